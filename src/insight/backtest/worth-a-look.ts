import type { Rates } from '../deals/rates';
import { margin, type Targets } from '../deals/verdict';
import type { BacktestReport } from './backtest';

/** A change of a definition that passes, which keeps it passing. */
export interface Option {
  readonly kind: 'higher' | 'lower' | 'without';
  /** Where the ICP would begin, or the index of the criterion. */
  readonly change: number;
  readonly rates: Rates;
}

/** Scores that the ICP would begin higher or lower. */
const STEP = 5;

/**
 * What a definition that passes could do besides: ask for more, for less, or for one thing fewer.
 *
 * @returns Only what reaches both targets; of the criteria the one that is missed least.
 * @example worthALook(report) // [{ kind: 'higher', change: 65, rates }]
 */
export function worthALook({
  thresholds: { curve, current },
  byCriterion,
  targets,
}: Pick<BacktestReport, 'thresholds' | 'byCriterion' | 'targets'>): Option[] {
  const passes = (rates: Rates) => margin(rates, targets as Targets) >= 0;
  const at = (kind: Option['kind'], from: number | undefined) =>
    curve.flatMap(({ from: start, ...rates }) =>
      start === from ? [{ kind, change: start, rates }] : [],
    );
  const sides =
    current === undefined ? [] : [...at('higher', current + STEP), ...at('lower', current - STEP)];
  const [least] = [...byCriterion].sort((a, b) => sum(b.without) - sum(a.without));
  const without =
    least && byCriterion.length > 1
      ? [{ kind: 'without' as const, change: least.criterion, rates: least.without }]
      : [];
  return [...sides, ...without].filter(({ rates }) => passes(rates));
}

function sum({ wonIncluded, lostExcluded }: Rates): number {
  return wonIncluded.value + lostExcluded.value;
}
