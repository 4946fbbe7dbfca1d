import type { Judged } from '../../engine/judge';
import { share } from '../../stats/share';

/** Deals that count an account, in the ICP and outside. */
export interface Effort {
  readonly inside: number;
  readonly outside: number;
}

/**
 * How much sales worked on the ICP and on the rest: where one side was hardly tried, its win rate
 * says little.
 */
export function workedAlike(deals: Pick<Judged, 'inIcp'>, accounts: Judged): Effort {
  const { blank } = accounts.evaluation;
  const count = (inIcp: Uint8Array, isIn: number) =>
    inIcp.reduce((sum, one) => sum + (one === isIn ? 1 : 0), 0);
  const listed = accounts.inIcp.filter((_, row) => blank[row] === 0);
  return {
    inside: share(count(deals.inIcp, 1), count(listed, 1)),
    outside: share(count(deals.inIcp, 0), count(listed, 0)),
  };
}
