import type { DealRole, Definition } from '../../definition/definition';
import { type Outcome, readOutcomes } from '../../definition/outcomes';
import { isMisfit } from '../../definition/problem';
import type { Table } from '../../engine/evaluate';
import type { Cell, ReadingContext } from '../../engine/model';
import { cellText } from '../../engine/values/cell-text';
import { fold } from '../../engine/values/fold';
import { readers } from '../../engine/values/readers';
import { createReading } from '../../engine/values/reading';
import { messages } from '../messages';
import type { Workbook } from '../workbook';
import { type ListedTab, listTab } from './account-list';
import { columnFinder, fieldOfHeader } from './field-columns';

/** Deals with what is known of their accounts. */
export interface DealList {
  /** One row a deal; a field stands in the deals tab or comes from the deal's account. */
  readonly table: Table;
  readonly outcomes: readonly (Outcome | undefined)[];
  /** NaN where it is not known. */
  readonly amounts: readonly number[];
}

/**
 * The deals of a definition, joined to their accounts.
 *
 * Rule: design §4, DEALS. A domain is compared without scheme, `www.` and path.
 *
 * @param workbook - The spreadsheet.
 * @param definition - Says which column of the deals tab is what.
 * @param accounts - The accounts tab.
 * @param context - How a `Date` becomes a day.
 * @returns The deals, or in words why there are none.
 */
export function listDeals(
  workbook: Workbook,
  definition: Definition,
  accounts: ListedTab,
  context: ReadingContext,
): DealList | string {
  const { dealsSheet, headerRow, missingWords } = definition.settings;
  const sheet = workbook.sheet(dealsSheet);
  if (sheet === undefined) return messages.noDeals(dealsSheet);
  const tab = listTab(sheet.name, sheet.values(), headerRow);
  const roles = roleColumns(definition, tab.headers);
  const outcomeOf = outcomeReader(definition, context);
  const outcome = roles('Outcome');
  if (outcome === undefined || outcomeOf === undefined) return messages.noOutcomes;
  const reading = createReading(context, missingWords);
  const amount = roles('Amount');
  return {
    table: joined(definition, tab, accounts, roles('Account key'), context),
    outcomes: tab.rows.map((row) => outcomeOf(row[outcome] ?? '')),
    amounts: tab.rows.map((row) =>
      amount === undefined ? Number.NaN : readers.number(row[amount] ?? '', reading),
    ),
  };
}

function roleColumns({ deals }: Definition, headers: readonly Cell[]) {
  const folded = headers.map((header) => fold(String(header)));
  return (wanted: DealRole): number | undefined => {
    const header = deals.find(({ role }) => role === wanted)?.header ?? '';
    const column = header === '' ? -1 : folded.indexOf(fold(header));
    return column < 0 ? undefined : column;
  };
}

function outcomeReader({ deals }: Definition, { dayOf }: ReadingContext) {
  const read = readOutcomes(deals.find(({ role }) => role === 'Outcome')?.values ?? '');
  if (isMisfit(read)) return undefined;
  const byWord = new Map<string, Outcome>();
  for (const [outcome, words] of read) for (const word of words) byWord.set(word, outcome);
  return (cell: Cell): Outcome | undefined => {
    const word = fold(cellText(cell, dayOf));
    return word === '' ? undefined : (byWord.get(word) ?? byWord.get('*'));
  };
}

/** Deals and accounts side by side; a field of both is taken from the deal. */
function joined(
  definition: Definition,
  deals: ListedTab,
  accounts: ListedTab,
  key: number | undefined,
  context: ReadingContext,
): Table {
  const accountOf = accountFinder(definition, deals, accounts, key, context);
  const width = deals.headers.length;
  const rows = deals.rows.map((row) => {
    const own = Array.from({ length: width }, (_, column) => row[column] ?? '');
    return [...own, ...(accountOf(row) ?? [])];
  });
  const inDeals = columnFinder(definition, deals.headers);
  const inAccounts = columnFinder(definition, accounts.headers);
  const columnOf = (field: string) => {
    const column = inDeals(field);
    const other = inAccounts(field);
    return column ?? (other === undefined ? undefined : width + other);
  };
  return { rows, columnOf };
}

function accountFinder(
  definition: Definition,
  deals: ListedTab,
  accounts: ListedTab,
  key: number | undefined,
  { dayOf }: ReadingContext,
): (deal: readonly Cell[]) => readonly Cell[] | undefined {
  const header = String(deals.headers[key ?? -1] ?? '');
  const field = fieldOfHeader(definition, header)?.name ?? header;
  const column = key === undefined ? undefined : columnFinder(definition, accounts.headers)(field);
  if (key === undefined || column === undefined) return () => undefined;
  const keyOf = (cell: Cell | undefined) => joinKey(cellText(cell ?? '', dayOf));
  const byKey = new Map<string, readonly Cell[]>();
  for (const row of accounts.rows) {
    const own = keyOf(row[column]);
    if (own !== '' && !byKey.has(own)) byKey.set(own, row);
  }
  return (deal) => byKey.get(keyOf(deal[key]));
}

/** A domain without scheme, `www.` and path; any other text folded. */
function joinKey(text: string): string {
  return fold(text)
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '');
}
