import type { PatternVerdict } from '../../definition/edit/proposed';
import type { Condition } from '../../engine/model';
import type { Proportion } from '../../stats/wilson';
import type { Split } from './count-split';

/** A condition with all that the deals say about it. */
export interface Pattern extends Condition {
  /** What people call it; `''` = as its condition says. */
  readonly name: string;
  /** Counts of deals that meet it and of the others, in all and by half. */
  readonly split: Split;
  /** Of the deals that meet it. */
  readonly winRate: Proportion;
  /** Of those that do not; deals for which it is unknown are in neither. */
  readonly otherWinRate: Proportion;
  /** Win rate over that of all deals for which it is known, drawn towards 1 for few deals. */
  readonly lift: number;
  /** How many standard errors the log-odds ratio is from 0. */
  readonly strength: number;
  /** Chance that its field tells as much by luck alone, however it is divided. */
  readonly p: number;
  /** Share of false ones among all fields that look as good. */
  readonly q: number;
  /** Of the won deals that meet it, and of the other won ones. */
  readonly churn: Proportion;
  readonly otherChurn: Proportion;
  readonly verdict: PatternVerdict;
  /** Why, in words. */
  readonly why: string;
}

/** A field of which no condition can be said, by how likely what it tells is luck. */
export interface QuietField {
  readonly field: string;
  readonly q: number;
  /** In words. */
  readonly why: string;
}
