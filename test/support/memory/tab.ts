import { covers } from '../../../src/app/area';
import type { Area, CellStyle, ColorRule, Written } from '../../../src/app/workbook';
import { columnLetters } from '../../../src/definition/a1';
import { type PresentRule, takes, type Validation } from '../../../src/definition/sheet/cell-rule';
import type { Cell } from '../../../src/engine/model';
import { columnNumber } from '../../../src/host/core/cells/a1';

const SERIAL_1970 = 25_569;
const DAY_MS = 86_400_000;

/** A rule of a person that only takes these values; one that is not known only the sheet can judge. */
interface Mine {
  readonly type: 'mine';
  readonly options: readonly string[];
  readonly isKnown: boolean;
}

/** A data validation of a cell. */
export interface StoredRule {
  readonly help: string;
  readonly refuses: boolean;
  readonly rule: Validation['rule'] | Mine;
}

/** A cell that holds or shows anything; it is replaced, never changed. */
export interface StoredCell {
  readonly value?: string | number | boolean;
  readonly formula?: string;
  readonly format?: string;
  readonly note?: string;
  readonly look?: CellStyle;
  readonly rule?: StoredRule;
}

/** It is replaced, never changed: copies of a tab share it. */
export type StoredRow = readonly (StoredCell | undefined)[];

/** A tab as plain data, so that a whole workbook can be copied. */
export interface StoredTab {
  readonly id: number;
  name: string;
  maxRows: number;
  maxColumns: number;
  cells: StoredRow[];
  /** Mark of the tab, and those of columns, 0-based; each begins with the number of its tab. */
  mark?: string;
  columnMarks: Record<number, string>;
  /** Widths of columns, 1-based. */
  widths: Record<number, number>;
  /** Conditional formats, the first wins. */
  colors: ColorRule[];
  /** Groups of columns by the first of them, 1-based. */
  columnGroups: Record<number, string>;
  merged: Area[];
  /** Ranges with a protection of their own. */
  protected: Area[];
  filters: Area[];
  /** Heights, groups of rows, frozen rows, protections, charts. */
  looks: string[];
}

export function emptyTab(id: number, name: string): StoredTab {
  return {
    id,
    name,
    maxRows: 1000,
    maxColumns: 26,
    cells: [],
    columnMarks: {},
    widths: {},
    colors: [],
    columnGroups: {},
    merged: [],
    protected: [],
    filters: [],
    looks: [],
  };
}

/** Another one that is the same. */
export function copyTab(tab: StoredTab): StoredTab {
  const { cells, columnMarks, widths, colors, columnGroups } = tab;
  const { merged, protected: kept, filters, looks } = tab;
  return {
    ...tab,
    ...{ cells: [...cells], merged: [...merged], protected: [...kept], filters: [...filters] },
    ...{ looks: [...looks], colors: [...colors], columnGroups: { ...columnGroups } },
    ...{ columnMarks: { ...columnMarks }, widths: { ...widths } },
  };
}

/** What a tab has beside its cells, and which of these differ from those before, in lines. */
export function changesOf({ cells, ...rest }: StoredTab, before?: StoredTab): string[] {
  const rows = Math.max(cells.length, before?.cells.length ?? 0);
  const changed: string[] = [];
  for (let r = 0; r < rows; r++) {
    const [now = [], was = []] = [cells[r], before?.cells[r]];
    if (now === was) continue;
    for (let c = 0; c < Math.max(now.length, was.length); c++) {
      if (now[c] === was[c]) continue;
      const [text, earlier] = [textOf(now[c]), textOf(was[c])];
      if (text !== earlier) changed.push(`${r} ${c} ${text}`);
    }
  }
  return [JSON.stringify(rest), String(cells.length), ...changed];
}

const texts = new WeakMap<StoredCell, string>();

function textOf(cell: StoredCell | undefined): string {
  if (cell === undefined) return '{}';
  const text = texts.get(cell) ?? JSON.stringify(cell);
  texts.set(cell, text);
  return text;
}

const isFilled = (cell: StoredCell | undefined) =>
  cell?.formula !== undefined || (cell?.value !== undefined && cell.value !== '');

