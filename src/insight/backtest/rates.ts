import type { Judged } from '../../engine/judge';
import { type Proportion, wilson } from '../../stats/wilson';

/** Deals that were judged: `won` is 1 for a won one, in the order of the rows. */
export interface JudgedDeals extends Judged {
  readonly won: Uint8Array;
}

/** Counts of deals by outcome, and how many of them are in the ICP. */
export interface Tally {
  readonly won: number;
  readonly lost: number;
  readonly wonIn: number;
  readonly lostIn: number;
}

/** The two questions of a backtest. */
export interface Rates {
  /** Share of the won deals that are in the ICP. */
  readonly wonIncluded: Proportion;
  /** Share of the lost deals that are not. */
  readonly lostExcluded: Proportion;
}

/** Counts deals, all or those at some indexes. */
export function tally(
  { won, inIcp }: Pick<JudgedDeals, 'won' | 'inIcp'>,
  among?: Iterable<number>,
): Tally {
  const counts = { won: 0, lost: 0, wonIn: 0, lostIn: 0 };
  for (const index of among ?? won.keys()) {
    const isIn = inIcp[index] as number;
    if (won[index] === 1) {
      counts.won++;
      counts.wonIn += isIn;
    } else {
      counts.lost++;
      counts.lostIn += isIn;
    }
  }
  return counts;
}

/** Both rates of counted deals, with their intervals. */
export function rates({ won, lost, wonIn, lostIn }: Tally): Rates {
  return { wonIncluded: wilson(wonIn, won), lostExcluded: wilson(lost - lostIn, lost) };
}
