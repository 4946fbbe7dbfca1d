import type { Cell } from '../../../src/engine/model';
import type { DealOutcome } from '../../../src/insight/deals/deal';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { type LabelledRows, labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { deal } from './deal';

/** Deals of one kind: how many, how they ended, and their cells. */
export type Lot = readonly [count: number, outcome: DealOutcome, ...cells: Cell[]];

/** A table of deals, lot after lot, without dates, accounts and amounts. */
export function tableOf(headers: readonly string[], lots: readonly Lot[]): DealTable {
  const all = lots.flatMap(([count, outcome, ...cells]) =>
    Array.from({ length: count }, () => ({ outcome, cells })),
  );
  return {
    headers,
    rows: all.map(({ cells }) => cells),
    deals: all.map(({ outcome }, index) => deal({ row: index + 2, outcome })),
  };
}

/** The same deals as rows to look for patterns in. */
export function labelledOf(headers: readonly string[], lots: readonly Lot[]): LabelledRows {
  return labelDeals(tableOf(headers, lots));
}
