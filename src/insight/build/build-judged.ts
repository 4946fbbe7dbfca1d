import type { DealTable } from '../discovery/deal-table';
import { type HoldOuts, holdOut } from '../fit/hold-out';
import { type HeldOut, judgeHeldOut } from '../fit/judge-held-out';
import { type BuildOptions, build } from './build';
import type { Built } from './draft';

/** A draft, and how definitions built in the same way fare on deals that they were not built from. */
export interface JudgedBuild extends Built {
  readonly heldOutBy: HoldOuts['by'];
  readonly heldOut: HeldOut;
}

/**
 * Builds a definition from all deals, and says what to expect of it: the same is done with a part
 * of the deals, the older ones where they are dated, and judged by the others.
 *
 * @param random - Gives numbers from 0 up to 1, for folds where the deals have no dates.
 * @example buildJudged(table, options, Math.random).heldOut.auc.value // 0.81
 */
export function buildJudged(
  table: DealTable,
  options: BuildOptions,
  random: () => number,
): JudgedBuild {
  const splits = holdOut(table, random);
  const make = (deals: DealTable) => build(deals, options).draft;
  const heldOut = judgeHeldOut(table, splits, make, options.context);
  return { ...build(table, options), heldOutBy: splits.by, heldOut };
}
