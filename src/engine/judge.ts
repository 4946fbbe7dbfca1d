import { combine, type Evaluation, type Scores } from './combine';
import type { ScoringModel } from './model';
import { shown } from './shown';
import { EXCLUDED_INDEX, NEEDS_DATA_INDEX, tierIndex } from './tiers';

/** What a definition says of each row. */
export interface Judged {
  readonly evaluation: Evaluation;
  readonly scores: Scores;
  /** The score as people see it, 0 to 100 with one decimal: 0 where excluded, NaN where data is needed. */
  readonly shown: Float64Array;
  /** An index of `model.tiers`, `EXCLUDED_INDEX` or `NEEDS_DATA_INDEX`. */
  readonly tier: Int32Array;
  /** 1 where the tier is in the ICP. */
  readonly inIcp: Uint8Array;
}

/** Tier and score of one row. */
export interface Standing {
  readonly tier: number;
  /** As in `Judged`. */
  readonly shown: number;
}

/**
 * Scores rows that are evaluated, and says where each stands: the one place that makes a shown
 * score and a tier of what is known.
 *
 * Rule: README, From a score to a tier. Excluded beats all; where less than the minimum coverage is known there is no
 * score, whatever the cells that are known would give; the tier is taken from the shown score.
 *
 * @param model - Weights, points, exclusions, tiers and minimum coverage.
 * @param evaluation - The matches of `evaluate`.
 * @example judge(model, evaluate(model, table, context)).tier[0] // 0
 */
export function judge(model: ScoringModel, evaluation: Evaluation): Judged {
  const scores = combine(model, evaluation);
  return { evaluation, scores, ...judgeScores(model, scores) };
}

/** Where each row stands by scores that are there already. */
export function judgeScores(
  model: ScoringModel,
  { score, coverage, excludedBy }: Pick<Scores, 'score' | 'coverage' | 'excludedBy'>,
): Pick<Judged, 'shown' | 'tier' | 'inIcp'> {
  const rows = score.length;
  const judged = {
    shown: new Float64Array(rows),
    tier: new Int32Array(rows),
    inIcp: new Uint8Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    if ((excludedBy[row] as number) >= 0) {
      judged.tier[row] = EXCLUDED_INDEX;
      continue;
    }
    const shownScore = shown(score[row] as number);
    const tier = scoredTier(model, shownScore, coverage[row] as number);
    judged.shown[row] = tier < 0 ? Number.NaN : shownScore;
    judged.tier[row] = tier;
    judged.inIcp[row] = model.tiers[tier]?.inIcp === true ? 1 : 0;
  }
  return judged;
}

/**
 * Where a row would stand if no exclusion were there.
 *
 * @example standingUnexcluded(model, judged.scores, 3) // { tier: 0, shown: 82.4 }
 */
export function standingUnexcluded(model: ScoringModel, scores: Scores, row: number): Standing {
  const score = shown(scores.score[row] as number);
  const tier = scoredTier(model, score, scores.coverage[row] as number);
  return { tier, shown: tier < 0 ? Number.NaN : score };
}

function scoredTier(model: ScoringModel, shownScore: number, coverage: number): number {
  if (Number.isNaN(shownScore) || coverage < model.minimumCoverage) return NEEDS_DATA_INDEX;
  return tierIndex(model.tiers, shownScore);
}
