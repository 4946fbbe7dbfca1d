import { describe, expect, it } from 'vitest';
import { bareTier } from '../../../src/definition/defaults';
import type { Definition } from '../../../src/definition/definition';
import { firstInIcp, followAdvice } from '../../../src/definition/edit/follow-advice';
import { parseDefinition } from '../../../src/definition/validate';
import { dealsDefinition } from '../../product/support/deals-workbook';

const definition: Definition = {
  ...dealsDefinition,
  tiers: [
    { name: 'Tier 1', from: 80, inIcp: true, ...bareTier },
    { name: 'Tier 2', from: 60, inIcp: true, ...bareTier },
    { name: 'Tier 3', from: 40, inIcp: false, ...bareTier },
    { name: 'Not ICP', from: 0, inIcp: false, ...bareTier },
  ],
};
const UNTIL = 20_634;
const startsAfter = (change: number) =>
  followAdvice(
    { kind: 'cut-off', change },
    definition,
    UNTIL,
  )?.(definition).tiers.map(({ from }) => from);

describe('following advice', () => {
  it('notes that the definition is fitted to the deals that gave it', () => {
    const follow = (until: number, before: Definition) =>
      followAdvice({ kind: 'cut-off', change: 62.5 }, definition, until)?.(before);
    const once = follow(UNTIL, definition);
    expect(once?.settings.fittedUntil).toBe(UNTIL);
    expect(follow(UNTIL - 1, once ?? definition)?.settings.fittedUntil).toBe(UNTIL);
  });

  it('moves the tier at which the ICP begins', () => {
    expect(firstInIcp(definition.tiers)?.name).toBe('Tier 2');
    expect(startsAfter(62.5)).toEqual([80, 62.5, 40, 0]);
  });

  it('pushes the tiers that it would overtake, and never those that it would not', () => {
    expect(startsAfter(85)).toEqual([86, 85, 40, 0]);
    expect(startsAfter(30)).toEqual([80, 30, 29, 0]);
  });

  it('is not offered where no ladder of tiers is left', () => {
    expect(startsAfter(100)).toBeUndefined();
    expect(startsAfter(0)).toBeUndefined();
    expect(startsAfter(1)).toBeUndefined();
  });

  it('is not offered where a tier outside the ICP lies above one inside', () => {
    const tiers = definition.tiers.map((tier) => ({
      ...tier,
      inIcp: tier.from !== 60 && tier.from !== 0,
    }));
    const mixed = { ...definition, tiers };
    expect(firstInIcp(tiers)).toBeUndefined();
    expect(followAdvice({ kind: 'cut-off', change: 62.5 }, mixed, UNTIL)).toBeUndefined();
  });

  it('always gives tiers that may be saved', () => {
    for (let change = 0; change <= 100; change += 0.5) {
      const moved = followAdvice({ kind: 'cut-off', change }, definition, UNTIL)?.(definition);
      expect(moved === undefined || 'definition' in parseDefinition(moved)).toBe(true);
    }
  });

  it('switches off the condition of the judged definition, wherever it stands by now', () => {
    const [first, ...others] = definition.criteria;
    const draft = { ...definition, criteria: [...others, first!] };
    const follow = followAdvice({ kind: 'criterion', change: 0 }, definition, UNTIL);
    expect(follow?.(draft).criteria.at(-1)).toEqual({ ...first, on: false });
    expect(followAdvice({ kind: 'exclusion', change: 99 }, definition, UNTIL)).toBeUndefined();
  });
});
