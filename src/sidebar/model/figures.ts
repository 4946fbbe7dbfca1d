import { count, wholePercent } from '../../engine/figures';
import type { BacktestView } from '../../protocol/backtest-view';

type Metric = BacktestView['metrics'][number];

const shown: Readonly<Record<string, (value: number) => string>> = {
  percent: wholePercent,
  decimal: (value) => value.toFixed(2),
};

/** A number in the format of its metric. @example figure('percent', 0.8312) // '83 %' */
export function figure(format: Metric['format'], value: number | null): string {
  if (value === null) return '–';
  return (shown[format] ?? count)(value);
}

/** The interval of a metric, blank where it has none. @example range(metric) // '78 – 88 %' */
export function range({ format, low, high }: Pick<Metric, 'format' | 'low' | 'high'>): string {
  if (low === null || high === null) return '';
  const from = figure(format, low);
  const to = figure(format, high);
  const isUnit = from.endsWith(' %') && to.endsWith(' %');
  return `${isUnit ? from.slice(0, -2) : from} – ${to}`;
}
