import { isMet } from '../../engine/met';
import { lift } from '../../stats/lift';
import { share } from '../../stats/share';

/** How often won and lost deals meet a condition. */
export interface MetShares {
  /** Share of the won deals whose cell is known that meet it, at least in part; NaN of none. */
  readonly metAmongWon: number;
  readonly metAmongLost: number;
  /** Win rate of the deals that meet it over the win rate of all whose cell is known. */
  readonly lift: number;
}

/** Counts of lost and of won deals. */
type Sides = [lost: number, won: number];

/**
 * @param matches - Of each deal from 0 to 1, NaN where its cell is unknown.
 * @param won - 1 of each deal that was won, else 0.
 * @example metShares(Float64Array.of(1, 0, NaN), Uint8Array.of(1, 0, 0)) // { metAmongWon: 1, metAmongLost: 0, lift: 2 }
 */
export function metShares(matches: Float64Array, won: ArrayLike<number>): MetShares {
  const counts = { met: [0, 0], known: [0, 0] } as { met: Sides; known: Sides };
  for (let row = 0; row < matches.length; row++) {
    const match = matches[row] as number;
    if (Number.isNaN(match)) continue;
    const side = won[row] as 0 | 1;
    counts.known[side]++;
    if (isMet(match)) counts.met[side]++;
  }
  const [metLost, metWon] = counts.met;
  const [lost, ofWon] = counts.known;
  return {
    metAmongWon: share(metWon, ofWon),
    metAmongLost: share(metLost, lost),
    lift: lift(metWon, metWon + metLost, ofWon, ofWon + lost),
  };
}
