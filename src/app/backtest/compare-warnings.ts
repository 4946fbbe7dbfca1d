import { compareWords } from './compare-words';
import type { Comparison } from './comparison';
import { words } from './words';

/** Sides that are judged by deals that they were fitted to, in words. */
export function compareWarnings({ labels, reports }: Comparison): string[] {
  const warnings = reports.flatMap(({ fitted, selection }, side) => {
    if (fitted === undefined || fitted.deals === 0) return [];
    const deals = words.fittedTo(fitted, selection.used.length);
    return [compareWords.flattered(labels[side] ?? '', deals)];
  });
  return [...new Set(warnings)];
}
