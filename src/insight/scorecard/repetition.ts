import { designEffect } from '../../stats/design-effect';
import type { Encoded } from './encoded';
import type { Outcomes } from './outcomes';

/**
 * By how much the deals of an account repeat one another in what a field says of the outcome: the
 * design effect of accounts, where the outcomes are alike and the field is.
 *
 * Source: L. Kish and M. R. Frankel, Inference from complex samples, Journal of the Royal Statistical
 * Society B 36 (1974), 1–37: 1 + (m − 1) ρx ρy.
 *
 * @returns 1 where nothing repeats.
 */
export function repetition(
  { bin, bins, kind }: Encoded,
  { cluster, clusters, alike, won }: Outcomes,
): number {
  if (alike === 0 || clusters === won.length) return 1;
  const known = [...bin.keys()].filter((row) => (bin[row] as number) >= 0);
  const sizes = new Float64Array(clusters);
  for (const row of known) {
    const at = cluster[row] as number;
    sizes[at] = (sizes[at] as number) + 1;
  }
  const isSame = kind === 'list' ? 1 : agreement(bin, bins.length, cluster, known);
  return designEffect(sizes, alike * isSame);
}

/** Kappa: by how much two deals of an account agree in the field beyond what any two do, 0 to 1. */
function agreement(
  bin: Int16Array,
  bins: number,
  cluster: Int32Array,
  rows: readonly number[],
): number {
  const all = new Float64Array(bins);
  const own = new Map<number, Map<number, number>>();
  for (const row of rows) {
    const at = bin[row] as number;
    all[at] = (all[at] as number) + 1;
    const account = own.get(cluster[row] as number) ?? new Map<number, number>();
    account.set(at, (account.get(at) ?? 0) + 1);
    own.set(cluster[row] as number, account);
  }
  let [same, pairs] = [0, 0];
  for (const account of own.values()) {
    let size = 0;
    for (const count of account.values()) {
      size += count;
      same += count * (count - 1);
    }
    pairs += size * (size - 1);
  }
  const byChance = all.reduce((sum, count) => sum + (count / rows.length) ** 2, 0);
  if (pairs === 0 || byChance === 1) return 0;
  return Math.min(1, Math.max(0, (same / pairs - byChance) / (1 - byChance)));
}
