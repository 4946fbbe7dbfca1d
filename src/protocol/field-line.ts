import type { ColumnKind } from '../engine/operators/operator';

/** A column that a condition can be about. */
export interface FieldLine {
  /** The definition's field, or the header where no field names it. */
  readonly field: string;
  readonly header: string;
  readonly kind: ColumnKind;
  /** Share of the accounts that know it, 0 to 1 (of up to 5,000 looked at). */
  readonly filled: number;
  readonly distinct: number;
  /** Most common values. */
  readonly samples: readonly string[];
  /** Smallest, middle and largest number, where it holds numbers. */
  readonly spread?: readonly [number, number, number];
  /** How its ranges count as numbers, in words, where cells are ranges. */
  readonly note?: string;
  /** Its name says that it is known only after the sale. */
  readonly isKnownLater?: true;
}

/** A value as it is most often written, and how many accounts have it. */
export interface CountedValue {
  readonly text: string;
  readonly count: number;
}
