import { expect, it } from 'vitest';
import { fieldColumns } from '../../../src/app/accounts/field-columns';
import { smallDefinition } from '../../support/definitions';

it('says in plain words which column is missing, and what mends it', () => {
  const [missing = ''] = smallDefinition.criteria.map(({ field }) => field);
  const place = { sheet: 'Accounts', row: 0, column: 0 };
  const look = () => fieldColumns(smallDefinition, ['Company'], place);
  expect(look).toThrow(`The column ${missing} is missing in Accounts`);
  expect(look).toThrow('Act › Health of the sidebar mends a renamed column');
});
