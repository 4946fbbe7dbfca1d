import type { Cell } from '../model';
import type { Reading } from './reading';

/** What each reader makes of a cell; every kind has one value that means "unknown". */
export interface Reads {
  /** The folded text; `''` = unknown. */
  text: string;
  /** The folded text in which words and list items are searched; `''` = unknown. */
  list: string;
  /** `NaN` = unknown. */
  number: number;
  /** Days since 1970-01-01; `NaN` = unknown. */
  day: number;
  /** 1 = yes, 0 = no, `NaN` = unknown. */
  yesNo: number;
  /** ISO 3166-1 alpha-2 code; `''` = unknown. */
  country: string;
  /** False where the cell is missing. */
  known: boolean;
  /** The folded items and, where there is one, the number; no items = unknown. */
  grade: GradeRead;
}

/** A cell as `graded` sees it. `items[0]` is the whole text. */
export interface GradeRead {
  readonly items: readonly string[];
  readonly number: number;
}

export type ReadKind = keyof Reads;

/** A reader never throws, whatever the cell. */
export type Reader<K extends ReadKind> = (cell: Cell, reading: Reading) => Reads[K];
