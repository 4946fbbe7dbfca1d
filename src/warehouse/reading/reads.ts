import type { ReadKind } from '../../engine/values/readers';
import type { Sql } from '../sql';

/** A text that a reader made of a cell. */
export interface ReadText {
  /** Whether there is one. */
  readonly known: Sql;
  readonly text: Sql;
}

/** What each reader makes of a cell, as expressions; what is unknown is `NULL`. */
export interface SqlReads {
  text: ReadText;
  value: {
    readonly known: (asksForSizes: boolean) => Sql;
    /** Whether it is one of some folded items, or of some sizes such as `11-50`. */
    readonly isOneOf: (items: readonly string[], sizes: readonly string[]) => Sql;
  };
  list: ReadText;
  number: Sql;
  size: Sql;
  day: Sql;
  /** 1, 0 or `NULL`. */
  yesNo: Sql;
  /** Alpha-2 code. */
  country: Sql;
  /** A condition, never unknown. */
  known: Sql;
  grade: {
    readonly known: (asksForSizes: boolean) => Sql;
    readonly has: (item: string) => Sql;
    readonly number: Sql;
  };
}

/** A reader of every kind: one that is missing does not compile. */
export type SqlReaders = { readonly [K in ReadKind]: SqlReads[K] };
