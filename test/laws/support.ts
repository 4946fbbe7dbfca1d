import { combine, type Evaluation, type Scores } from '../../src/engine/combine';
import { evaluate } from '../../src/engine/evaluate';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';
import { accountTier, tierName } from '../../src/engine/tiers';
import { context, tableOf } from '../support/engine-arbitraries';

/** What people see of one account. */
export interface Account {
  readonly score: number;
  readonly coverage: number;
  readonly low: number;
  readonly high: number;
  readonly tier: string;
  readonly exclusion: string | undefined;
}

/** The accounts of evaluated rows. */
export function accountsOf(model: ScoringModel, evaluation: Evaluation): Account[] {
  const scores = combine(model, evaluation);
  return Array.from({ length: evaluation.rowCount }, (_, row) => accountOf(model, scores, row));
}

/** The accounts of rows of cells. */
export function scoreRows(model: ScoringModel, rows: readonly (readonly Cell[])[]): Account[] {
  return accountsOf(model, evaluate(model, tableOf(rows), context));
}

function accountOf(model: ScoringModel, scores: Scores, row: number): Account {
  const score = shown(scores.score[row]!);
  const coverage = scores.coverage[row]!;
  const excludedBy = scores.excludedBy[row]!;
  return {
    score,
    coverage: Math.round(coverage * 1e4) / 1e4,
    low: shown(scores.low[row]!),
    high: shown(scores.high[row]!),
    tier: tierName(model.tiers, accountTier(model, score, coverage, excludedBy)),
    exclusion: model.exclusions[excludedBy]?.reason,
  };
}
