import type { Condition, Criterion, Exclusion, ScoringModel } from '../../engine/model';

export const patternVerdicts = [
  'criterion',
  'exclusion',
  'wins but churns',
  'only on deals, cannot score accounts',
  'unstable',
  'noise',
] as const;

export type PatternVerdict = (typeof patternVerdicts)[number];

const usable: readonly PatternVerdict[] = ['criterion', 'exclusion', 'wins but churns'];

/** Whether a pattern can become a condition of the definition. */
export function isUsable({ verdict }: { readonly verdict: PatternVerdict }): boolean {
  return usable.includes(verdict);
}

/** A pattern of the deals, as something that can be accepted. */
export interface ProposedPattern extends Condition {
  /** What people call it; `''` = as its condition says. */
  readonly name: string;
  readonly verdict: PatternVerdict;
  readonly dimension: string;
  readonly points: number;
  /** Its evidence, in words. */
  readonly why: string;
}

/** A change that a backtest advises. */
export interface AdvisedChange {
  readonly kind: 'cut-off' | 'criterion' | 'exclusion';
  /** Where the ICP would begin, or the index of the condition to leave out. */
  readonly change: number;
}

/** Something that was not put into a proposal, and why, in words. */
export interface LeftOut extends Condition {
  readonly why: string;
}

/** How a proposal does against what there was, on deals held out. */
export type ProposalStanding = 'better' | 'not worse and simpler' | 'worse' | 'cannot tell yet';

/** A criterion with its evidence in words. */
export interface DraftCriterion extends Criterion {
  /** What people call it; `''` = as its condition says. */
  readonly name?: string;
  readonly why: string;
}

/** A definition proposed from deals. */
export interface Draft extends ScoringModel {
  readonly criteria: readonly DraftCriterion[];
  readonly exclusions: readonly Exclusion[];
}
