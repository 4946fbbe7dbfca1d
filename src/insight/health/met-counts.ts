import { isMet } from '../../engine/met';

/** How many rows are known to a condition, and how many of these meet it. */
export interface MetCounts {
  readonly known: number;
  readonly met: number;
  /** Those that meet it as far as most of them do: a fading date tells accounts apart though all meet it. */
  readonly alike: number;
}

/** Counts the rows that hold something. @param blank - 1 where a row holds nothing. */
export function metCounts(matches: ArrayLike<number>, blank: ArrayLike<number>): MetCounts {
  let [known, met, alike] = [0, 0, 0];
  const counts = new Map<number, number>();
  for (let row = 0; row < matches.length; row++) {
    const match = matches[row] as number;
    if (blank[row] !== 0 || Number.isNaN(match)) continue;
    known++;
    if (!isMet(match)) continue;
    met++;
    const count = (counts.get(match) ?? 0) + 1;
    counts.set(match, count);
    alike = Math.max(alike, count);
  }
  return { known, met, alike };
}
