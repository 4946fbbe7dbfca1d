import { columnLetters } from '../../definition/a1';
import type { Cell, ReadingContext } from '../../engine/model';
import { cellText } from '../../engine/values/cell-text';
import { showCell } from '../../engine/values/show-cell';
import type { SameAccount, TypedCells } from '../../protocol/check-view';
import { accountsToScore, type List, readList } from '../accounts/list';
import { loadDefinition } from '../load-definition';
import { heldBack } from '../looks';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { quietly } from '../quietly';
import type { Sheet, Written } from '../workbook';
import { type CompanyCells, companyCells } from './company-cells';
import { openCompanyTab } from './company-tab';
import { sameAccounts } from './same-accounts';
import type { TypedCell } from './typed-cell';
import { words } from './words';

/** What became of a company that was to be added. */
export interface AddedAccount {
  /** 0-based among the accounts; left out where nothing was written. */
  readonly row?: number;
  /** What was done, in words. */
  readonly summary: string;
  /** Accounts that it is already, where that was not confirmed. */
  readonly same: readonly SameAccount[];
}

/** Formulas that fill more columns than their own. */
const SPILLING =
  /^=\s*(?:\{|(?:query|import\w+|filter|sortn?|unique|vstack|hstack|choosecols|let)\()/i;

/**
 * Writes a company below the last account, as a person would type it: texts, numbers and days in the
 * columns that were filled in, no other cell, nothing over what is there.
 *
 * Rule: README, One account. Whole or not at all: where a write fails, what stood there is put back; where that
 * fails too, the next try ends the row.
 *
 * @param outside - The spreadsheet and clock.
 * @param name - Of the definition, whose accounts these are.
 * @param typed - Texts by header.
 * @param isConfirmed - Whether it is added though its key is there already.
 * @throws A message where the tab does not take it; nothing is written then.
 */
export function addAccount(
  { workbook, clock }: Outside,
  name: string,
  typed: TypedCells,
  isConfirmed: boolean,
): AddedAccount {
  const { definition, context } = loadDefinition(workbook, name, clock);
  const sheet = accountsToScore(workbook, definition, name);
  const tab = openCompanyTab(workbook, definition);
  const company = companyCells(workbook, definition, tab, typed, context);
  const list = readList(workbook, sheet, tab.headerRow);
  if (list.headers.every((header) => header === '')) {
    throw new Error(messages.noHeaderRow(sheet.name, tab.headerRow));
  }
  if (company.typed.size === 0) throw new Error(words.nothingToAdd(sheet.name));
  const homeless = [...company.typed.keys()].filter((column) => column >= tab.width);
  const missing = [...company.unknown, ...homeless.map((column) => String(tab.headers[column]))];
  if (missing.length > 0) throw new Error(words.noColumn(missing, sheet.name));
  const shown = [tab.name, tab.key].map((column) => showCell(company.cells[column] ?? '', context));
  const label = shown.find((text) => text !== '') ?? words.company;
  const isScored = list.scores.some(({ isMarked }) => isMarked);
  const done = (row: number, left: readonly string[]) => ({
    row: row - tab.headerRow - 1,
    summary: words.added(
      label,
      sheet.name,
      row,
      left,
      blankAmong(list, row, company.typed),
      isScored,
    ),
    same: [],
  });
  const last = lastRow(list);
  if (isSameRow(list.rows[last - tab.headerRow - 1] ?? [], company.cells, context))
    return done(last, []);
  const begun = begunRow(list, sheet, last, company, context);
  if (begun !== undefined) {
    if (begun.left.size > 0) writeRow(sheet, begun.place, begun.left);
    return done(last, begun.calculated);
  }
  const same = sameAccounts(definition, tab, company.cells, context);
  const already = same.filter(({ isSure }) => isSure);
  if (already.length > 0 && !isConfirmed) {
    const rows = already.map(({ sheetRow }) => sheetRow);
    return { summary: words.already(sheet.name, rows), same };
  }
  const place = placeAt(list, sheet, last + 1);
  const { cells, calculated } = writable(company, place, tab.headers);
  if (cells.size === 0) throw new Error(words.nothingToAdd(sheet.name));
  const { row } = place;
  for (const column of cells.keys()) {
    if (place.isFree(column)) continue;
    throw new Error(words.taken(sheet.name, `${columnLetters(column)}${row}`));
  }
  if (row > sheet.maxRows()) sheet.insertRows(sheet.maxRows(), row - sheet.maxRows());
  writeRow(sheet, place, cells);
  return done(row, calculated);
}

interface Parted {
  readonly cells: ReadonlyMap<number, TypedCell>;
  /** Headers of the columns that formulas fill. */
  readonly calculated: readonly string[];
}

function writable(
  { typed }: CompanyCells,
  { isCalculated }: Place,
  headers: readonly Cell[],
): Parted {
  const parted = (wanted: boolean) =>
    [...typed].filter(([column]) => isCalculated(column) === wanted);
  return {
    cells: new Map(parted(false)),
    calculated: parted(true).map(([column]) => String(headers[column])),
  };
}

/** Whether a row is what was added already, by a try that was told to have failed. */
function isSameRow(
  row: readonly Cell[],
  cells: readonly Cell[],
  { dayOf }: Pick<ReadingContext, 'dayOf'>,
): boolean {
  const text = (cell: Cell | undefined) => cellText(cell ?? '', dayOf);
  const wider = row.length > cells.length ? row : cells;
  return wider.every((_, at) => text(row[at]) === text(cells[at]));
}

/**
 * A row that a try began and could not end, and what is left to write: a row takes more than one write
 * where something stands between its columns. That is not written anew to make it one, as nothing tells
 * a box from what a formula spills, and a formula may be read otherwise when it is written.
 */
function begunRow(
  list: List,
  sheet: Sheet,
  row: number,
  company: CompanyCells,
  { dayOf }: Pick<ReadingContext, 'dayOf'>,
):
  | { place: Place; left: ReadonlyMap<number, TypedCell>; calculated: readonly string[] }
  | undefined {
  const there = list.rows[row - list.headerRow - 1] ?? [];
  const text = (cell: Cell | undefined) => cellText(cell ?? '', dayOf);
  const isThere = (column: number) => text(there[column]) === text(company.cells[column]);
  if (![...company.typed.keys()].some(isThere)) return undefined;
  const place = placeAt(list, sheet, row);
  const { cells, calculated } = writable(company, place, list.headers);
  const isFormulas = (column: number) => place.isCalculated(column) || place.hasFormula(column);
  const isOthers = there.some(
    (cell, column) =>
      isSaid(cell) && !isFormulas(column) && !(cells.has(column) && isThere(column)),
  );
  const blocks = blocksOf([...cells.keys()], place.mayFill).map((block) =>
    block.filter((column) => cells.has(column)),
  );
  const from = blocks.findIndex((block) => !block.every(isThere));
  const open = from < 0 ? [] : blocks.slice(from).flat();
  if (isOthers || from === 0 || open.some((column) => !place.isFree(column))) return undefined;
  return {
    place,
    left: new Map([...cells].filter(([column]) => open.includes(column))),
    calculated,
  };
}

/** Headers of the columns that the row leaves blank, that each account above has filled and no formula fills. */
function blankAmong(
  { headers, headerRow, rows, formulas }: List,
  row: number,
  typed: ReadonlyMap<number, TypedCell>,
): string[] {
  const others = rows.slice(0, row - headerRow - 1).filter((one) => one.some(isSaid));
  const isCalculated = (column: number) =>
    formulas.slice(headerRow - 1).some((line) => (line[column] ?? '') !== '');
  return headers.flatMap((header, column) => {
    const isAsked = header !== '' && !typed.has(column) && others.length > 0;
    const isFilled = isAsked && others.every((one) => isSaid(one[column] ?? ''));
    return isFilled && !isCalculated(column) ? [String(header)] : [];
  });
}

/** A box is there before anybody ticks it. */
function isSaid(cell: Cell): boolean {
  return typeof cell !== 'boolean' && String(cell).trim() !== '';
}

/** The last row, 1-based, that holds more than boxes that nobody ticked. */
function lastRow({ headerRow, rows }: List): number {
  let filled = rows.length;
  while (filled > 0 && !(rows[filled - 1] ?? []).some(isSaid)) filled -= 1;
  return headerRow + filled;
}

/** A row, such as that below the last account. */
interface Place {
  /** 1-based. */
  readonly row: number;
  /** What stands there. */
  readonly before: readonly Cell[];
  /** Whether nothing stands there, but for a box that nobody ticked. */
  isFree(column: number): boolean;
  /** Whether a blank may be written there. */
  mayFill(column: number): boolean;
  hasFormula(column: number): boolean;
  /** Whether a formula fills the column. */
  isCalculated(column: number): boolean;
}

function placeAt(list: List, sheet: Sheet, row: number): Place {
  const { headerRow, values, formulas, own } = list;
  const isOwn = (column: number) => own.has(column);
  const above = formulas.slice(headerRow - 1, row - 1);
  const spilling = above.flatMap((line, at) =>
    line.flatMap((formula, column) =>
      !isOwn(column) && SPILLING.test(formula) ? [`${columnLetters(column)}${headerRow + at}`] : [],
    ),
  );
  if (spilling[0] !== undefined) throw new Error(words.filledByFormula(sheet.name, spilling[0]));
  const covering = sheet.holds().filters.find((one) => one.row <= row);
  const last = covering && covering.row + covering.rows - 1;
  if (last !== undefined && last < row) throw new Error(words.behindFilter(sheet.name, last, row));
  const before = values[row - 1] ?? [];
  const width = values[headerRow - 1]?.length ?? 0;
  const read = () => sheet.formulas({ row, column: 1, rows: 1, columns: width })[0] ?? [];
  const there = row > values.length ? [] : (formulas[row - 1] ?? read());
  const hasFormula = (column: number) => (there[column] ?? '') !== '';
  const isFree = (column: number) => {
    const cell = before[column] ?? '';
    return (cell === '' || cell === false) && !hasFormula(column);
  };
  return {
    row,
    before,
    isFree,
    mayFill: (column) => isFree(column) && before[column] !== false,
    hasFormula,
    isCalculated: (column) => above.some((line) => (line[column] ?? '') !== ''),
  };
}

/** As few writes as possible: blanks between are written where nothing stands. */
function writeRow(
  sheet: Sheet,
  { row, before, mayFill }: Place,
  cells: ReadonlyMap<number, TypedCell>,
): void {
  const blocks = blocksOf([...cells.keys()], mayFill);
  const first = Math.min(...cells.keys());
  const columns = Math.max(...cells.keys()) - first + 1;
  const [formats = []] = sheet.numberFormats({ row, column: first + 1, rows: 1, columns });
  try {
    for (const block of blocks) {
      const line = block.map((column) => cells.get(column)?.written ?? '');
      const kept = block.map((column) => {
        const isText = cells.get(column)?.isText === true;
        return isText && formats[column - first] !== '@' ? '@' : '';
      });
      sheet.write(row, (block[0] as number) + 1, heldBack([line], [kept]));
    }
  } catch (error) {
    for (const block of blocks) {
      const line = block.map((column) => (before[column] ?? '') as Written);
      quietly(() => sheet.write(row, (block[0] as number) + 1, [line]));
    }
    throw error;
  }
}

/** Columns that are written together, with those between them that may be. */
function blocksOf(columns: readonly number[], mayFill: (column: number) => boolean): number[][] {
  const blocks: number[][] = [];
  for (const column of [...columns].sort((a, b) => a - b)) {
    const last = blocks[blocks.length - 1];
    const from = (last?.[last.length - 1] ?? column) + 1;
    const between = Array.from({ length: Math.max(0, column - from) }, (_, at) => from + at);
    if (last !== undefined && between.every(mayFill)) last.push(...between, column);
    else blocks.push([column]);
  }
  return blocks;
}
