import { combine, type Evaluation, type Scores } from '../../engine/combine';
import type { ScoringModel } from '../../engine/model';
import { shown } from '../../engine/shown';
import { accountTier, EXCLUDED_INDEX } from '../../engine/tiers';

/** What a definition says of each row: its tier (index as in `accountTier`) and shown score. */
export interface Judged {
  readonly evaluation: Evaluation;
  readonly scores: Scores;
  /** 0 to 100 with one decimal; 0 where excluded, NaN where nothing is known. */
  readonly shown: Float64Array;
  readonly tier: Int32Array;
  /** 1 where the tier is in the ICP. */
  readonly inIcp: Uint8Array;
}

/** Scores rows that are evaluated. @example judge(model, evaluation).inIcp[0] // 1 */
export function judge(model: ScoringModel, evaluation: Evaluation): Judged {
  const scores = combine(model, evaluation);
  const rows = evaluation.rowCount;
  const judged = {
    evaluation,
    scores,
    shown: new Float64Array(rows),
    tier: new Int32Array(rows),
    inIcp: new Uint8Array(rows),
  };
  for (let row = 0; row < rows; row++) {
    const score = shown(scores.score[row] as number);
    const coverage = scores.coverage[row] as number;
    const tier = accountTier(model, score, coverage, scores.excludedBy[row] as number);
    judged.shown[row] = tier === EXCLUDED_INDEX ? 0 : score;
    judged.tier[row] = tier;
    judged.inIcp[row] = model.tiers[tier]?.inIcp === true ? 1 : 0;
  }
  return judged;
}
