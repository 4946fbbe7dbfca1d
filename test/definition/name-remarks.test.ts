import { expect, it } from 'vitest';
import { nameRemarks } from '../../src/definition/name-remarks';
import { smallDefinition } from '../support/definitions';

const called = (...names: string[]) =>
  nameRemarks(smallDefinition.criteria.map((one, at) => ({ ...one, name: names[at] ?? '' })));

it('says nothing of names that are their criterion’s own, or of none', () => {
  expect(called('Core industry', 'Right size')).toEqual([]);
});

it('tells names that two criteria share, in any spelling', () => {
  expect(called('Right size', '', 'right  SIZE', 'Right size')).toEqual([
    'C1 and C3 are both called "Right size": give each a name of its own.',
    'C1 and C4 are both called "Right size": give each a name of its own.',
  ]);
});
