import type { Judged } from '../../engine/judge';
import { type Proportion, wilson } from '../../stats/wilson';
import { type Clusters, independentCount } from './clusters';

/** Deals that were judged: `won` is 1 for a won one, in the order of the rows. */
export interface JudgedDeals extends Judged, Clusters {
  readonly won: Uint8Array;
}

/** Counts of deals by outcome, and how many of them are in the ICP. */
export interface Tally {
  readonly won: number;
  readonly lost: number;
  readonly wonIn: number;
  readonly lostIn: number;
  /** As how many independent deals they tell, those of an account as one. */
  readonly wonIndependent: number;
  readonly lostIndependent: number;
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
  { won, inIcp, ...clusters }: Pick<JudgedDeals, 'won' | 'inIcp' | 'cluster' | 'clusters'>,
  among?: Iterable<number>,
): Tally {
  const rows = [...(among ?? won.keys())];
  const side = (outcome: number) => {
    const own = rows.filter((row) => won[row] === outcome);
    const inside = own.reduce((sum, row) => sum + (inIcp[row] as number), 0);
    return { all: own.length, inside, independent: independentCount(clusters, own) };
  };
  const [own, lost] = [side(1), side(0)];
  return {
    won: own.all,
    lost: lost.all,
    wonIn: own.inside,
    lostIn: lost.inside,
    wonIndependent: own.independent,
    lostIndependent: lost.independent,
  };
}

/** Both rates of counted deals, with their intervals. */
export function rates({ won, lost, wonIn, lostIn, ...independent }: Tally): Rates {
  return {
    wonIncluded: wilson(wonIn, won, independent.wonIndependent),
    lostExcluded: wilson(lost - lostIn, lost, independent.lostIndependent),
  };
}
