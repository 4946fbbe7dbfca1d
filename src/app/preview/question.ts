import type { Definition } from '../../definition/definition';
import { findOperator } from '../../engine/operators';
import { expectedBy } from '../../engine/operators/operator';
import type { LoadedDefinition } from '../load-definition';
import { messages } from '../messages';

/** What a condition is about, apart from who uses it: equal ones share one column of matches. */
export interface Question {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** Every question of a definition, also those that are off, once. */
export function questionsOf({ criteria, exclusions }: Definition): Question[] {
  const found = new Map<string, Question>();
  for (const { field, operator, value } of [...criteria, ...exclusions]) {
    found.set(JSON.stringify([field, operator, value]), { field, operator, value });
  }
  return [...found.values()];
}

/** @throws Where the operator or value is none. */
export function checkQuestion(
  { context }: Pick<LoadedDefinition, 'context'>,
  { operator, value }: Question,
): void {
  const known = findOperator(operator);
  if (known === undefined) throw new Error(messages.noOperator(operator));
  const expected = expectedBy(known, value, context);
  if (expected !== undefined) throw new Error(messages.noValue(expected, value));
}
