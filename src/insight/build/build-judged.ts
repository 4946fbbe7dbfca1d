import type { DealTable } from '../deals/deal-table';
import type { HoldOuts } from '../fit/hold-out';
import { type HeldOut, judgeHeldOut } from '../fit/judge-held-out';
import { type BuildOptions, type Built, build } from './build';

/** A draft, and how definitions built in the same way fare on deals that they were not built from. */
export interface JudgedBuild extends Built {
  readonly heldOutBy: HoldOuts['by'];
  readonly heldOut: HeldOut;
}

/**
 * Builds a definition from all deals, and says what to expect of it: the same is done with a part
 * of the deals, the older ones where they are dated, and judged by the others.
 *
 * @param splits - As `holdOut` gives them.
 * @example buildJudged(table, options, holdOut(table, Math.random)).heldOut.auc.value // 0.81
 */
export function buildJudged(
  table: DealTable,
  options: BuildOptions,
  splits: HoldOuts,
): JudgedBuild {
  const make = (deals: DealTable) => build(deals, options).draft;
  const heldOut = judgeHeldOut(table, splits, make, options.context);
  return { ...build(table, options), heldOutBy: splits.by, heldOut };
}
