import type { RunLine } from '../../protocol/backtest-run';

/**
 * How many versions of a definition were judged by deals. A run over none judged nothing, and one
 * with the very figures of another version scores as that does.
 *
 * @param runs - Of one definition, the oldest first, this one last.
 * @example versionsTried([run({ version: 'v1', deals: 0 }), run({ version: 'v2', deals: 80 })]) // 1
 */
export function versionsTried(runs: readonly RunLine[]): number {
  const seen = new Map<string, string>();
  for (const run of runs) {
    if (!(run.deals > 0)) continue;
    const { wonIncluded, lostExcluded, auc, deals } = run;
    const figures = [wonIncluded, lostExcluded, auc, deals].map((one) => one.toFixed(DIGITS));
    const key = figures.join();
    if (!seen.has(key)) seen.set(key, run.version);
  }
  return new Set(seen.values()).size;
}

/** A cell keeps fifteen of a number. */
const DIGITS = 9;
