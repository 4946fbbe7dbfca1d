import type { Draft } from '../../../src/definition/edit/proposed';
import { findOperator } from '../../../src/engine/operators';
import { expectedBy } from '../../../src/engine/operators/operator';
import { createReading } from '../../../src/engine/values/reading';
import { context, missingWords } from './planted';

/** What a definition's check would find in a draft. */
export function scoringProblems(draft: Draft | undefined): string[] {
  if (draft === undefined) return ['no draft'];
  const reading = createReading(context, missingWords);
  const dimensions = new Set(draft.dimensions.map(({ name }) => name));
  return draft.criteria.flatMap(({ id, dimension, operator, value, points }) => {
    const found = findOperator(operator);
    return [
      ...(dimensions.has(dimension) ? [] : [`${id}: no dimension ${dimension}`]),
      ...(points > 0 && points <= 100 ? [] : [`${id}: ${points} points`]),
      ...(found && expectedBy(found, value, reading) === undefined
        ? []
        : [`${id}: ${operator} ${value}`]),
    ];
  });
}
