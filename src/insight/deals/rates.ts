import type { Judged } from '../../engine/judge';
import { designEffect } from '../../stats/design-effect';
import { share } from '../../stats/share';
import { type Proportion, wilson } from '../../stats/wilson';
import type { Clusters } from './clusters';

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

/** Both rates as mere numbers. */
export type Shares = { readonly [K in keyof Rates]: Pick<Proportion, 'value'> };

/** Counts deals, all or those at some indexes. */
export function tally(
  { won, inIcp, cluster, clusters }: Pick<JudgedDeals, 'won' | 'inIcp' | 'cluster' | 'clusters'>,
  among?: readonly number[],
): Tally {
  const [lost, own] = [0, 1].map((): Side => {
    return { all: 0, inside: 0, sizes: new Float64Array(clusters) };
  }) as [Side, Side];
  const rows = among?.length ?? won.length;
  for (let index = 0; index < rows; index++) {
    const row = among === undefined ? index : (among[index] as number);
    const side = won[row] === 1 ? own : lost;
    const number = cluster[row] as number;
    side.all++;
    side.inside += inIcp[row] as number;
    side.sizes[number] = (side.sizes[number] as number) + 1;
  }
  return {
    won: own.all,
    lost: lost.all,
    wonIn: own.inside,
    lostIn: lost.inside,
    wonIndependent: own.all / designEffect(own.sizes, 1),
    lostIndependent: lost.all / designEffect(lost.sizes, 1),
  };
}

interface Side {
  all: number;
  inside: number;
  readonly sizes: Float64Array;
}

/** Both rates of counted deals without their intervals, where many are weighed against one another. */
export function shares({ won, lost, wonIn, lostIn }: Tally): Shares {
  return {
    wonIncluded: { value: share(wonIn, won) },
    lostExcluded: { value: share(lost - lostIn, lost) },
  };
}

/** Both rates of counted deals, with their intervals. */
export function rates({ won, lost, wonIn, lostIn, ...independent }: Tally): Rates {
  return {
    wonIncluded: wilson(wonIn, won, independent.wonIndependent),
    lostExcluded: wilson(lost - lostIn, lost, independent.lostIndependent),
  };
}
