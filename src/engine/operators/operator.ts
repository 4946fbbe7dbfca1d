import type { ReadKind, Reads } from '../values/readers';
import type { Reading } from '../values/reading';

/** How far a cell meets a condition: 0 (not at all) to 1 (fully), `NaN` where it is unknown. */
export type Match = number;

/** Judges what a reader made of a cell. Never throws, never gives anything but a {@link Match}. */
export type Judge<K extends ReadKind> = (read: Reads[K]) => Match;

/** A value that the operator can't work with; `expected` completes "Value must be …". */
export interface Misfit {
  readonly expected: string;
}

/** A kind of column that a picker offers an operator for. */
export type ColumnKind = 'text' | 'list' | 'number' | 'date' | 'yes-no' | 'country';

/** One operator that judges the reads of kind `K`. It answers every question about itself. */
export interface OperatorOf<K extends ReadKind> {
  /** As written in the config sheet, such as `is any of`. */
  readonly name: string;
  /** What is read from the cell; criteria that read the same kind of one column share the work. */
  readonly reads: K;
  /** False for conditions such as `is yes`, which ignore their value. */
  readonly needsValue: boolean;
  /** True where the value may say `90, fading to 365`. */
  readonly fades: boolean;
  /** True where a missing cell is an answer, not an unknown. */
  readonly neverUnknown: boolean;
  /** Completes "Value must be …". */
  readonly expects: string;
  /** A value that compiles. */
  readonly example: string;
  readonly suits: readonly ColumnKind[];
  /** The condition in words: `Employees 200 – 1,000`. */
  readonly label: (field: string, value: string) => string;
  /** What was found: `Employees 320 in 200 – 1,000`; `shown` is the cell's text. */
  readonly explain: (field: string, value: string, shown: string, met: boolean) => string;
  readonly compile: (value: string, reading: Reading) => Judge<K> | Misfit;
}

/** Any operator; inside a function that is generic in `K`, `reads` and the judge stay in step. */
export type Operator<K extends ReadKind = ReadKind> = { [P in K]: OperatorOf<P> }[K];

/** Tells a value that could not be compiled from a judge. */
export function isMisfit<T extends object>(compiled: T | Misfit): compiled is Misfit {
  return 'expected' in compiled;
}
