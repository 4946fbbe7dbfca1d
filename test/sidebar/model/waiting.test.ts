import { expect, it } from 'vitest';
import { waitingNow } from '../../../src/sidebar/model/waiting';
import { definitionWith, smallDefinition } from '../../support/definitions';

it('what waits is ready where its column is there, and waits for it elsewhere', () => {
  const [first, second, ...others] = smallDefinition.criteria;
  const definition = definitionWith({
    criteria: [
      { ...first!, on: false, name: 'Big', field: 'Employees' },
      { ...second!, on: false, field: 'Funding' },
      ...others.filter(({ on }) => on),
    ],
  });
  const lines = [{ field: 'employees ' }, { field: 'Industry' }];
  expect(waitingNow(definition, 'criteria', lines)).toEqual({
    ready: [{ id: first!.id, name: 'Big' }],
    columnless: [second!.id],
  });
  expect(waitingNow(definition, 'exclusions', lines)).toEqual({ ready: [], columnless: [] });
});
