import type { Evaluation } from '../../src/engine/combine';
import { evaluate } from '../../src/engine/evaluate';
import { type Judged, judge } from '../../src/engine/judge';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';
import { tierName } from '../../src/engine/tiers';
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
  const judged = judge(model, evaluation);
  return Array.from({ length: evaluation.rowCount }, (_, row) => accountOf(model, judged, row));
}

/** The accounts of rows of cells. */
export function scoreRows(model: ScoringModel, rows: readonly (readonly Cell[])[]): Account[] {
  return accountsOf(model, evaluate(model, tableOf(rows), context));
}

function accountOf(model: ScoringModel, judged: Judged, row: number): Account {
  const { scores } = judged;
  return {
    score: judged.shown[row]!,
    coverage: Math.round(scores.coverage[row]! * 1e4) / 1e4,
    low: shown(scores.low[row]!),
    high: shown(scores.high[row]!),
    tier: tierName(model.tiers, judged.tier[row]!),
    exclusion: model.exclusions[scores.excludedBy[row]!]?.reason,
  };
}
