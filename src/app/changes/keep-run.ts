import type { Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import { keyColumn } from '../accounts/key-column';
import type { List } from '../accounts/list';
import type { LoadedDefinition } from '../load-definition';
import type { Looks } from '../looks';
import { nameColumn } from '../preview/account-lines';
import type { AccountList } from '../score-accounts/account-list';
import type { ScoredTable } from '../scoring/score-table';
import type { Workbook } from '../workbook';
import { keptCell } from './kept-run';
import { openRunsKept } from './runs-kept';

/** A run of Score accounts that is complete. */
export interface CompleteRun {
  readonly name: string;
  readonly loaded: LoadedDefinition;
  readonly list: AccountList;
  readonly table: ScoredTable;
  readonly version: string;
  readonly scoredAt: string;
}

/**
 * Keeps what a run read and wrote, so that What changed can compare the next one with it. The scores
 * stand in any case: where it can't be kept, the message says so.
 *
 * @param looks - Learn what Sheets refuses.
 */
export function keepRun(workbook: Workbook, run: CompleteRun, looks: Looks): void {
  const { name, loaded, list, table, version, scoredAt } = run;
  const { definition, context } = loaded;
  looks.attempt('the run that What changed compares with', () => {
    const { rows, headers } = list.list;
    const scored = [...rows.keys()].filter((row) => table.account(row) !== undefined);
    const cells = (column: number | undefined) =>
      scored.map((row) => keptCell(rows[row]?.[column ?? -1] ?? '', context.dayOf));
    const fields = usedFields(definition);
    const key = accountColumn(definition, list.list);
    const of = { name, tab: list.sheet.id(), tabName: list.sheet.name };
    openRunsKept(workbook, of).keep({
      ...of,
      scoredAt,
      version,
      asOf: context.asOf,
      today: context.today ?? context.asOf,
      decimalComma: context.decimalComma ?? false,
      definition,
      keyHeader: String(headers[key] ?? ''),
      keys: cells(key),
      fields,
      columns: fields.map((field) => cells(table.table.columnOf(field))),
      tiers: scored.map((row) => table.account(row)?.tier ?? ''),
      scores: scored.map((row) => table.account(row)?.score ?? ''),
    });
  });
}

/** The column that tells accounts apart: the one that deals are joined by, else that of their names. */
export function accountColumn(
  definition: Definition,
  { headers, rows }: Pick<List, 'headers' | 'rows'>,
): number {
  return keyColumn(definition, headers) ?? nameColumn({ headers, rows });
}
