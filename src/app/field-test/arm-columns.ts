import type { Tier } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { isTestCell } from '../accounts/held-marks';
import { type List, lastDataColumn } from '../accounts/list';
import { ownHeader, parseTestHeader, type TestHeader, testHeaders } from '../accounts/own-header';
import { styles } from '../look/palette';
import { dressColumns, scoreColumnLooks } from '../look/score-columns';
import { tierRuleStyles, tierRules } from '../look/tier-rules';
import { heldBack, isTextCell, type Looks } from '../looks';
import { blocks } from '../own-columns/own-columns';
import type { Sheet } from '../workbook';
import type { FieldTest } from './field-test';
import { words } from './words';

/** 0-based column of each of `testHeaders`; `undefined` where there is none of ours. */
export type TestColumns = readonly (number | undefined)[];

const looks = { ...scoreColumnLooks.tier, width: 104 } as const;

/**
 * Finds the columns of a field test: by their mark, whatever their header says; without one, as in a file
 * that was imported, by the header where each cell is what a test writes there.
 *
 * Rule: README, Own columns and own tabs.
 *
 * @param name - Of the definition.
 * @param test - The one that may have written them; without it only blank columns are taken for ours.
 */
export function findTestColumns(
  list: List,
  name: string,
  test: FieldTest | undefined,
): TestColumns {
  const headers = list.values[list.headerRow - 1] ?? [];
  const isIts = (text: unknown, header: TestHeader) => {
    const own = parseTestHeader(text);
    return own?.header === header && own.name === fold(name);
  };
  const sides = test === undefined ? [] : [test.a, test.b];
  const isOurs = (header: TestHeader, column: number) => {
    const cells = list.values.slice(list.headerRow).map((row) => row[column] ?? '');
    if (test === undefined) return cells.every((cell) => cell === '');
    return cells.every((cell) => isTestCell(header, cell, sides));
  };
  return testHeaders.map((header) => {
    const marked = list.marks.filter(({ value }) => isIts(value, header));
    const mark = marked.find(({ isCopy }) => !isCopy) ?? marked[0];
    if (mark !== undefined) return mark.column;
    const named = headers.findIndex((text, at) => isIts(text, header) && isOurs(header, at));
    return named < 0 ? undefined : named;
  });
}

/** What a column of arms shows, by the number of the sheet's row; `''` where there is nothing. */
export function shownArms({ values }: List, [column]: TestColumns): (row: number) => string {
  return (row) => (column === undefined ? '' : String(values[row - 1]?.[column] ?? ''));
}

/** Where the columns of a test are, or go. */
interface TestPlace {
  readonly found: TestColumns;
  /** 0-based column where they may be added, as far as nothing of ours stands there or further right. */
  readonly first: number;
  /** Of the definition. */
  readonly name: string;
  /** Of both definitions. */
  readonly tiers: readonly Tier[];
  readonly tiersOfB: readonly Tier[];
  /** The test starts: its tiers may be others than those of the last one. */
  readonly isNew: boolean;
}

/**
 * Writes arms and tiers beside the accounts, where they are not so yet. Columns that are not there are
 * added on the right, and marked before anything stands in them, so that a run that was cut off finds
 * them again.
 *
 * @param cells - Arm and tier by the number of the sheet's row; blank for a row that holds no account.
 */
