import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advice } from '../../../src/insight/backtest/advice';
import type { CriterionLine } from '../../../src/insight/backtest/by-criterion';
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

/** The same at other rates. */
function advisedAt(current: Pair, cutOff: Pair, without: readonly Pair[]) {
  const best: CutOff = { from: 55, ...rates(...cutOff) };
  const criteria = without.map((one, criterion) => {
    return { criterion, without: rates(...one) } as unknown as CriterionLine;
  });
  const thresholds = { curve: [], current: 50, passing: undefined, best };
  return advice(rates(...current), thresholds, criteria, [], targets).map(
    ({ kind, change, passes }) => `${kind} ${change}${passes ? ' passes' : ''}`,
  );
}

describe('advice', () => {
  it('names all changes that make it pass, and only those', () => {
    expect(advised([75, 75], [80, 70], [90, 90], [79, 90])).toEqual([
      'criterion 1 passes',
      'criterion 0 passes',
    ]);
  });

  it('names the cut-off and the condition that come closest where none passes', () => {
    expect(advised([70, 65], [65, 65], [70, 90])).toEqual(['cut-off 55', 'criterion 1']);
  });

  it('names the cut-off nearest to the present one where some pass, not the one that goes farthest', () => {
    const best: CutOff = { from: 55, ...rates(95, 95) };
    const passing: CutOff = { from: 52, ...rates(80, 70) };
    const thresholds = { curve: [], current: 50, passing, best };
    expect(advice(rates(60, 60), thresholds, [], [], targets)).toMatchObject([
      { kind: 'cut-off', change: 52, passes: true },
    ]);
  });

  it('names none that does not help', () => {
    expect(advised([60, 60], [65, 65])).toEqual(['criterion 0']);
    expect(advised([70, 65], [60, 60], [50, 90])).toEqual(['cut-off 55']);
    expect(advised([60, 60], [60, 60])).toEqual([]);
  });

  it('names none that only trades won for lost', () => {
    expect(advisedAt([16, 75], [16, 75], [[53, 36]])).toEqual([]);
    expect(
      advisedAt(
        [16, 75],
        [53, 36],
        [
          [53, 36],
          [30, 70],
        ],
      ),
    ).toEqual(['criterion 1']);
  });

  it('names only what passes, or what brings the worse rate nearer and both together up', () => {
    const anyRate = fc.integer({ min: 0, max: 100 });
    const anyPair = fc.tuple(anyRate, anyRate);
    fc.assert(
      fc.property(anyPair, anyPair, fc.array(anyPair, { maxLength: 4 }), (now, cutOff, without) => {
        const gap = ([won, lost]: Pair) => Math.min(won - 80, lost - 70);
        const helps = (pair: Pair) => gap(pair) > gap(now) && pair[0] + pair[1] > now[0] + now[1];
        const passes = (pair: Pair) => gap(pair) >= 0;
        const told = advisedAt(now, cutOff, without);
        const isAnyPassing = [cutOff, ...without].some(passes);
        const wanted = [[cutOff], without].map((pairs) =>
          isAnyPassing ? pairs.filter(passes).length : Number(pairs.some(helps)),
        );
        const criteria = told.filter((text) => text.startsWith('criterion'));
        expect([told.length - criteria.length, criteria.length]).toEqual(wanted);
        for (const text of criteria) {
          const pair = without[Number(text.split(' ')[1])]!;
          expect(isAnyPassing ? passes(pair) : helps(pair)).toBe(true);
        }
      }),
    );
  });
});
