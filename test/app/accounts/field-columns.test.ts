import { expect, it } from 'vitest';
import { fieldColumns } from '../../../src/app/accounts/field-columns';
import { smallDefinition } from '../../support/definitions';

it('says in plain words which column is missing, and what mends it', () => {
  const [missing = ''] = smallDefinition.criteria.map(({ field }) => field);
  const place = { sheet: 'Accounts', row: 0, column: 0 };
  const look = () => fieldColumns(smallDefinition, ['Company'], place);
  expect(look).toThrow(new RegExp(`^The column ${missing} is missing in Accounts\\.\n`));
  expect(look).toThrow(`Accounts!1:1: ${missing} must be the header of a column`);
  expect(look).toThrow('If it was renamed: ICP Score › Keep › Health check mends it.');
});
