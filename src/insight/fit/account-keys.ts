import type { Deal } from '../deals/deal';
import type { DealTable } from '../deals/deal-table';
import { canTellRepeats } from '../deals/repeated-rows';

/**
 * What belongs together: the account of each deal or, where it has none, its whole row; rows that
 * agree by coincidence stand alone.
 */
export function accountKeys({ headers, deals, rows }: DealTable): string[] {
  if (deals.every(({ accountId }) => accountId !== '')) return deals.map((one) => one.accountId);
  const columns = headers.map((_, column) => rows.map((cells) => String(cells[column] ?? '')));
  const repeats = canTellRepeats(columns, rows.length);
  const order = [...headers.keys()].sort((a, b) =>
    (headers[a] ?? '') < (headers[b] ?? '') ? -1 : 1,
  );
  const ownKey = (row: number) =>
    repeats
      ? JSON.stringify(order.map((column) => rows[row]?.[column]))
      : aloneKey(deals[row] as Deal);
  return deals.map(({ accountId }, row) => accountId || ownKey(row));
}

/** A deal's own; sorting the sheet changes none that has an ID. */
function aloneKey({ id, row }: Deal): string {
  return id === '' ? `row ${row}` : `deal ${id}`;
}