export function writeTestColumns(
  sheet: Sheet,
  list: List,
  { found, first, name, tiers, tiersOfB, isNew }: TestPlace,
  cells: (row: number) => readonly [arm: string, tier: string],
  learn: Looks,
): void {
  const { headerRow, values } = list;
  let next = Math.max(first, ...found.map((column) => (column ?? -1) + 1));
  const headers = (values[headerRow - 1] ?? []).map((text) => fold(String(text)));
  const placed = testHeaders.map((header, own) => {
    const there = found[own];
    const isAdded = there === undefined || (values[headerRow - 1]?.[there] ?? '') === '';
    return {
      own,
      header,
      column: there ?? next++,
      isAdded,
      text: freeHeader(header, name, headers),
    };
  });
  const added = placed.filter(({ isAdded }) => isAdded);
  const width = Math.max(...placed.map(({ column }) => column)) + 1;
  const wide = sheet.maxColumns();
  if (added.length > 0 && wide < width) sheet.insertColumns(wide, width - wide);
  const isMarked = ({ column, header }: (typeof placed)[number]) =>
    list.marks.some(
      (mark) =>
        mark.column === column && !mark.isCopy && parseTestHeader(mark.value)?.header === header,
    );
  const unmarked = placed.filter((one) => !isMarked(one));
  if (unmarked.length > 0) {
    sheet.markColumns(
      unmarked.map(({ column, header }) => ({ column, value: ownHeader(header, name) })),
    );
  }
  if (added.length > 0) dress(sheet, list, added, learn);
  const last = values.length;
  for (const { start, own } of blocks(placed.map(({ column }) => column))) {
    const here = own.map((at) => placed[at] as (typeof placed)[number]);
    const line = (row: number) => here.map(({ own: at }) => cells(row)[at] as string);
    const rows = Array.from(
      { length: Math.max(0, last - headerRow) },
      (_, at) => headerRow + 1 + at,
    );
    const lines = rows.map(line);
    const hasHeader = here.some(({ isAdded }) => isAdded);
    const isSame = lines.every((one, at) =>
      one.every((cell, c) => cell === String(values[(rows[at] as number) - 1]?.[start + c] ?? '')),
    );
    if (isSame && !hasHeader) continue;
    const head = here.map(({ isAdded, text, column }) =>
      isAdded ? text : String(values[headerRow - 1]?.[column] ?? ''),
    );
    const written = hasHeader ? [head, ...lines] : lines;
    const isText = lines.length === 0 || isTextCell(sheet, last, start + 1);
    const shown = isText
      ? written
      : heldBack(
          written,
          written.map((one) => one.map(() => '@')),
        );
    sheet.write(headerRow + (hasHeader ? 0 : 1), start + 1, shown);
  }
  const tier = placed[1]?.column;
  if (!isNew && added.length === 0) return;
  if (tier !== undefined) colorTiers(sheet, headerRow, tier, tiers, learn);
  const notes = placed.map(({ header, column }) => {
    return { row: headerRow, column: column + 1, help: words.notes[header](tiersOfB) };
  });
  learn.attempt('colours and widths', () => sheet.decorate({ notes }));
}

/**
 * Empties the columns of a test, and takes their marks and their looks off.
 *
 * @returns Whether there were any.
 */
export function clearTestColumns(
  sheet: Sheet,
  list: List,
  found: TestColumns,
  learn: Looks,
): boolean {
  const columns = found.filter((column) => column !== undefined);
  if (columns.length === 0) return false;
  const rows = list.values.length - list.headerRow + 1;
  for (const { start, own } of blocks(columns)) {
    const blank = Array.from({ length: rows }, () => own.map(() => ''));
    sheet.write(list.headerRow, start + 1, blank);
  }
  sheet.markColumns(columns.map((column) => ({ column, value: '' })));
  learn.attempt('colours and widths', () => {
    const end = sheet.maxRows();
    const areas = columns.map((column) => ({ row: 1, column: column + 1, rows: end, columns: 1 }));
    const headers = areas.map((area) => ({ ...area, row: list.headerRow, rows: 1 }));
    const notes = columns.map((column) => ({ row: list.headerRow, column: column + 1, help: '' }));
    sheet.setColors([], areas, tierRuleStyles);
    sheet.decorate({ styles: [[headers, styles.plain]], notes });
  });
  return true;
}

function freeHeader(header: TestHeader, name: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const text = ownHeader(header, name, count);
    if (!taken.includes(fold(text))) return text;
  }
}

function dress(
  sheet: Sheet,
  list: List,
  added: readonly { readonly header: TestHeader; readonly column: number; readonly text: string }[],
  learn: Looks,
): void {
  const { headerRow } = list;
  const rows = sheet.maxRows() - headerRow + 1;
  const areas = added.map(({ column }) => ({
    row: headerRow,
    column: column + 1,
    rows,
    columns: 1,
  }));
  learn.attempt('data validations', () => sheet.clearRules(areas));
  learn.attempt('number formats', () => sheet.format(areas, '@'));
  const ours = list.scores.find(({ isMarked }) => isMarked)?.column;
  const columns = added.map(({ column, text }) => ({ column, header: text, look: looks }));
  dressColumns(sheet, headerRow, columns, ours ?? lastDataColumn(list), ours !== undefined, learn);
}

/** Of both definitions; where both have a tier of one name, as the first shows it. */
function colorTiers(
  sheet: Sheet,
  headerRow: number,
  tier: number,
  tiers: readonly Tier[],
  learn: Looks,
): void {
  const end = sheet.maxRows();
  const rules = tierRules(tiers, { tier }, { from: headerRow + 1, count: end - headerRow });
  const within = [{ row: 1, column: tier + 1, rows: end, columns: 1 }];
  learn.attempt('colours and widths', () => sheet.setColors(rules, within, tierRuleStyles));
}
