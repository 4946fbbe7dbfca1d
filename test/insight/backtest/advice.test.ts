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

/** What is advised where the rates are 60 and 60, by what a cut-off and each criterion lead to. */
function advised(cutOff: readonly [number, number], ...without: (readonly [number, number])[]) {
  const best: CutOff = { from: 55, ...rates(...cutOff) };
  const criteria = without.map((one, criterion) => {
    return { criterion, without: rates(...one) } as unknown as CriterionLine;
  });
  const thresholds = { curve: [], current: 50, passing: undefined, best };
  return advice(rates(60, 60), thresholds, criteria, [], targets).map(
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
});
