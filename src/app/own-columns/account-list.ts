import { columnLetters } from '../../definition/a1';
import { fold } from '../../engine/values/fold';
import { fieldColumns } from '../accounts/field-columns';
import { keyColumn } from '../accounts/key-column';
import { type List, readList } from '../accounts/list';
import { refuseOwnFieldsOf } from '../accounts/own-fields';
import { scoreColumns } from '../accounts/score-columns';
import type { ScoreFormula } from '../accounts/score-formulas';
import type { LoadedDefinition } from '../load-definition';
import { messages } from '../messages';
import { once } from '../once';
import type { Outside } from '../outside';
import { type ScoredTable, scoreTable } from '../scoring/score-table';
import type { Sheet } from '../workbook';
import { type FoundColumns, findColumns } from './find-columns';
import { type PlacedColumns, placeColumns } from './own-columns';
import { type RowWriters, rowWriters } from './row-writers';
import { wantedColumns } from './wanted-columns';
import { words } from './words';

/** Columns that are the user's stand where ours would; nothing was written. */
export class AskFirst extends Error {}

/** A list to score, and where what is written goes. */
export interface AccountList {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly list: List;
  readonly found: FoundColumns;
  readonly placed: PlacedColumns;
  /** The definitions that may have written it; looked up when first asked for. */
  readonly writers: () => RowWriters;
  /** Rows below the headers, also those that hold nothing but what an earlier run wrote. */
  readonly total: number;
}

/**
 * Reads a list and finds or places our columns in it; nothing is written.
 *
 * @param loaded - The definition that scores it.
 * @param theirs - See `Target`.
 * @throws A message where there is no header or no account; `AskFirst`.
 */
export function prepareList(
  outside: Outside,
  sheet: Sheet,
  loaded: LoadedDefinition,
  name: string,
  theirs: 'ask' | 'keep' | 'overwrite',
): AccountList {
  const { workbook } = outside;
  const { headerRow } = loaded.definition.settings;
  const list = readList(workbook, sheet, headerRow);
  const headers = list.values[headerRow - 1] ?? [];
  if (headers.every((cell) => cell === '')) {
    throw new Error(messages.noHeaderRow(sheet.name, headerRow));
  }
  const writers = once(() => rowWriters(outside, sheet, name, loaded));
  const isWanted = wantedColumns(loaded.definition);
  const found = findColumns(list, sheet, name, theirs === 'overwrite', isWanted, writers);
  let total = list.values.length - headerRow;
  while (total > list.rows.length && !found.isWritten(total - 1)) total -= 1;
  if (total <= 0) throw new Error(words.noAccounts(sheet.name));
  if (theirs === 'ask' && found.edited.length > 0) {
    const [first = 0] = found.edited;
    throw new AskFirst(words.askEdited(sheet.name, found.edited.length, headerRow + 1 + first));
  }
  if (theirs === 'ask' && found.theirs.length > 0) {
    const columns = found.theirs.map(({ column }) => [String(headers[column]), column] as const);
    throw new AskFirst(words.askOverwrite(sheet.name, columns));
  }
  const folded = headers.map((header) => fold(String(header)));
  const placed = placeColumns(found.ours, isWanted, folded, headers.length, name);
  return { sheet, headerRow, list, found, placed, writers, total };
}

/** Own columns are not data: a row that holds nothing else is blank. */
export function scoreList(
  { definition, context }: LoadedDefinition,
  { list }: AccountList,
): ScoredTable {
  refuseOwnFieldsOf(definition, list);
  const place = { sheet: list.sheet, row: list.headerRow - 1, column: 0 };
  const columnOf = fieldColumns(definition, list.headers, place);
  const key = keyColumn(definition, list.headers);
  return scoreTable(definition, { rows: list.rows, columnOf }, context, key);
}

/** Headers of columns of the user's that ours stand beside, and what ours are called. */
export type BesideColumns = readonly (readonly [theirs: string, ours: string])[];

export function besideColumns({ list, found, placed }: AccountList, name: string): BesideColumns {
  const headers = list.values[list.headerRow - 1] ?? [];
  const released = scoreColumns(headers, list.released).filter(
    (one) => one.isMarked && one.name === fold(name),
  );
  return [...found.theirs, ...released].flatMap(({ header, column }) => {
    const ours = placed.added[placed.own.findIndex((own) => own.header === header)];
    const theirs = String(headers[column]) || `Column ${columnLetters(column)}`;
    return ours === undefined ? [] : [[theirs, ours] as const];
  });
}

/** Rows that are not written since their cells hold what is not ours, and the first such row. */
export interface KeptRows {
  readonly rows: number;
  readonly first: number;
}

export function keptRows({ list, found, headerRow }: AccountList): KeptRows {
  const kept = list.rows.flatMap((_, row) => (found.isFree(row) ? [] : [headerRow + 1 + row]));
  return { rows: kept.length, first: kept[0] ?? 0 };
}

/** Cell of the formula that gives the same scores. */
export function formulaOf(
  { headerRow }: AccountList,
  formulas: readonly ScoreFormula[],
  name: string,
): string | undefined {
  const same = formulas.find((one) => one.name === name);
  return same && `${columnLetters(same.column)}${headerRow}`;
}

/** Rows that may be written, as parts from (inclusive) to (exclusive). */
export function freeParts({ isFree }: FoundColumns, from: number, to: number): [number, number][] {
  const parts: [number, number][] = [];
  for (let row = from; row < to; row++) {
    if (!isFree(row)) continue;
    const last = parts[parts.length - 1];
    if (last !== undefined && last[1] === row) last[1] = row + 1;
    else parts.push([row, row + 1]);
  }
  return parts;
}
