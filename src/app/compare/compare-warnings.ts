import { hasRepeats } from '../../insight/backtest/repeats';
import { words as backtestWords } from '../backtest/words';
import type { Comparison } from './comparison';
import { words } from './words';

/** What to keep in mind: deals that only one side counts, deals of the same accounts, and sides judged by deals they were fitted to. */
export function compareWarnings({ labels, reports, shared, overrides }: Comparison): string[] {
  const warnings = reports.flatMap(({ fitted, selection }, side) => {
    if (fitted === undefined || fitted.deals === 0) return [];
    const deals = backtestWords.fittedTo(fitted, selection);
    return [words.flattered(labels[side] ?? '', deals)];
  });
  const repeated = reports.flatMap(({ repeats }) => {
    return hasRepeats(repeats) ? [backtestWords.countAs(repeats)] : [];
  });
  const apart = words.shared(labels, shared);
  const told = overrides.some((size) => size > 0) ? [words.overrides] : [];
  return [...new Set([...(apart === '' ? [] : [apart]), ...told, ...repeated, ...warnings])];
}
