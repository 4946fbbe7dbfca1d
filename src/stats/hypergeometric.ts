import { logChoose } from './fisher';

/**
 * How many of some things that are drawn without putting back are marked ones.
 *
 * Source: inversion from the mode outwards with the ratio of neighbouring probabilities;
 * V. Kachitvichyanukul and B. W. Schmeiser, Computer generation of hypergeometric random variates,
 * Journal of Statistical Computation and Simulation 22 (1985), 127–145.
 *
 * @param marked - How many of all are marked.
 * @param all - How many there are.
 * @param drawn - How many are drawn, up to `all`.
 * @param random - Gives numbers from 0 up to 1.
 * @example hypergeometric(5, 10, 4, () => 0.1) // 2
 */
export function hypergeometric(
  marked: number,
  all: number,
  drawn: number,
  random: () => number,
): number {
  const least = Math.max(0, drawn - (all - marked));
  const most = Math.min(marked, drawn);
  if (least === most) return least;
  const mode = Math.floor(((drawn + 1) * (marked + 1)) / (all + 2));
  const atMode = Math.exp(
    logChoose(marked, mode) + logChoose(all - marked, drawn - mode) - logChoose(all, drawn),
  );
  const ratio = (count: number) =>
    ((marked - count) * (drawn - count)) / ((count + 1) * (all - marked - drawn + count + 1));
  let rest = random() - atMode;
  let [below, above] = [mode, mode];
  let [pBelow, pAbove] = [atMode, atMode];
  while (rest >= 0 && (below > least || above < most)) {
    if (above < most) {
      pAbove *= ratio(above);
      above++;
      rest -= pAbove;
      if (rest < 0) return above;
    }
    if (below > least) {
      pBelow /= ratio(below - 1);
      below--;
      rest -= pBelow;
      if (rest < 0) return below;
    }
  }
  return mode;
}