/** The last row and column that hold anything, at least 1. */
export function extentOf({ cells }: StoredTab): { rows: number; columns: number } {
  let [rows, columns] = [1, 1];
  cells.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (!isFilled(cell)) return;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
    });
  });
  return { rows, columns };
}

/** The cells of an area, row by row. */
export function read<T>(
  { cells }: StoredTab,
  { row, column, rows, columns }: Area,
  of: (cell: StoredCell | undefined) => T,
): T[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => of(cells[row - 1 + r]?.[column - 1 + c])),
  );
}

/** A cell that holds nothing. */
export const NOTHING: StoredCell = {};

/** Changes each cell of an area; rows in which none does stay the same. */
export function change(
  { cells }: StoredTab,
  { row, column, rows, columns }: Area,
  to: (cell: StoredCell, row: number, column: number) => StoredCell,
): void {
  for (let r = 0; r < rows; r++) {
    const before = cells[row - 1 + r] ?? [];
    let line: (StoredCell | undefined)[] | undefined;
    for (let c = 0; c < columns; c++) {
      const was = before[column - 1 + c] ?? NOTHING;
      const cell = to(was, r, c);
      if (cell === was) continue;
      line ??= [...before];
      line[column - 1 + c] = cell;
    }
    cells[row - 1 + r] = line ?? before;
  }
}

/** A cell with a number format, plain as one that nobody has formatted. */
export function formatted(cell: StoredCell, format: string): StoredCell {
  const isPlain = format === 'General' || format === '';
  if (cell.format === (isPlain ? undefined : format)) return cell;
  return madeOf(cell, `format ${format}`, ({ format: _, ...rest }) =>
    isPlain ? rest : { ...rest, format },
  );
}

/** Gives cells a data validation. */
export function ruled(rule: StoredRule): (cell: StoredCell) => StoredCell {
  const change = `rule ${JSON.stringify(rule)}`;
  const to = (cell: StoredCell) => ({ ...cell, rule });
  return (cell) => madeOf(cell, change, to);
}

/** A cell with a note, or without one where that is empty. */
export function noted(cell: StoredCell, text: string): StoredCell {
  if ((cell.note ?? '') === text) return cell;
  return madeOf(cell, `note ${text}`, ({ note: _, ...rest }) =>
    text === '' ? rest : { ...rest, note: text },
  );
}

/** A cell that looks in one way, however it did before. */
export function redressed(cell: StoredCell, look: CellStyle): StoredCell {
  return madeOf(cell, `only ${JSON.stringify(look)}`, () => ({ ...cell, look }));
}

/** Gives cells a look beside the one that they have. */
export function dressed(style: CellStyle): (cell: StoredCell) => StoredCell {
  const change = `look ${JSON.stringify(style)}`;
  const to = (cell: StoredCell) => ({ ...cell, look: { ...cell.look, ...style } });
  return (cell) => madeOf(cell, change, to);
}

const MOST_MADE = 10_000;
const made = new WeakMap<StoredCell, Map<string, StoredCell>>();

/** The same change of the same cell gives one cell, in all copies of a workbook: its texts are made once. */
function madeOf(
  cell: StoredCell,
  change: string,
  to: (cell: StoredCell) => StoredCell,
): StoredCell {
  let known = made.get(cell);
  const found = known?.get(change);
  if (found !== undefined) return found;
  if (known === undefined || known.size >= MOST_MADE) {
    known = new Map();
    made.set(cell, known);
  }
  const changed = to(cell);
  known.set(change, changed);
  return changed;
}

/** What a cell gives a script; formulas are not calculated. Its dates are days in UTC. */
export function contentOf(cell: StoredCell | undefined): Cell {
  const value = cell?.value ?? '';
  const isDay = typeof value === 'number' && /y/.test(cell?.format ?? '');
  return isDay ? new Date((value - SERIAL_1970) * DAY_MS) : value;
}

/** A cell once something is typed or written into it, as Sheets understands that. */
export function entered(cell: StoredCell, written: Written): StoredCell {
  const kept = written === 0 ? 0 : written;
  return madeOf(cell, `${typeof kept} ${kept}`, () => enteredIn(cell, kept));
}

