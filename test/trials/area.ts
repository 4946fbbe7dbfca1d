import { judge } from '../../src/engine/judge';
import type { ScoringModel } from '../../src/engine/model';
import type { DealTable } from '../../src/insight/deals/deal-table';
import { evaluateDeals } from '../../src/insight/deals/evaluate-deals';
import { levelsOf } from '../../src/stats/levels';
import { placements } from '../../src/stats/placements';
import { context } from '../insight/support/planted';

/** The area under the ROC curve; a deal without a score (NaN) is tied with all others. */
export function areaOf(scores: ArrayLike<number>, won: ArrayLike<number>): number {
  return placements(levelsOf(scores), won).area;
}

/** Deals judged by a model, each as of its own day. */
export function judgeBy(model: ScoringModel, table: DealTable) {
  return judge(model, evaluateDeals(model, table, context));
}
