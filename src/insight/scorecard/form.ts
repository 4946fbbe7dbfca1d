import type { OperatorName } from '../../engine/operators';

/** How classes are written, and whether each cell that was found then has the credit of its band. */
export interface Form {
  readonly operator: OperatorName;
  readonly value: string;
  readonly isExact: boolean;
}

/** In falling order of credit, equal ones as they stand. */
export function bestFirst<T extends { readonly credit: number }>(bands: readonly T[]): T[] {
  return [...bands].sort((a, b) => b.credit - a.credit);
}

/** A credit as it is written after an item of `graded`. @example creditMark(0.5) // ' (50%)' */
export function creditMark(credit: number): string {
  return credit === 1 ? '' : ` (${Math.round(100 * credit)}%)`;
}
