import type { Definition } from '../definition/definition';
import type { Difference } from '../definition/difference';
import type { LeftOut, ProposalStanding } from '../definition/edit/proposed';
import type { Shown } from './json-number';

/** How a definition fares on deals held out; NaN is `null`. */
export interface HeldOutLine {
  readonly deals: number;
  /** As how many independent deals they count, those of an account as one. */
  readonly independent: number;
  /** Deals that have no score, and are left out of the AUC. */
  readonly unscored: number;
  readonly auc: Shown;
  readonly aucLow: Shown;
  readonly aucHigh: Shown;
  readonly wonIncluded: Shown;
  readonly lostExcluded: Shown;
}

/** A draft beside what there was, both judged by deals that the draft was not made from. */
export interface ProposalView {
  /** `undefined` where nothing can be proposed. */
  readonly definition: Definition | undefined;
  readonly why: string;
  readonly heldOutBy: string;
  readonly before: HeldOutLine;
  readonly after: HeldOutLine;
  /** How the draft does against what there was; one that is worse is not to be used. */
  readonly standing: ProposalStanding;
  readonly leftOut: readonly LeftOut[];
  /** What the draft adds to the definition there is, changes of it and removes from it, in words. */
  readonly changes: Difference;
}