function enteredIn(cell: StoredCell, written: Written): StoredCell {
  const { value: _value, formula: _formula, ...rest } = cell;
  if (written === '') return rest;
  if (typeof written !== 'string' || cell.format === '@') return { ...rest, value: written };
  if (written.startsWith("'")) return { ...rest, value: written.slice(1) };
  if (written.startsWith('=')) return { ...rest, formula: written };
  if (/^-?\d+(\.\d+)?$/.test(written)) return { ...rest, value: Number(written) };
  if (/^\d{4}-\d\d-\d\d$/.test(written)) {
    const day = Date.parse(written) / DAY_MS + SERIAL_1970;
    return { format: 'yyyy-mm-dd', ...rest, value: day };
  }
  if (/^(true|false)$/i.test(written)) return { ...rest, value: /^true$/i.test(written) };
  return { ...rest, value: written };
}

/** Somebody types into a cell; row and column from 0. */
export function typeInto({ cells }: StoredTab, row: number, column: number, text: string): void {
  const line = [...(cells[row] ?? [])];
  line[column] = entered(line[column] ?? NOTHING, text);
  cells[row] = line;
}

/** @throws As Sheets does, before anything is written, where a data validation keeps a value out */
export function requireTaken(
  tab: StoredTab,
  row: number,
  column: number,
  cells: readonly (readonly Written[])[],
): void {
  cells.forEach((line, r) => {
    line.forEach((value, c) => {
      const rule = tab.cells[row - 1 + r]?.[column - 1 + c]?.rule;
      if (rule === undefined || isTaken(tab, rule, value)) return;
      throw new Error(
        `The data you entered in row ${row + r}, column ${column + c} violates the data validation rules set on this cell.`,
      );
    });
  });
}

function isTaken(tab: StoredTab, { refuses, rule, help }: StoredRule, value: Written): boolean {
  if (rule.type !== 'mine') return takes(presentRule(tab, { refuses, rule, help }), value);
  return !refuses || value === '' || rule.options.includes(String(value));
}

/** A data validation as the port gives it. */
export function presentRule(tab: StoredTab, { help, refuses, rule }: StoredRule): PresentRule {
  if (rule.type === 'mine') {
    const { isKnown, options } = rule;
    return { help, refuses, rule: isKnown ? { type: 'oneOf', options } : { type: 'other' } };
  }
  if (rule.type !== 'inArea') return { help, refuses, rule };
  const { area } = rule;
  const options = () => read(tab, area, (cell) => String(contentOf(cell))).flat();
  return { help, refuses, rule: { type: 'inArea', options } };
}

/** An area once rows were inserted or, with a negative count, deleted after a row. */
export function shifted<T extends Area>(area: T, after: number, count: number): T {
  const moved = (edge: number) => (edge > after ? Math.max(after, edge + count) : edge);
  const end = moved(area.row + area.rows - 1);
  const row =
    count < 0 && area.row > after ? Math.max(after + 1, area.row + count) : moved(area.row);
  return { ...area, row, rows: Math.max(0, end - row + 1) };
}

/** Inserts or deletes rows after a row; formulas, and lists that stand in cells, follow. */
export function shiftRows(tab: StoredTab, after: number, count: number): void {
  while (tab.cells.length < after) tab.cells.push([]);
  if (count > 0) tab.cells.splice(after, 0, ...Array.from({ length: count }, () => []));
  else tab.cells.splice(after, -count);
  tab.maxRows += count;
  tab.cells = tab.cells.map((row) => row.map((cell) => cell && follow(cell, after, count)));
}

/** Moves rows as Sheets does: room is made, cells and references to them are carried over, the old rows go. */
export function moveRows(tab: StoredTab, first: number, count: number, before: number): void {
  if (before >= first && before <= first + count) return;
  shiftRows(tab, before - 1, count);
  const from = before < first ? first + count : first;
  for (let row = 0; row < count; row++) {
    tab.cells[before - 1 + row] = tab.cells[from - 1 + row] ?? [];
  }
  const to = ({ row, rows }: Area) =>
    row >= from && row + rows <= from + count ? row + before - from : row;
  tab.cells = tab.cells.map((line) =>
    line.map((cell) => {
      if (cell?.formula === undefined) return cell;
      const formula = rewritten(cell.formula, (area) => ({ ...area, row: to(area) }));
      return { ...cell, formula };
    }),
  );
  shiftRows(tab, from - 1, -count);
}

