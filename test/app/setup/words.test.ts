import { expect, it } from 'vitest';
import { words } from '../../../src/app/setup/words';
import { smallDefinition } from '../../support/definitions';

it('Set up tells the criteria that wait for a column from those that are there', () => {
  const said = (waiting: number) => {
    const criteria = smallDefinition.criteria.map((one, index) => ({
      ...one,
      on: index >= waiting,
    }));
    const definition = { ...smallDefinition, criteria };
    const done = { written: ['ICP Config'], range: 'ICP_CONFIG', completed: [], remarks: [] };
    return words.setUpDone({ ...done, definition });
  };
  expect(said(0)).toContain('4 criteria on Accounts. ');
  expect(said(0)).toMatch(/ Next: Score accounts\.$/);
  expect(said(3)).toContain('1 criterion on Accounts, and 3 more');
  expect(said(1)).toContain(
    '3 criteria on Accounts, and 1 more that waits for a column that is not there. ',
  );
  expect(said(2)).toContain(
    '2 criteria on Accounts, and 2 more that wait for a column that is not there. ',
  );
});

it('Set up says which columns wait for an answer', () => {
  const asked = (field: string, isUsed: boolean) => {
    return { field, kind: 'seller', why: 'names who sells', isUsed } as const;
  };
  expect(words.builtFrom('Built from 20 closed deals', [])).toBe('Built from 20 closed deals.');
  expect(
    words.builtFrom('Built from 20 closed deals', [
      asked('Rep', false),
      asked('Team', true),
      asked('Desk', false),
    ]),
  ).toBe(
    'Built from 20 closed deals. Build from deals in the sidebar asks about "Rep" and "Desk".',
  );
});
