import type { Verdict } from '../../definition/verdict';
import type { BacktestReport } from '../../insight/backtest/backtest';
import { againstChance } from '../../insight/backtest/chance';
import type { Proportion } from '../../stats/wilson';
import type { formats } from '../report/block';
import { ends } from '../report/rate-columns';
import { words } from './words';

/** One metric: its value, or its value with both ends of its interval. */
export interface MetricLine {
  readonly name: string;
  readonly format: keyof typeof formats;
  readonly cells: readonly [value: number, low: number, high: number];
  readonly target?: number;
  readonly says?: string;
  /** Such as `41 of 50`. */
  readonly counted?: string;
}

/** The metrics of a report in the order in which people read them. */
export function metricLines(report: BacktestReport): MetricLine[] {
  const { metrics: found, verdicts, targets, selection, stated, fitted } = report;
  const { metrics: names } = words;
  const { accountsInIcp } = found;
  const chance = againstChance(found.auc, verdicts.overall !== 'TOO FEW DEALS');
  const setAside = selection.setAside.reduce((sum, { rows }) => sum + rows.length, 0);
  const says = (verdict: Verdict) =>
    stated.by !== 'all deals' && verdict.startsWith('PASS') ? words.inSample : verdict;
  return [
    ...(fitted && stated.by === 'newer deals'
      ? [
          {
            ...share(names.newerWonIncluded, fitted.newer.wonIncluded),
            target: targets.wonTarget,
            says: fitted.verdicts.wonIncluded,
          },
          {
            ...share(names.newerLostExcluded, fitted.newer.lostExcluded),
            target: targets.lostTarget,
            says: fitted.verdicts.lostExcluded,
          },
        ]
      : []),
    {
      ...share(names.wonIncluded, found.wonIncluded),
      target: targets.wonTarget,
      says: says(verdicts.wonIncluded),
    },
    {
      ...share(names.lostExcluded, found.lostExcluded),
      target: targets.lostTarget,
      says: says(verdicts.lostExcluded),
    },
    share(names.winRateIn, found.winRateIn),
    share(names.winRateOut, found.winRateOut),
    number(names.lift, 'decimal', found.lift),
    {
      name: names.auc,
      format: 'decimal',
      cells: ends(found.auc),
      ...(chance && { says: words.auc[chance] }),
      ...(found.unscored > 0 && { counted: words.unscored(found.unscored) }),
    },
    share(names.dealsInIcp, found.dealsInIcp),
    ...(accountsInIcp === undefined
      ? []
      : [{ ...share(names.accountsInIcp, accountsInIcp), says: words.band(accountsInIcp) }]),
    {
      ...number(names.wonAmountIncluded, 'percent', found.wonAmountIncluded),
      counted: words.withAmount(found.wonWithAmount),
    },
    ...(report.tellsChurn
      ? [share(names.churnIn, found.churnIn), share(names.churnOut, found.churnOut)]
      : []),
    number(names.cycleIn, 'count', found.cycleIn),
    number(names.cycleOut, 'count', found.cycleOut),
    number(names.used, 'count', selection.used.length),
    number(names.setAside, 'count', setAside),
  ];
}

/** A metric of two reports. */
export interface MetricPair extends Pick<MetricLine, 'name' | 'format'> {
  readonly before: MetricLine['cells'];
  readonly after: MetricLine['cells'];
}

/** The metrics of two reports side by side; NaN where one has no such metric. */
export function metricPairs(before: BacktestReport, after: BacktestReport): MetricPair[] {
  const others = new Map(metricLines(after).map(({ name, cells }) => [name, cells]));
  return metricLines(before).map(({ name, format, cells }) => {
    return { name, format, before: cells, after: others.get(name) ?? [NaN, NaN, NaN] };
  });
}

function share(name: string, part: Proportion): MetricLine {
  return { name, format: 'percent', cells: ends(part), counted: words.counted(part) };
}

function number(name: string, format: MetricLine['format'], value: number): MetricLine {
  return { name, format, cells: [value, NaN, NaN] };
}
