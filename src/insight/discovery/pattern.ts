import type { PatternVerdict } from '../../definition/edit/proposed';
import type { Proportion } from '../../stats/wilson';
import type { Split } from './count-split';

/** A condition with all that the deals say about it. */
export interface Pattern {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
  /** The contrary of what was tried: those that meet that win less often. */
  readonly isContrary: boolean;
  /** Counts of deals that meet it and of the others, in all and by half. */
  readonly split: Split;
  /** Of the deals that meet it. */
  readonly winRate: Proportion;
  /** Of those that do not; deals for which it is unknown are in neither. */
  readonly otherWinRate: Proportion;
  /** Win rate over that of all deals for which it is known, drawn towards 1 for few deals. */
  readonly lift: number;
  /** From how many equal ones it may have been chosen. */
  readonly tries: number;
  /** How many standard errors the log-odds ratio is from 0. */
  readonly strength: number;
  /** Chance of so large a difference by luck alone, the choice among other values included. */
  readonly p: number;
  /** Share of false ones among all that look as good, over everything that was tried. */
  readonly q: number;
  /** Of the won deals that meet it, and of the other won ones. */
  readonly churn: Proportion;
  readonly otherChurn: Proportion;
  readonly verdict: PatternVerdict;
  /** Why, in words. */
  readonly why: string;
}
