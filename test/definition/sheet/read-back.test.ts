import { expect, it } from 'vitest';
import { readBackProblems } from '../../../src/definition/sheet/read-back';
import { definitionWith, smallDefinition } from '../../support/definitions';

it('says what a sheet would not give back as it is', () => {
  const [first, ...others] = smallDefinition.criteria;
  const criteria = [{ ...first!, field: 'industry' }, ...others];
  expect(readBackProblems(smallDefinition)).toEqual([]);
  expect(readBackProblems(definitionWith({ criteria }))).toEqual([
    'C1 industry is Software, Fintech → Industry is Software, Fintech',
  ]);
});
