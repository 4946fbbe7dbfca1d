import type { Clusters } from '../deals/clusters';

/** Outcomes of some deals, and which of them belong to one account. */
export interface Outcomes extends Clusters {
  /** 1 for a won deal, one a row. */
  readonly won: Uint8Array;
}
