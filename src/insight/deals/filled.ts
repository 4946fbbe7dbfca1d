import type { Evaluation } from '../../engine/combine';
import type { Criterion, ScoringModel } from '../../engine/model';
import { isKnown } from '../../engine/operators/presence';

/** The matches of a model, and where each field of its conditions is filled. */
export interface Filled {
  readonly evaluation: Evaluation;
  /** Of each field of a condition that is on, 1 where its cell is filled, else 0. */
  readonly filled: ReadonlyMap<string, Float64Array>;
}

/**
 * Evaluates a model and, in the same go, which cells of its fields are filled.
 *
 * @param evaluate - Evaluates the model that it is given.
 * @example evaluateFilled(model, (one) => evaluate(one, table, context)).filled.get('Industry')
 */
export function evaluateFilled(
  model: ScoringModel,
  evaluate: (model: ScoringModel) => Evaluation,
): Filled {
  const conditions = [...model.criteria, ...model.exclusions];
  const fields = [...new Set(conditions.flatMap(({ field, on }) => (on ? field : [])))];
  const { criteria, ...rest } = evaluate({
    ...model,
    criteria: [...model.criteria, ...fields.map(presence)],
  });
  const count = model.criteria.length;
  const none = new Float64Array();
  return {
    evaluation: { ...rest, criteria: criteria.slice(0, count) },
    filled: new Map(fields.map((field, index) => [field, criteria[count + index] ?? none])),
  };
}

/** Met where the field is filled. */
function presence(field: string): Criterion {
  const { name: operator } = isKnown;
  const idle = { dimension: '', value: '', points: 0, ifMissing: 'skip' } as const;
  return { ...idle, id: field, field, operator, on: true };
}
