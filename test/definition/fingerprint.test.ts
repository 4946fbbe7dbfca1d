import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/definition/canonical-json';
import { changedPlaces } from '../../src/definition/changed-places';
import type { Definition } from '../../src/definition/definition';
import { fingerprint } from '../../src/definition/fingerprint';
import { judgingPrint } from '../../src/definition/judging-print';
import { scorePrint } from '../../src/definition/score-print';
import { anyDefinition } from '../support/arbitraries';
import { definitionWith, smallDefinition } from '../support/definitions';

const withoutNotes = (definition: Definition) => ({
  ...definition,
  fields: definition.fields.map((field) => ({ ...field, notes: '' })),
});

describe('fingerprint', () => {
  it('is the same for equal definitions, whatever the order of their keys', () => {
    const { settings, ...lists } = smallDefinition;
    expect(fingerprint({ ...lists, settings })).toBe(fingerprint(smallDefinition));
  });

  it('tells definitions apart that differ in more than notes', () => {
    fc.assert(
      fc.property(anyDefinition, anyDefinition, (a, b) => {
        const same = canonicalJson(withoutNotes(a)) === canonicalJson(withoutNotes(b));
        expect(fingerprint(a) === fingerprint(b)).toBe(same);
      }),
    );
  });

  it('changes with one point', () => {
    const [first, ...rest] = smallDefinition.criteria;
    const changed = definitionWith({ criteria: [{ ...first!, points: 31 }, ...rest] });
    expect(fingerprint(changed)).not.toBe(fingerprint(smallDefinition));
  });

  it('does not change with the notes of a field', () => {
    expect(fingerprint(withoutNotes(smallDefinition))).toBe(fingerprint(smallDefinition));
  });
});

describe('judgingPrint', () => {
  const print = judgingPrint(smallDefinition);
  const { settings, criteria, exclusions, tiers } = smallDefinition;
  const first = <T>([one, ...rest]: readonly T[], change: Partial<T>) => [
    { ...(one as T), ...change },
    ...rest,
  ];

  it('and what changed are the same of what was sent as JSON', () => {
    fc.assert(
      fc.property(anyDefinition, (one) => {
        const sent = JSON.parse(JSON.stringify(one));
        expect(judgingPrint(sent)).toBe(judgingPrint(one));
        expect(changedPlaces(one, sent)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it('stays with what people say, and changes with what judges', () => {
    for (const same of [
      { settings: { ...settings, owner: 'Ada', lastReviewed: 20_634, whyNow: 'Soon' } },
      { criteria: first(criteria, { name: 'Another', why: 'Because' }) },
      { exclusions: first(exclusions, { reason: 'Because' }) },
      { tiers: first(tiers, { nextAction: 'Call' }) },
    ])
      expect(judgingPrint(definitionWith(same)), JSON.stringify(same)).toBe(print);
    for (const other of [
      { settings: { ...settings, windowMonths: 7 } },
      { criteria: first(criteria, { points: 7 }) },
      { exclusions: first(exclusions, { on: !exclusions[0]?.on }) },
      { tiers: first(tiers, { from: 77 }) },
    ])
      expect(judgingPrint(definitionWith(other)), JSON.stringify(other)).not.toBe(print);
  });
});

describe('scorePrint', () => {
  const print = scorePrint(smallDefinition);
  const { settings, criteria, exclusions, tiers, dimensions, fields } = smallDefinition;
  const each = <T>(list: readonly T[], change: Partial<T>) =>
    list.map((one) => ({ ...one, ...change }));

  it('stays where no score can change', () => {
    for (const same of [
      { settings: { ...settings, owner: 'Ada', lastReviewed: 20_634, windowMonths: 12 } },
      { criteria: each(criteria, { name: 'Another', why: 'Because' }) },
      { exclusions: each(exclusions, { reason: 'Because', addedBy: 'Ada' }) },
      { tiers: each(tiers, { from: 1 }) },
      { dimensions: each(dimensions, { question: 'Why?' }) },
      { fields: each(fields, { notes: 'New' }) },
      { fields: each(fields, { aliases: ['Vertical group'] }) },
    ])
      expect(scorePrint(definitionWith(same)), JSON.stringify(same)).toBe(print);
  });

  it('changes where one can', () => {
    for (const other of [
      { settings: { ...settings, minimumCoverage: 0.9 } },
      { settings: { ...settings, numbersWritten: '1.234,5' as const } },
      { criteria: each(criteria, { points: 37 }) },
      { criteria: each(criteria, { on: false }) },
      { exclusions: each(exclusions, { on: false }) },
      { dimensions: each(dimensions, { weight: 1 }) },
    ])
      expect(scorePrint(definitionWith(other)), JSON.stringify(other)).not.toBe(print);
  });
});
