import type { Definition } from '../definition/definition';
import type { LeftOut, ProposalStanding } from '../definition/edit/proposed';
import type { AskedColumn } from './asked-column';
import type { Shown } from './json-number';

/** How a definition fares on deals held out; NaN is `null`. */
export interface HeldOutLine {
  readonly deals: number;
  /** Deals that have no score. */
  readonly unscored: number;
  readonly wonIncluded: Shown;
  readonly lostExcluded: Shown;
}

/** A criterion or exclusion with what deals say of it; shares are 0 to 1. */
export interface ToldCondition {
  readonly id: string;
  readonly label: string;
  /** The condition itself. */
  readonly says: string;
  /** `undefined` of an exclusion. */
  readonly points?: number;
  readonly won: number;
  readonly lost: number;
}

/** Those that are on, the weightiest first. */
export interface ConditionShares {
  readonly criteria: readonly ToldCondition[];
  readonly exclusions: readonly ToldCondition[];
}

/** What a definition does with deals that it had not seen. */
export interface HeldOutWords {
  /** In one sentence. */
  readonly says: string;
  /** Both targets are reached. */
  readonly isMet: boolean;
  /** What that rests on. */
  readonly rests: string;
}

/** Something that a proposal brings, changes, takes or leaves, with its reason or `''`. */
export interface ChangeLine {
  readonly text: string;
  readonly why: string;
  /** Of a criterion or exclusion that comes in. */
  readonly id?: string;
}

export interface ChangeGroup {
  readonly title: string;
  readonly lines: readonly ChangeLine[];
}

/** A draft beside what there was, both judged by deals that the draft was not made from. */
export interface ProposalView {
  /** Of what is proposed. */
  readonly heldOut: HeldOutWords;
  /** What comes in. */
  readonly comes: ConditionShares;
  /** `undefined` where nothing can be proposed. */
  readonly definition: Definition | undefined;
  /** How it does against what there was, in one sentence; `''` where nothing is proposed. */
  readonly verdict: string;
  /** How it fares and what was found, or why nothing is proposed. */
  readonly why: string;
  /** What the version says of itself that it becomes. */
  readonly note: string;
  readonly before: HeldOutLine;
  readonly after: HeldOutLine;
  /** How the draft does against what there was; one that is worse is not to be used. */
  readonly standing: ProposalStanding;
  /** What using the draft does to the definition there is, in words. */
  readonly changes: readonly ChangeGroup[];
  readonly asked: readonly AskedColumn[];
  readonly leftOut: readonly LeftOut[];
}
