import type { Definition } from '../../definition/definition';
import { usedFields } from '../../definition/fields';
import { keyColumn } from '../accounts/key-column';
import type { List } from '../accounts/list';
import type { LoadedDefinition } from '../load-definition';
import type { Looks } from '../looks';
import { nameColumn } from '../preview/account-lines';
import type { AccountScore, ScoredTable } from '../scoring/score-table';
import type { Sheet, Workbook } from '../workbook';
import { type KeptRun, keptCell } from './kept-run';
import { openRunsKept, type RunOf } from './runs-kept';

/** A run of Score accounts that is complete. */
export interface CompleteRun {
  readonly name: string;
  readonly loaded: LoadedDefinition;
  /** The accounts, and the tab that they stand in. */
  readonly list: { readonly sheet: Sheet; readonly list: List };
  readonly table: ScoredTable;
  readonly version: string;
  readonly scoredAt: string;
}

/**
 * Keeps what a run read and wrote, so that What changed can compare the next one with it. The scores
 * stand in any case: where it can't be kept, the message says so. What nothing tells apart is not kept.
 *
 * @param looks - Learn what Sheets refuses.
 */
export function keepRun(workbook: Workbook, run: CompleteRun, looks: Looks): void {
  const { name, loaded, list, table, version, scoredAt } = run;
  looks.attempt('the run that What changed compares with', () => {
    const of = { name, tab: list.sheet.id(), tabName: list.sheet.name };
    const { columnOf } = table.table;
    const kept = runOf(of, loaded, list.list, { ...table, columnOf, version, scoredAt });
    if (kept.keys.some((key) => key !== '')) openRunsKept(workbook, of).keep(kept);
  });
}

/** What was said of accounts. */
interface Said {
  readonly version: string;
  readonly scoredAt: string;
  readonly columnOf: (field: string) => number | undefined;
  /** `undefined` for a blank row. */
  readonly account: (row: number) => Pick<AccountScore, 'tier' | 'score'> | undefined;
}

/**
 * What What changed needs to compare with: the cells that the definition reads, and what it said.
 *
 * @param of - Whose it is.
 */
export function runOf(
  of: RunOf,
  { definition, context }: LoadedDefinition,
  list: List,
  { version, scoredAt, columnOf, account }: Said,
): KeptRun {
  const { rows, headers } = list;
  const scored = [...rows.keys()].filter((row) => account(row) !== undefined);
  const said = scored.map((row) => account(row));
  const cells = (column: number | undefined) =>
    scored.map((row) => keptCell(rows[row]?.[column ?? -1] ?? '', context.dayOf));
  const fields = usedFields(definition);
  const key = accountColumn(definition, list);
  return {
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
    columns: fields.map((field) => cells(columnOf(field))),
    tiers: said.map((one) => one?.tier ?? ''),
    scores: said.map((one) => one?.score ?? ''),
  };
}

/** The column that tells accounts apart: the one that deals are joined by, unless it is blank; else that of their names. */
export function accountColumn(
  definition: Definition,
  { headers, rows }: Pick<List, 'headers' | 'rows'>,
): number {
  const key = keyColumn(definition, headers);
  const isFilled = key !== undefined && rows.some((cells) => (cells[key] ?? '') !== '');
  return isFilled ? key : nameColumn({ headers, rows });
}
