import type { CellRules, PresentRule } from '../definition/sheet/cell-rule';
import type { TierRole } from '../definition/tier-role';
import type { HeaderNote, Validation } from '../definition/validations';
import type { Cell } from '../engine/model';

export type { HeaderNote, Validation };

/** A rectangle of a sheet, 1-based as in Apps Script. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A named range of the spreadsheet. */
export interface NamedRange extends Area {
  readonly name: string;
  /** Name of its tab. */
  readonly sheet: string;
}

/** What is written into a cell: a day or a moment is written as its serial number, see `serial`. */
export type Written = string | number | boolean;

/** How cells look; what is absent stays as it is. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Of the text, such as `#1F1F1F`. */
  readonly color?: string;
  /** Colour behind the text; `null` for none. */
  readonly ground?: string | null;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: 'wrap' | 'clip' | 'overflow';
  /** A line along one side of the area. */
  readonly line?: {
    readonly side: 'top' | 'bottom' | 'left' | 'right';
    readonly color: string;
    readonly isThick?: boolean;
  };
}

/** Areas of one style. */
export type Styled = readonly [areas: readonly Area[], style: CellStyle];

/** Rows of one height. */
export interface RowHeights {
  readonly row: number;
  readonly rows: number;
  /** Pixels. */
  readonly height: number;
}

/** Neighbouring rows or columns that fold away together. */
export interface Group {
  readonly of: 'rows' | 'columns';
  /** 1-based. */
  readonly from: number;
  readonly count: number;
  readonly isCollapsed: boolean;
}

/** How a sheet of ours looks; each part is a service call or two, a style one for each property. */
export interface SheetLook {
  readonly styles?: readonly Styled[];
  /** All cells from A1 but for lines, in one call a property; what one leaves out is as in a new tab. */
  readonly grid?: readonly (readonly CellStyle[])[];
  /** Pixels a column, from the first; `undefined` leaves one as it is. */
  readonly widths?: readonly (number | undefined)[];
  readonly heights?: readonly RowHeights[];
  readonly groups?: readonly Group[];
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly hidesGridlines?: boolean;
  /** Whether nobody sees it among the tabs. */
  readonly isHidden?: true;
  readonly validations?: readonly Validation[];
  readonly notes?: readonly HeaderNote[];
  /** Description of a protection that warns and never refuses. */
  readonly warning?: string;
}

/** A conditional format: cells that show a text, or rows of which a formula is true, look so. */
export interface ColorRule {
  readonly areas: readonly Area[];
  readonly when: { readonly text: string } | { readonly formula: string };
  readonly style: Pick<CellStyle, 'bold' | 'italic' | 'color' | 'ground'>;
}

/** A text of several looks; it is never read as a formula, a number or a date. */
export interface RichText {
  readonly text: string;
  /** From the character `from` up to that before `to`. */
  readonly runs: readonly {
    readonly from: number;
    readonly to: number;
    readonly style: Pick<CellStyle, 'bold' | 'italic' | 'size' | 'color'> & {
      /** An address of ours, never one of a person's. */
      readonly link?: string;
    };
  }[];
}

/**
 * How a column of numbers is drawn: `edge` is one of the two thin lines of an interval, a `target` is
 * dashed, `today` a pale column in one row, a `point` a marker in one row. The legend tells lines,
 * bars and targets.
 */
export type Mark = 'line' | 'bars' | 'edge' | 'target' | 'today' | 'point';

/** One column of numbers of a chart; a tone stands for the same thing in all charts. */
export type Series = readonly [mark: Mark, tone: 'won' | 'lost' | 'quiet' | TierRole];

