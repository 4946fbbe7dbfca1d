import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import type { ReadingContext } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { showCell } from '../../engine/values/show-cell';
import type { FoundAccounts } from '../../protocol/account-line';
import type { ListedTab } from '../accounts/account-list';
import { accountColumn } from '../changes/keep-run';
import { listColumns } from '../lists/list-columns';
import { labelColumn } from '../preview/account-lines';

const MOST_FOUND = 8;

/**
 * Accounts whose name or domain has a text in it, whatever the case and the accents: those that begin
 * with it first, then in the order of the list. The text is never a pattern; of a link its domain counts.
 *
 * @param text - As it was typed.
 * @example findAccounts(definition, tab, 'acm', context).accounts // [{ row: 4, label: 'Acme', beside: 'acme.com' }]
 */
export function findAccounts(
  definition: Definition,
  tab: ListedTab,
  text: string,
  context: ReadingContext,
): FoundAccounts {
  const wanted = fold(text);
  if (wanted === '') return { accounts: [], more: 0 };
  const link = accountKey(text);
  const name = labelColumn(definition, tab);
  const keys = [accountColumn(definition, tab), ...listColumns(definition, tab).domains];
  const columns = [...new Set([name, ...keys])].filter((column) => column >= 0);
  const beside = columns.find((column) => column !== name);
  const places: [row: number, rank: number][] = [];
  tab.rows.forEach((cells, row) => {
    const said = columns.map((column) => fold(String(cells[column] ?? '')));
    const begins =
      said.some((one) => one.startsWith(wanted)) ||
      columns.some((column) => accountKey(String(cells[column] ?? '')) === link);
    if (begins || said.some((one) => one.includes(wanted))) places.push([row, begins ? 0 : 1]);
  });
  const shown = (row: number, column: number | undefined) =>
    column === undefined ? '' : showCell(tab.rows[row]?.[column] ?? '', context);
  const best = places.sort((one, other) => one[1] - other[1]).slice(0, MOST_FOUND);
  return {
    accounts: best.map(([row]) => ({ row, label: shown(row, name), beside: shown(row, beside) })),
    more: places.length - best.length,
  };
}
