import type { Evaluation } from '../../engine/combine';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { judgedOn } from './deal';
import type { DealTable } from './deal-table';
import { evaluateAsOf } from './evaluate-as-of';

/** Evaluates deals by a model, each as of its own day. */
export function evaluateDeals(
  model: ScoringModel,
  { headers, rows, deals }: DealTable,
  context: ReadingContext,
): Evaluation {
  const columns = new Map(headers.map((header, index) => [fold(header), index] as const));
  const days = deals.map((deal) => judgedOn(deal, context.asOf));
  const columnOf = (field: string) => columns.get(fold(field));
  return evaluateAsOf(model, { rows, columnOf }, context, days);
}
