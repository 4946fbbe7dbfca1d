import type { Cell } from '../../engine/model';
import type { Deal } from './deal';

/** Closed deals with their attributes, one row a deal: those that a backtest would use. */
export interface DealTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** In the order of the rows; none is open or without outcome. */
  readonly deals: readonly Deal[];
}

/**
 * The part of a table that some of its rows make up.
 *
 * @param indexes - Of the rows to keep, in any order.
 * @example pickDeals(table, [0, 4]).deals.length // 2
 */
export function pickDeals(table: DealTable, indexes: readonly number[]): DealTable {
  return {
    ...table,
    rows: indexes.map((index) => table.rows[index] ?? []),
    deals: indexes.flatMap((index) => table.deals[index] ?? []),
  };
}