/** A chart: the first column of `area` labels the points, each further one is a series. */
export interface Chart {
  /** Its name for who does not see it; the cell above it says what it shows. */
  readonly title: string;
  /** Its first row holds the names of the series. */
  readonly area: Area;
  /** How each column after the first is drawn. */
  readonly series: readonly Series[];
  /** The cell of its top left corner, 1-based. */
  readonly row: number;
  readonly column: number;
  /** Its series, all of them bars, are parts of one bar a point; numbers stand on those that lie. */
  readonly stacked?: 'standing' | 'lying';
  /** Where its axis begins and ends, such as `[0.5, 1]`; it begins at 0 where this is left out. */
  readonly range?: readonly [low: number, high: number];
  /** Pixels. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** What a column, 0-based, is to be marked as; `''` takes its mark off. */
export interface ColumnMark {
  readonly column: number;
  readonly value: string;
}

/**
 * A mark that we set on a column. Nobody sees it; as that of a tab it stays with its column when
 * that is renamed, moved or sorted, and goes when it is deleted.
 */
export interface ColumnMarked extends ColumnMark {
  /** True where somebody copied the tab that was marked: marks are copied with it. */
  readonly isCopy: boolean;
}

/** What keeps cells of a tab where they are. */
export interface Holds {
  readonly merged: readonly Area[];
  /** Ranges with a protection of their own. */
  readonly protected: readonly Area[];
  readonly filters: readonly Area[];
}

/** A formula and its cell, 1-based. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** One tab. Reads are of everything up to the last used cell, from A1. */
export interface Sheet {
  readonly name: string;
  /**
   * @param rows - Only so many rows from the top.
   * @param columns - Only so many columns from the left.
   */
  values(rows?: number, columns?: number): Cell[][];
  /** The formulas of an area, `''` where there is none. */
  formulas(area: Area): string[][];
  /** Values and formulas of the same cells, `''` where there is no formula. */
  read(): { values: Cell[][]; formulas: string[][] };
  /** One row up to the last used column. */
  row(row: number): Cell[];
  /** One column down to the last used row. */
  column(column: number): Cell[];
  /** Data validations of the same cells as `read`, `null` where there is none. */
  rules(): (PresentRule | null)[][];
  /** Sets data validations of an area. */
  setRules(area: Area, rules: CellRules): void;
  /** Takes all data validations off areas. */
  clearRules(areas: readonly Area[]): void;
  /** How the number of a cell is shown, such as `#,##0.00 [$€-407]`. */
  numberFormat(row: number, column: number): string;
  /** How a cell looks, as far as another one may be made to look like it. */
  style(row: number, column: number): CellStyle;
  /** The notes of an area, `''` where there is none. */
  notes(area: Area): string[][];
  /** Rows and columns from A1 to the last used cell; 0 of an empty sheet. */
  used(): Pick<Area, 'rows' | 'columns'>;
  /** Rows of the grid, also the empty ones. */
  maxRows(): number;
  /** Columns of the grid, also the empty ones. */
  maxColumns(): number;
  /**
   * Writes a rectangle, after its number formats where they are given. A text with a leading `=`
   * is a formula unless its cell has the format `@`.
   *
   * @param refused - What is written instead where Sheets refuses the formats; without it, nothing.
   */
  write(
    row: number,
    column: number,
    cells: readonly (readonly Written[])[],
    formats?: readonly (readonly string[])[],
    refused?: (error: unknown) => readonly (readonly Written[])[],
  ): void;
  /** How the numbers of an area are shown. */
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: readonly (readonly string[])[]): void;
  /** Sets one number format for all areas; `@` keeps text as text. */
  format(areas: readonly Area[], numberFormat: string): void;
  insertRows(afterRow: number, count: number): void;
  deleteRows(row: number, count: number): void;
  /** Moves whole rows so that they stand before `beforeRow` (numbered as before the move). */
  moveRows(row: number, count: number, beforeRow: number): void;
  insertColumns(afterColumn: number, count: number): void;
  /**
   * Cuts cells and pastes them with `row` and `column` as the place of the first one, where nothing
   * stands: what points at all of them, or at cells among them, follows.
   */
  moveCells(from: Area, row: number, column: number): void;
  /** What keeps cells where they are. */
  holds(): Holds;
  /** The formulas of a tab that have a text in them, such as the name of another tab. */
  formulasWith(text: string): readonly PlacedFormula[];
  /** Cuts or extends the grid to this size. */
  resize(rows: number, columns: number): void;
  decorate(look: SheetLook): void;
  /**
   * Takes off what another `decorate` would leave: lines within an area, and groups that begin in
   * some rows and charts that hang there.
   */
  undress(area: Area, rows: readonly number[]): void;
  /**
   * Sets conditional formats of ours in place of those that were set before: known by lying within
   * `within` with the colours of one of `ours`. A person's stay, and win over ours.
   */
  setColors(rules: readonly ColorRule[], within: readonly Area[], ours: readonly CellStyle[]): void;
  /** Writes texts of several looks. */
  writeRich(row: number, column: number, cells: readonly (readonly RichText[])[]): void;
  addChart(chart: Chart): void;
  /** Marks the tab itself as ours, see `ColumnMarked`; `''` takes the mark off. */
  mark(value: string): void;
  /** Marks of ours on its columns, in one look-up. Not inside a custom function. */
  columnMarks(): readonly ColumnMarked[];
  /** Marks columns as ours; each then carries this mark alone. */
  markColumns(marks: readonly ColumnMark[]): void;
  /** Number of the tab in links such as `#gid=0`. */
  id(): number;
  /** Its place among the tabs, from 0. */
  place(): number;
  rename(name: string): void;
  remove(): void;
  activate(): void;
  /** Brings the sheet to the front with an area of it selected. */
  select(area: Area): void;
}

