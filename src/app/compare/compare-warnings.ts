import { hasRepeats } from '../../insight/backtest/repeats';
import { words as backtestWords } from '../backtest/words';
import type { Comparison } from './comparison';
import { words } from './words';

/** What to keep in mind: deals of the same accounts, and sides judged by deals they were fitted to. */
export function compareWarnings({ labels, reports }: Comparison): string[] {
  const warnings = reports.flatMap(({ fitted, selection }, side) => {
    if (fitted === undefined || fitted.deals === 0) return [];
    const deals = backtestWords.fittedTo(fitted, selection);
    return [words.flattered(labels[side] ?? '', deals)];
  });
  const repeated = reports.flatMap(({ repeats }) => {
    return hasRepeats(repeats) ? [backtestWords.countAs(repeats)] : [];
  });
  return [...new Set([...repeated, ...warnings])];
}
