import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../../src/definition/difference';
import {
  add,
  duplicate,
  move,
  patch,
  patchTier,
  remove,
  setSearched,
  setWeight,
} from '../../../src/definition/edit/edit';
import { nextId } from '../../../src/definition/edit/next-id';
import { isSearched, newField } from '../../../src/definition/fields';
import { validate } from '../../../src/definition/validate';
import { smallDefinition } from '../../support/definitions';

const ids = (definition: typeof smallDefinition) => definition.criteria.map(({ id }) => id);
const [first] = smallDefinition.criteria;

describe('edits of a draft', () => {
  it('change one thing and leave the rest, and what was given, as it is', () => {
    const given = JSON.stringify(smallDefinition);
    const edited = [
      setWeight('Firmographic', 55),
      patch('criteria', 'C2', { points: 0 }),
      patch('exclusions', 'X1', { on: false }),
      patchTier('Tier 2', { from: 63 }),
    ].reduce((definition, edit) => edit(definition), smallDefinition);
    expect(edited.dimensions[0]?.weight).toBe(55);
    expect(edited.criteria[1]?.points).toBe(0);
    expect(edited.criteria[0]).toBe(first);
    expect(edited.exclusions[0]?.on).toBe(false);
    expect(edited.tiers.find(({ name }) => name === 'Tier 2')?.from).toBe(63);
    expect(JSON.stringify(smallDefinition)).toBe(given);
    expect(validate(edited)).toEqual([]);
  });

  it('say of a column whether it is searched, known by any of its names, once', () => {
    const said = setSearched('headcount', false)(smallDefinition);
    expect(said.fields.map(({ name, searched }) => [name, searched])).toEqual([
      ['Industry', undefined],
      ['Employees', false],
    ]);
    const added = setSearched('Close reason', true)(said);
    expect(added.fields.at(-1)).toEqual({ ...newField('Close reason'), searched: true });
    expect(setSearched('CLOSE REASON', undefined)(added).fields).toHaveLength(3);
    expect(isSearched(setSearched('CLOSE REASON', undefined)(added), 'Close reason')).toBe(
      undefined,
    );
    expect(describeDifference(smallDefinition, added)).toEqual([
      'Employees searched blank → no',
      'added field Close reason',
    ]);
    expect(validate(added)).toEqual([]);
  });

  it('add a criterion at the end of its dimension', () => {
    if (first === undefined) throw new Error('There must be a criterion');
    const id = nextId(smallDefinition, 'criteria');
    const added = add('criteria', { ...first, id })(smallDefinition);
    expect(ids(added)).toEqual(['C1', 'C2', 'C5', 'C3', 'C4']);
    expect(validate(added)).toEqual([]);
  });

  it('copy, remove and give free IDs', () => {
    const named = patch('criteria', 'C1', { name: 'Our trade' })(smallDefinition);
    const copied = duplicate('criteria', 'C1')(named);
    expect(copied.criteria.slice(0, 2).map(({ name }) => name)).toEqual(['Our trade', '']);
    expect(ids(copied)).toEqual(['C1', 'C5', 'C2', 'C3', 'C4']);
    expect(ids(remove('criteria', 'C1')(copied))).toEqual(['C5', 'C2', 'C3', 'C4']);
    expect(nextId(remove('criteria', 'C1')(copied), 'criteria')).toBe('C6');
  });

  it('move a criterion among those of its dimension only', () => {
    expect(ids(move('criteria', 'C1', 1)(smallDefinition))).toEqual(['C2', 'C1', 'C3', 'C4']);
    expect(move('criteria', 'C1', -1)(smallDefinition)).toBe(smallDefinition);
    expect(move('criteria', 'C2', 1)(smallDefinition)).toBe(smallDefinition);
    expect(move('criteria', 'C3', -1)(smallDefinition)).toBe(smallDefinition);
  });
});
