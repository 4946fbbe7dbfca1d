import type { Agreement } from '../../insight/backtest/compare';
import type { Verdict } from '../../insight/backtest/verdict';
import { type Shown, shown } from './backtest-view';
import type { ChangedAccount, Comparison } from './compare-definitions';
import { compareWarnings } from './compare-warnings';
import { type MetricLine, metricPairs } from './metric-lines';

/** A comparison as the sidebar shows it: plain JSON. */
export interface CompareView {
  readonly labels: Comparison['labels'];
  readonly verdicts: readonly [Verdict, Verdict];
  /** Won included and lost excluded come first. */
  readonly metrics: readonly ComparedMetric[];
  readonly agreement: Agreement;
  /** What to keep in mind, in words. */
  readonly warnings: readonly string[];
  readonly migration: Comparison['migration'];
  readonly changedTotal: number;
  /** How many of them changed at least in part because their own cells did. */
  readonly changedByData: number;
  /** The largest changes of the score. */
  readonly changed: readonly ChangedView[];
}

/** A metric of both reports. */
export interface ComparedMetric {
  readonly name: string;
  readonly format: MetricLine['format'];
  readonly before: EstimateView;
  readonly after: EstimateView;
}

/** A value with its interval, `null` where there is nothing to count. */
export interface EstimateView {
  readonly value: Shown;
  readonly low: Shown;
  readonly high: Shown;
}

/** An account whose tier changes. */
export interface ChangedView extends Omit<ChangedAccount, 'scoreBefore' | 'scoreAfter'> {
  readonly scoreBefore: Shown;
  readonly scoreAfter: Shown;
}

/** Accounts that a sidebar has room for. */
const MOST_CHANGED = 100;

/** Puts a comparison into the shapes of the sidebar. */
export function compareView(comparison: Comparison): CompareView {
  const { labels, reports, agreement, migration, changed } = comparison;
  const [first, second] = reports;
  return {
    labels,
    verdicts: [first.verdicts.overall, second.verdicts.overall],
    metrics: metricPairs(first, second).map(({ name, format, before, after }) => {
      return { name, format, before: estimate(before), after: estimate(after) };
    }),
    agreement,
    warnings: compareWarnings(comparison),
    migration,
    changedTotal: changed.length,
    changedByData: changed.filter(({ cause }) => cause !== 'definition').length,
    changed: changed.slice(0, MOST_CHANGED).map((account) => ({
      ...account,
      scoreBefore: shown(account.scoreBefore),
      scoreAfter: shown(account.scoreAfter),
    })),
  };
}

function estimate([value, low, high]: MetricLine['cells']): EstimateView {
  return { value: shown(value), low: shown(low), high: shown(high) };
}
