import { isMisfit, type Misfit } from '../misfit';
import type { NumberNotation } from '../model';
import type { ReadKind, Reads } from '../values/readers';
import type { Reading } from '../values/reading';

/** How far a cell meets a condition: 0 (not at all) to 1 (fully), `NaN` where it is unknown. */
export type Match = number;

/** Judges what a reader made of a cell. Never throws, never gives anything but a {@link Match}. */
export type Judge<K extends ReadKind> = (read: Reads[K]) => Match;

/** The day that a judge counts from, and whether cells may have been written after it. */
export type Today = Pick<Reading, 'asOf' | 'isLookingBack'>;

/** A kind of column that a picker offers an operator for. */
export type ColumnKind = 'text' | 'list' | 'number' | 'date' | 'yes-no' | 'country';

/**
 * One operator that judges the reads of kind `K` by a value that it parsed to a `V`. It answers
 * every question about itself.
 */
export interface OperatorOf<K extends ReadKind, V = unknown> {
  /** As written in the config sheet, such as `is any of`. */
  readonly name: string;
  /** What is read from the cell; criteria that read the same kind of one column share the work. */
  readonly reads: K;
  /** False for conditions such as `is yes`, which ignore their value. */
  readonly needsValue: boolean;
  /** True where a missing cell is an answer, not an unknown. */
  readonly neverUnknown: boolean;
  /** Completes "Value must be …". */
  readonly expects: string;
  /** A value that can be parsed. */
  readonly example: string;
  readonly suits: readonly ColumnKind[];
  /** A date after the day that a row is judged as of says nothing to it where it looks back on deals. */
  readonly looksBack?: true;
  /** How cells are best written that it could not read: `dates as 2026-05-15`. */
  readonly cells?: string;
  /** The operator that, with the same value, meets what this one does not, unknowns apart. */
  readonly opposite?: string;
  /** The condition in words: `Employees 200 – 1,000`. */
  readonly label: (field: string, value: string) => string;
  /** What a field stands for in such a condition, where that is not the field itself: `recent visit`. */
  readonly about?: (field: string) => string;
  /** What tells it from another condition on the same field: `200–1,000`. */
  readonly brief: (value: string) => string;
  /** What was found: `Employees 320 in 200 – 1,000`; `shown` is the cell's text. */
  readonly explain: (field: string, value: string, shown: string, met: boolean) => string;
  /** The value as data. A blank one is a misfit where a value is needed. */
  parse(value: string, notation: NumberNotation): V | Misfit;
  /** All work that depends on the value alone is done, so that the judge is left with a comparison. */
  judge(parsed: V, reading: Today): Judge<K>;
}

/** Any operator; inside a function that is generic in `K`, `reads` and the judge stay in step. */
export type Operator<K extends ReadKind = ReadKind> = { [P in K]: OperatorOf<P> }[K];

/**
 * What is wrong with a value.
 *
 * @returns completes "Value must be …"; `undefined` where the operator takes it
 * @example expectedBy(atLeast, 'many', {}) // 'a number such as 200, $12.5M or 45%'
 */
export function expectedBy(
  operator: Operator,
  value: string,
  notation: NumberNotation,
): string | undefined {
  const parsed = operator.parse(value, notation);
  return isMisfit(parsed) ? parsed.expected : undefined;
}

/** The judge of a value, or why there is none. */
export function judgeFor<K extends ReadKind>(
  operator: Operator<K>,
  value: string,
  reading: Reading,
): Judge<K> | Misfit {
  const parsed = operator.parse(value, reading);
  return isMisfit(parsed) ? parsed : operator.judge(parsed, reading);
}