/**
 * Cuts cells and pastes them elsewhere in their tab: values, formulas, formats and looks go along, and
 * references to cells among them follow. Notes and data validations stay behind: that they go along is
 * not documented.
 */
export function moveCells(tab: StoredTab, from: Area, row: number, column: number): void {
  const taken = read(tab, from, (cell) => cell ?? {});
  change(tab, from, left);
  change(tab, { ...from, row, column }, (cell, r, c) => {
    const { note: _note, rule: _rule, ...rest } = taken[r]?.[c] ?? {};
    return { ...left(cell), ...rest };
  });
  const followed = (cell: StoredCell | undefined) =>
    cell?.formula === undefined
      ? cell
      : { ...cell, formula: recolumned(cell.formula, from, row, column) };
  tab.cells = tab.cells.map((line) => {
    const cells = line.map(followed);
    return cells.every((cell, at) => cell === line[at]) ? line : cells;
  });
}

/** What stays of a cell that is cut. */
function left({ note, rule }: StoredCell): StoredCell {
  return { ...(note !== undefined && { note }), ...(rule !== undefined && { rule }) };
}

/** Where an area lies once cells were cut and pasted: only one that is wholly among them follows. */
export function carried<T extends Area>(area: T, from: Area, row: number, column: number): T {
  if (!covers(from, area)) return area;
  return { ...area, row: area.row + row - from.row, column: area.column + column - from.column };
}

const PLACED = /(\$?)([A-Z]{1,3})(\$?)(\d+)(?::(\$?)([A-Z]{1,3})(\$?)(\d+))?(?![\w(])/g;

/** References to the formula's own tab only; texts are none. */
function recolumned(formula: string, from: Area, row: number, column: number): string {
  const inPlace = (text: string) =>
    text.replace(PLACED, (whole, a, left, b, top, c, right = left, d, bottom = top) => {
      const [first, last] = [left, right].map((letters) => columnNumber(letters));
      const area = {
        row: Number(top),
        column: first as number,
        rows: Number(bottom) - Number(top) + 1,
        columns: (last as number) - (first as number) + 1,
      };
      const next = carried(area, from, row, column);
      if (next === area) return whole;
      const start = `${a}${columnLetters(next.column - 1)}${b}${next.row}`;
      if (!whole.includes(':')) return start;
      return `${start}:${c}${columnLetters(next.column + next.columns - 2)}${d}${next.row + next.rows - 1}`;
    });
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part) => (part.startsWith('"') ? part : inPlace(part)))
    .join('');
}

function follow(cell: StoredCell, after: number, count: number): StoredCell {
  const { formula, rule } = cell;
  let changed = cell;
  if (formula !== undefined) {
    const moved = (area: Area) => shifted(area, after, count);
    changed = madeOf(cell, `shift ${after} ${count}`, () => ({
      ...cell,
      formula: rewritten(formula, moved),
    }));
  }
  if (rule?.rule.type === 'inArea') {
    const area = shifted(rule.rule.area, after, count);
    changed = { ...changed, rule: { ...rule, rule: { ...rule.rule, area } } };
  }
  return changed;
}

const REFERENCE = /(\$?[A-Z]+\$?)(\d+)(?::(\$?[A-Z]+\$?)(\d+))?/g;

/** References to the formula's own tab only. */
function rewritten(formula: string, place: (area: Area) => Area): string {
  return formula.replace(
    REFERENCE,
    (_, left: string, top: string, right?: string, end?: string) => {
      const rows = Number(end ?? top) - Number(top) + 1;
      const area = place({ row: Number(top), column: 1, rows, columns: 1 });
      const first = `${left}${area.row}`;
      return right === undefined ? first : `${first}:${right}${area.row + area.rows - 1}`;
    },
  );
}