/** The calling cell of a custom function. */
export interface CallingCell {
  readonly sheet: Sheet;
  readonly formula: string;
}

/** What came of calculating formulas again. */
export interface Refreshed {
  /** How many were. */
  readonly formulas: number;
  /** Cells that could not be written, or a tab that could not be read, each with the reason. */
  readonly left: readonly string[];
}

/** The spreadsheet, as far as the use cases need it. */
export interface Workbook {
  /** Tells this spreadsheet from all others. */
  id(): string;
  timeZone(): string;
  /** A decimal comma follows from it, such as `de_DE`. */
  locale(): string;
  sheets(): readonly Sheet[];
  sheet(name: string): Sheet | undefined;
  activeSheet(): Sheet;
  /** What the person who asks has selected; `undefined` where there is nothing. */
  selection(): (Area & { readonly sheet: string }) | undefined;
  /** Only inside a custom function. */
  callingCell(): CallingCell | undefined;
  /**
   * Adds a tab with a mark, see `mark`, at a place among the tabs, from 0; the last one if none is
   * given. Where that is cut off, `halfAdded` knows the tab.
   */
  addSheet(name: string, mark: string, place?: number): Sheet;
  /** Name of the tab that was to be added last, where it may be there without its mark. */
  halfAdded(): string | undefined;
  /**
   * Names of the tabs with a mark of ours, without those that are copies somebody made. Not inside a
   * custom function.
   *
   * @param value - Only those with this mark.
   */
  markedTabs(value?: string): readonly string[];
  /** Names of the tabs that this person may not edit, or not all of. */
  protectedTabs(): readonly string[];
  /** The named ranges, without those whose cells are gone. */
  namedRanges(): readonly NamedRange[];
  nameRange(name: string, sheet: Sheet, area: Area): void;
  /** Takes the name off a range; its cells stay. */
  unnameRange(name: string): void;
  /** Makes every formula that calls a function of ours be calculated again. */
  refreshFormulas(): Refreshed;
  toast(message: string): void;
  /** Makes all writes so far final. */
  flush(): void;
}

/** Small values that stay with the document but not in a cell; they may be lost at a copy. */
export interface Notebook {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** The clock of the outside world. */
export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. */
  now(): number;
}
