import type { CompareView, EstimateView } from '../../protocol/compare-view';
import { shown } from '../../protocol/json-number';
import { type MetricLine, metricPairs } from '../backtest/metric-lines';
import { compareWarnings } from './compare-warnings';
import type { Comparison } from './comparison';

/** Accounts that a sidebar has room for. */
const MOST_CHANGED = 100;

/** Puts a comparison into the shapes of the sidebar. */
export function compareView(comparison: Comparison): CompareView {
  const { labels, reports, agreement, migration, changed } = comparison;
  const [first, second] = reports;
  return {
    labels,
    verdicts: [first.stated.verdict, second.stated.verdict],
    metrics: metricPairs(first, second).map(({ name, format, before, after }) => {
      return { name, format, before: estimate(before), after: estimate(after) };
    }),
    agreement,
    warnings: compareWarnings(comparison),
    migration,
    changedTotal: changed.total,
    changedByData: changed.byData,
    changed: changed.largest.slice(0, MOST_CHANGED).map((account) => ({
      ...account,
      scoreBefore: shown(account.scoreBefore),
      scoreAfter: shown(account.scoreAfter),
    })),
  };
}

function estimate([value, low, high]: MetricLine['cells']): EstimateView {
  return { value: shown(value), low: shown(low), high: shown(high) };
}
