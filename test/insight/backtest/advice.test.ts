import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advice } from '../../../src/insight/backtest/advice';
import type { CriterionLine } from '../../../src/insight/backtest/by-criterion';
import { clustersOf } from '../../../src/insight/deals/clusters';
import type { JudgedDeals } from '../../../src/insight/deals/rates';
import type { CutOff } from '../../../src/insight/deals/thresholds';
import { wilson } from '../../../src/stats/wilson';
import { targets } from '../support/options';

const rates = (won: number, lost: number) => ({
  wonIncluded: wilson(won, 100),
  lostExcluded: wilson(lost, 100),
});

type Pair = readonly [won: number, lost: number];

/** What is advised where the rates are 60 and 60, by what a cut-off and each criterion lead to. */
const advised = (cutOff: Pair, ...without: Pair[]) => advisedAt([60, 60], cutOff, without);

const DEALS = 200;
const won = Uint8Array.from({ length: DEALS }, (_, row) => Number(row < DEALS / 2));

/** So many of the won deals are in, the first ones, and so many of the lost ones out. */
const inIcp = ([wonIn, lostOut]: Pair) =>
  Uint8Array.from({ length: DEALS }, (_, row) =>
    Number(row < DEALS / 2 ? row < wonIn : row - DEALS / 2 >= lostOut),
  );

/** The same at other rates; deals of one account are neighbours. */
function advisedAt(current: Pair, cutOff: Pair, without: readonly Pair[], dealsAnAccount = 1) {
  const criteria = without.map((one, criterion) => {
    return {
      criterion,
      without: { ...rates(...one), inIcp: inIcp(one) },
    } as unknown as CriterionLine;
  });
  const accounts = Array.from(won, (_, row) => String(Math.floor(row / dealsAnAccount)));
  const judged = { inIcp: inIcp(current), won, ...clustersOf(accounts, won) } as JudgedDeals;
  const passing: CutOff = { from: 55, ...rates(...cutOff) };
  const thresholds = { passing: gap(cutOff) >= 0 ? passing : undefined };
  return advice(rates(...current), judged, thresholds, criteria, [], targets).map(
    ({ kind, change, passes }) => `${kind} ${change}${passes ? ' passes' : ''}`,
  );
}

const gap = ([wonIn, lostOut]: Pair) => Math.min(wonIn - 80, lostOut - 70);

describe('advice', () => {
  it('names all changes that make it pass, and only those', () => {
    expect(advised([75, 75], [80, 70], [90, 90], [79, 90])).toEqual([
      'criterion 1 passes',
      'criterion 0 passes',
    ]);
  });

  it('names the condition that comes closest where none passes, and no cut-off', () => {
    expect(advised([70, 65], [66, 66], [70, 90])).toEqual(['criterion 1']);
  });

  it('names none that does not help', () => {
    expect(advised([60, 60], [70, 70])).toEqual(['criterion 0']);
    expect(advised([70, 65], [60, 60], [50, 90])).toEqual([]);
  });

  it('names none that only trades won for lost, even at a gain of a point', () => {
    expect(advisedAt([16, 75], [16, 75], [[53, 36]])).toEqual([]);
    expect(advisedAt([30, 69], [30, 69], [[53, 47]])).toEqual([]);
    expect(
      advisedAt(
        [16, 75],
        [53, 36],
        [
          [53, 36],
          [40, 70],
        ],
      ),
    ).toEqual(['criterion 1']);
  });

  it('counts the deals of an account as one where it asks whether a rise is chance', () => {
    const rise = [[66, 64]] as const;
    expect(advisedAt([60, 60], [60, 60], rise)).toEqual(['criterion 0']);
    expect(advisedAt([60, 60], [60, 60], rise, 20)).toEqual([]);
  });

  it('names only what passes, or what brings the worse rate nearer and both up by more than chance', () => {
    const anyRate = fc.integer({ min: 0, max: 100 });
    const anyPair = fc.tuple(anyRate, anyRate);
    fc.assert(
      fc.property(anyPair, anyPair, fc.array(anyPair, { maxLength: 4 }), (now, cutOff, without) => {
        const helps = (pair: Pair) => gap(pair) > gap(now) && risesSurely(now, pair);
        const passes = (pair: Pair) => gap(pair) >= 0;
        const told = advisedAt(now, cutOff, without);
        const isAnyPassing = [cutOff, ...without].some(passes);
        const criteria = told.filter((text) => text.startsWith('criterion'));
        expect([told.length - criteria.length, criteria.length]).toEqual([
          Number(passes(cutOff)),
          isAnyPassing ? without.filter(passes).length : Number(without.some(helps)),
        ]);
        for (const text of criteria) {
          const pair = without[Number(text.split(' ')[1])]!;
          expect(isAnyPassing ? passes(pair) : helps(pair)).toBe(true);
        }
      }),
    );
  });
});

/** By the textbook: the rise of each rate has the variance of a share of 100 deals that turn. */
function risesSurely(now: Pair, then: Pair): boolean {
  const rises = now.map((one, side) => ((then[side] as number) - one) / 100);
  const rise = rises.reduce((sum, one) => sum + one, 0);
  const variance = rises.reduce((sum, one) => sum + (Math.abs(one) * (1 - Math.abs(one))) / 99, 0);
  return variance === 0 ? rise > 0 : rise > 1.959964 * Math.sqrt(variance);
}
