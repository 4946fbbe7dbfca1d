import { hasRepeats } from '../../insight/backtest/repeats';
import { words } from '../backtest/words';
import { compareWords } from './compare-words';
import type { Comparison } from './comparison';

/** What to keep in mind: deals of the same accounts, and sides judged by deals they were fitted to. */
export function compareWarnings({ labels, reports }: Comparison): string[] {
  const warnings = reports.flatMap(({ fitted, selection }, side) => {
    if (fitted === undefined || fitted.deals === 0) return [];
    const deals = words.fittedTo(fitted, selection);
    return [compareWords.flattered(labels[side] ?? '', deals)];
  });
  const repeated = reports.flatMap(({ repeats }) => {
    return hasRepeats(repeats) ? [words.countAs(repeats)] : [];
  });
  return [...new Set([...repeated, ...warnings])];
}
