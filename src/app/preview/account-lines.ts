import type { Definition } from '../../definition/definition';
import { fieldsOf } from '../../definition/fields';
import { sampleRows } from '../../definition/template/column-profile';
import { COMPANY } from '../../definition/template/meanings';
import type { ReadingContext } from '../../engine/model';
import { showCell } from '../../engine/values/show-cell';
import type { AccountLine } from '../../protocol/account-line';
import type { ListedTab } from '../accounts/account-list';
import { columnMeaning } from '../accounts/column-meaning';
import { columnFinder } from '../accounts/field-finder';

/** Accounts by their row numbers; numbers without an account are left out. */
export function accountLines(
  definition: Definition,
  tab: ListedTab,
  rows: readonly number[],
  context: ReadingContext,
): AccountLine[] {
  const columnOf = columnFinder(definition, tab.headers);
  const fields = fieldsOf(definition).map(({ name }) => ({ name, column: columnOf(name) }));
  const label = labelColumn(definition, tab);
  return rows.flatMap((row) => {
    const cells = tab.rows[row];
    if (cells === undefined) return [];
    const shown = (column: number | undefined) =>
      column === undefined ? '' : showCell(cells[column] ?? '', context);
    const known = fields.map(({ name, column }) => [name, shown(column)]);
    return [{ row, label: shown(label), cells: Object.fromEntries(known) }];
  });
}

/** The column that accounts are called by: the one that a person said, else see `nameColumn`. */
export function labelColumn(
  definition: Definition,
  tab: Pick<ListedTab, 'headers' | 'rows'>,
): number {
  return givenName(definition, columnFinder(definition, tab.headers)) ?? nameColumn(tab);
}

/** The column that a person said accounts are called by; `undefined` where nobody did. */
function givenName(
  { fields }: Definition,
  columnOf: (field: string) => number | undefined,
): number | undefined {
  return fields.some(({ name }) => name === COMPANY) ? columnOf(COMPANY) : undefined;
}

/**
 * The column that names an account, by its header and its values; the first one with a header where
 * none does.
 *
 * @example nameColumn({ headers: ['Line of business', 'Firma'], rows: [] }) // 1
 */
export function nameColumn(tab: Pick<ListedTab, 'headers' | 'rows'>): number {
  return namedByItself(tab) ?? tab.headers.findIndex((header) => header !== '');
}

/** The column that accounts are called by; `undefined` where neither a person nor a header says. */
export function namedColumn(
  definition: Definition,
  tab: Pick<ListedTab, 'headers' | 'rows'>,
): number | undefined {
  return givenName(definition, columnFinder(definition, tab.headers)) ?? namedByItself(tab);
}

function namedByItself({ headers, rows }: Pick<ListedTab, 'headers' | 'rows'>): number | undefined {
  const sample = sampleRows(rows);
  const named = headers.findIndex((header, column) => {
    const cells = () => sample.map((row) => row[column] ?? '');
    return columnMeaning(String(header), cells)?.isAccountName === true;
  });
  return named < 0 ? undefined : named;
}
