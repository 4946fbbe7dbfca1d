import type { Definition } from '../../definition/definition';
import type { Condition } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { expectedBy } from '../../engine/operators/operator';
import type { LoadedDefinition } from '../load-definition';
import { words } from './words';

/** Every question of a definition, also those that are off, once. */
export function questionsOf({ criteria, exclusions }: Definition): Condition[] {
  const found = new Map<string, Condition>();
  for (const { field, operator, value } of [...criteria, ...exclusions]) {
    found.set(JSON.stringify([field, operator, value]), { field, operator, value });
  }
  return [...found.values()];
}

/** @throws Where the operator or value is none. */
export function checkQuestion(
  { context }: Pick<LoadedDefinition, 'context'>,
  { operator, value }: Condition,
): void {
  const known = findOperator(operator);
  if (known === undefined) throw new Error(words.noOperator(operator));
  const expected = expectedBy(known, value, context);
  if (expected !== undefined) throw new Error(words.noValue(expected, value));
}
