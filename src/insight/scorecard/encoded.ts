import type { ColumnKind } from '../../engine/operators/operator';
import type { Column } from '../discovery/column';

/** What the cells of a bin hold: a text as it stands there, a country's code, or numbers or ages from `from` on. */
export interface Bin {
  readonly text: string;
  readonly from: number;
  /** The least and the most found in it. */
  readonly least: number;
  readonly most: number;
}

/**
 * A column with its cells in bins, made without a look at how the deals ended.
 */
export interface Encoded {
  readonly column: Column;
  readonly kind: ColumnKind;
  /** Numbers, dates and answers: bins that lie beside one another are alike. */
  readonly isOrdered: boolean;
  readonly bins: readonly Bin[];
  /** The bin of each row, -1 where it is unknown; of a list -1 or 0. */
  readonly bin: Int16Array;
  /** The bin of all values that are too rare for one of their own; -1 where there is none. */
  readonly others: number;
  /** Of a list: for each bin the rows that have its item. */
  readonly having: readonly (readonly number[])[];
}
