import type { Definition } from '../definition/definition';
import type { LeftOut, ProposalStanding } from '../definition/edit/proposed';
import type { AskedColumn } from './asked-column';
import type { Shown } from './json-number';

/** How a definition fares on deals held out; NaN is `null`. */
export interface HeldOutLine {
  readonly deals: number;
  /** As how many independent deals they count, those of an account as one. */
  readonly independent: number;
  /** Deals that have no score, and are left out of the AUC. */
  readonly unscored: number;
  readonly auc: Shown;
  readonly wonIncluded: Shown;
  readonly lostExcluded: Shown;
}

/** Something that a proposal brings, changes, takes or leaves, with its reason or `''`. */
export interface ChangeLine {
  readonly text: string;
  readonly why: string;
}

export interface ChangeGroup {
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}

/** A draft beside what there was, both judged by deals that the draft was not made from. */
export interface ProposalView {
  /** `undefined` where nothing can be proposed. */
  readonly definition: Definition | undefined;
  /** How it does against what there was, in one sentence; `''` where nothing is proposed. */
  readonly verdict: string;
  /** What was found, or why nothing is proposed. */
  readonly why: string;
  /** How many accounts stand behind the deals held out. */
  readonly accounts: number;
  readonly before: HeldOutLine;
  readonly after: HeldOutLine;
  /** How the draft does against what there was; one that is worse is not to be used. */
  readonly standing: ProposalStanding;
  /** What using the draft does to the definition there is, in words. */
  readonly changes: readonly ChangeGroup[];
  readonly asked: readonly AskedColumn[];
  readonly leftOut: readonly LeftOut[];
}
