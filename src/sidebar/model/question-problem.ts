import type { Definition } from '../../definition/definition';
import type { Condition, NumberNotation } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { expectedBy } from '../../engine/operators/operator';

/** How the numbers of a definition are written. */
export function notationOf(definition: Definition | undefined): NumberNotation {
  return { decimalComma: definition?.settings.numbersWritten === '1.234,5' };
}

/**
 * What is still missing of a condition, in words.
 *
 * @param notation how the definition's numbers are written
 * @returns `''` where nothing is.
 * @example questionProblem({ field: 'Size', operator: 'at least', value: 'x' }) // 'Value must be a number …'
 */
export function questionProblem(
  { field, operator, value }: Condition,
  notation: NumberNotation = {},
): string {
  if (field === '') return 'Choose a field.';
  const known = findOperator(operator);
  if (known === undefined) return 'Choose an operator.';
  const expected = expectedBy(known, value, notation);
  return expected === undefined ? '' : `Value must be ${expected}.`;
}
