import { isMet } from '../../engine/met';

/** How many rows are known to a condition, and how many of these meet it. */
export interface MetCounts {
  readonly known: number;
  readonly met: number;
}

/** Counts the rows that hold something. @param blank - 1 where a row holds nothing. */
export function metCounts(matches: ArrayLike<number>, blank: ArrayLike<number>): MetCounts {
  let [known, met] = [0, 0];
  for (let row = 0; row < matches.length; row++) {
    const match = matches[row] as number;
    if (blank[row] !== 0 || Number.isNaN(match)) continue;
    known++;
    met += Number(isMet(match));
  }
  return { known, met };
}
