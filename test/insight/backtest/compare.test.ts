import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeDeals } from '../../../src/insight/backtest/backtest';
import { compareOnDeals, migration, pairedRates } from '../../../src/insight/backtest/compare';
import type { Deal } from '../../../src/insight/deals/deal';
import { rates, tally } from '../../../src/insight/deals/rates';
import { criterion, emptyModel } from '../../support/models';

const context = { asOf: 20_000, dayOf: () => 0 };

/** Deals of rows 2, 3, …: `W` won or `L` lost, in the industry or not. */
function judged(fits: readonly (readonly [outcome: 'W' | 'L', isIn: boolean])[]) {
  const deals = fits.map(([outcome], index): Deal => {
    const days = { createdOn: NaN, closedOn: NaN, churnedOn: NaN };
    const known = { id: '', account: '', accountId: '', isJoined: true, stage: outcome, amount: 1 };
    return { ...days, ...known, row: index + 2, outcome: outcome === 'W' ? 'won' : 'lost' };
  });
  return judgeDeals({
    model: { ...emptyModel, criteria: [criterion()] },
    deals,
    table: { rows: fits.map(([, isIn]) => [isIn ? 'Software' : 'Retail']), columnOf: () => 0 },
    windowMonths: 24,
    context,
  });
}

describe('compareOnDeals', () => {
  it('counts the deals about which each is right', () => {
    const first = judged([
      ['W', true],
      ['W', true],
      ['W', false],
      ['L', false],
      ['L', true],
    ]);
    const second = judged([
      ['W', true],
      ['W', false],
      ['W', false],
      ['L', true],
      ['L', false],
    ]);
    expect(compareOnDeals(first, second)).toEqual({
      bothRight: 1,
      onlyFirstRight: 2,
      onlySecondRight: 1,
      bothWrong: 1,
      accounts: 3,
      pValue: 1,
    });
  });

  it('leaves out deals that only one of them counts', () => {
    const { bothRight, bothWrong } = compareOnDeals(
      judged([
        ['W', true],
        ['L', true],
      ]),
      judged([['W', true]]),
    );
    expect([bothRight, bothWrong]).toEqual([1, 0]);
  });

  it('tells by accounts, each with all of its deals', () => {
    const right = judged([
      ...Array.from({ length: 6 }, () => ['W', true] as const),
      ['L', true],
      ['L', true],
    ]);
    const wrong = judged([
      ...Array.from({ length: 6 }, () => ['W', false] as const),
      ['L', false],
      ['L', false],
    ]);
    const cluster = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 2);
    const first = { ...right, judged: { ...right.judged, cluster, clusters: 3 } };
    expect(compareOnDeals(first, wrong)).toMatchObject({
      ...{ onlyFirstRight: 6, onlySecondRight: 2 },
      ...{ accounts: 3, pValue: 0.75 },
    });
  });

  it('gives the exact p of six disagreements on one side', () => {
    const right = judged(Array.from({ length: 6 }, () => ['W', true] as const));
    const wrong = judged(Array.from({ length: 6 }, () => ['W', false] as const));
    expect(compareOnDeals(right, wrong).pValue).toBeCloseTo(2 / 64, 12);
  });
});

describe('migration', () => {
  it('counts rows by both tiers', () => {
    const before = ['A', 'A', 'B', 'C'];
    const after = ['A', 'X', 'X', 'A'];
    expect(migration(before, after, ['A', 'B', 'C'], ['A', 'X'])).toEqual([
      [1, 1],
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('pairedRates', () => {
  const fit = fc.tuple(fc.constantFrom('W' as const, 'L' as const), fc.boolean(), fc.boolean());

  it('has the rates of either side, and their difference', () => {
    fc.assert(
      fc.property(fc.array(fit, { minLength: 1, maxLength: 30 }), (fits) => {
        const first = judged(fits.map(([outcome, isIn]) => [outcome, isIn]));
        const second = judged(fits.map(([outcome, , isIn]) => [outcome, isIn]));
        const found = pairedRates(first, second);
        for (const key of ['wonIncluded', 'lostExcluded'] as const) {
          const { before, after, difference } = found[key];
          expect(before).toEqual(rates(tally(first.judged))[key]);
          expect(after).toEqual(rates(tally(second.judged))[key]);
          expect(difference.value).toBe(after.value - before.value);
        }
      }),
      { seed: 1 },
    );
  });

  it('is of the deals that both count', () => {
    const first = judged([
      ['W', true],
      ['W', false],
      ['L', true],
    ]);
    const { wonIncluded, lostExcluded } = pairedRates(first, judged([['W', false]]));
    expect([wonIncluded.before.trials, wonIncluded.difference.value]).toEqual([1, -1]);
    expect(lostExcluded.before.trials).toBe(0);
  });
});
