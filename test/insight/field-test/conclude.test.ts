import { describe, expect, it } from 'vitest';
import { concludeTest } from '../../../src/insight/field-test/conclude';
import { dealPace, dealRepeats, planTest } from '../../../src/insight/field-test/plan';
import { runFieldTests } from '../../trials/field-test';
import { deal } from '../support/deal';
import { fieldTestWorld, START } from './support';

const seeds = Array.from({ length: 200 }, (_, index) => index + 1);

describe('planTest', () => {
  it('says how many deals and how many quarters it takes', () => {
    expect(planTest({ rate: 0.2, hoped: 0.25, aQuarter: 100 })).toEqual({
      perArm: 1134,
      quarters: 23,
    });
    expect(planTest({ rate: 0.2, hoped: 0.3, aQuarter: 100 })).toEqual({
      perArm: 313,
      quarters: 7,
    });
    expect(planTest({ rate: 0.2, hoped: 0.35, aQuarter: 100 })).toEqual({
      perArm: 151,
      quarters: 4,
    });
  });

  it('asks for more where deals of an account repeat one another', () => {
    expect(planTest({ rate: 0.2, hoped: 0.3, aQuarter: 100, repeats: 1.5 }).perArm).toBe(470);
  });

  it('never ends where no deal closes', () => {
    expect(planTest({ rate: 0.2, hoped: 0.3, aQuarter: 0 }).quarters).toBe(
      Number.POSITIVE_INFINITY,
    );
  });

  it('refuses a rate that is none', () => {
    expect(() => planTest({ rate: 0, hoped: 0.3, aQuarter: 9 })).toThrow('got 0');
  });
});

describe('dealPace', () => {
  it('is the mean of the last year’s quarters', () => {
    const closed = (ago: number) => deal({ outcome: 'lost', closedOn: START - ago });
    const deals = [
      ...[0, 10, 100, 364].map(closed),
      closed(400),
      closed(-1),
      deal({ outcome: 'open' }),
    ];
    expect(dealPace(deals, START)).toBe(1);
    expect(dealPace([], START)).toBe(0);
  });
});

describe('dealRepeats', () => {
  it('is how many deals count as one', () => {
    const of = (accountId: string, outcome: 'won' | 'lost' | 'open') =>
      deal({ accountId, outcome });
    const alike = ['a', 'b', 'c', 'd'].flatMap((key, at) =>
      Array.from({ length: 3 }, () => of(key, at % 2 === 0 ? 'won' : 'lost')),
    );
    expect(dealRepeats(alike)).toBeCloseTo(3, 9);
    expect(dealRepeats([of('a', 'won'), of('b', 'lost'), of('c', 'won'), of('a', 'open')])).toBe(1);
    expect(dealRepeats([])).toBe(1);
  });
});

describe('concludeTest', () => {
  const { arms, deals } = fieldTestWorld(1, { A: 0.2, B: 0.5 }, 100);
  const test = { perArm: 100, startedOn: START, arms };

  it('says which version wins more once both arms have enough deals', () => {
    const told = concludeTest(test, deals);
    expect(told).toMatchObject({ says: 'B wins more', missing: { A: 0, B: 0 } });
    expect(told.difference.low).toBeGreaterThan(0);
    const swapped = new Map([...arms].map(([key, arm]) => [key, arm === 'A' ? 'B' : 'A'] as const));
    expect(concludeTest({ ...test, arms: swapped }, deals).says).toBe('B wins less');
  });

  it('refuses early, and says how many deals are missing', () => {
    const told = concludeTest({ ...test, perArm: 300 }, deals);
    expect(told.says).toBe('too early');
    expect(told.missing.A + told.missing.B).toBe(600 - deals.length);
    expect(concludeTest(test, [])).toMatchObject({
      says: 'too early',
      missing: { A: 100, B: 100 },
    });
    expect(concludeTest({ ...test, perArm: 0 }, []).says).toBe('too early');
  });

  it('says the same whatever closes later', () => {
    const told = concludeTest(test, deals);
    const later = deals.map((one) => ({
      ...one,
      closedOn: one.closedOn + 5000,
      row: one.row + 5000,
    }));
    const turned = later.map((one) => ({
      ...one,
      outcome: one.outcome === 'won' ? ('lost' as const) : ('won' as const),
    }));
    expect(concludeTest(test, [...turned, ...deals])).toEqual(told);
  });

  it('counts deals of the test alone: begun since it started, closed, of an account with an arm', () => {
    const strangers = deals.map((one) => ({ ...one, accountId: `other ${one.accountId}` }));
    const before = deals.map((one) => ({ ...one, createdOn: START - 1 }));
    const open = deals.map((one) => ({ ...one, outcome: 'open' as const }));
    const undated = deals.map((one) => ({ ...one, createdOn: Number.NaN }));
    const others = [...strangers, ...before, ...open, ...undated];
    expect(concludeTest(test, [...others, ...deals])).toEqual(concludeTest(test, deals));
  });

  it('concludes falsely in at most one of twenty tests, and finds what was planned for', () => {
    const none = runFieldTests(seeds, 0.2, 0.35, 0.2);
    expect(none.more + none.less).toBeLessThanOrEqual(15);
    expect(runFieldTests(seeds, 0.2, 0.35, 0.35).more).toBeGreaterThanOrEqual(148);
  });
});
