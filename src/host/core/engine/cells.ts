import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { Area } from '../cells/a1';
import { isDateFormat, shown } from '../cells/shown';
import type { Book } from './book';
import { UNIT } from './unit';
import { core } from './univer';

export type Content = string | number | boolean;

type Matrix = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>>>>;

/** Reads the cells of one tab, with the results that array formulas have spilled into it. */
export class CellReader {
  private readonly patterns = new Map<string, string>();
  private readonly matrix: Matrix;
  private readonly spilled: Matrix;

  constructor(
    private readonly book: Book,
    readonly sheet: Worksheet,
  ) {
    this.matrix = sheet.getCellMatrix().getMatrix() as Matrix;
    const spills = book.formulas.getArrayFormulaCellData();
    this.spilled = (spills?.[UNIT]?.[sheet.getSheetId()] ?? {}) as Matrix;
  }

  /** The stored cell at a 1-based address. */
  raw(row: number, column: number): ICellData | undefined {
    const own = this.matrix[row - 1]?.[column - 1] ?? undefined;
    if (own && (own.f || own.si || (own.v !== undefined && own.v !== null))) return own;
    const spilled = this.spilled[row - 1]?.[column - 1] ?? undefined;
    return spilled ? { ...spilled, ...(own?.s != null && { s: own.s }) } : own;
  }

  /** A cell's value: a number for dates, `''` for a blank. */
  content(row: number, column: number): Content {
    return contentOf(this.raw(row, column));
  }

  shown(row: number, column: number): string {
    const cell = this.raw(row, column);
    return cell ? shown(contentOf(cell), this.format(cell)) : '';
  }

  isDate(row: number, column: number): boolean {
    const cell = this.raw(row, column);
    return cell?.t === core.CellValueType.NUMBER && isDateFormat(this.format(cell));
  }

  formula(row: number, column: number): string {
    const cell = this.matrix[row - 1]?.[column - 1];
    if (!cell?.f && !cell?.si) return '';
    const sheetId = this.sheet.getSheetId();
    return this.book.formulas.getFormulaStringByCell(row - 1, column - 1, sheetId, UNIT) ?? '';
  }

  style(row: number, column: number): IStyleData {
    const cell = this.matrix[row - 1]?.[column - 1];
    return (cell && this.book.workbook.getStyles().getStyleByCell(cell)) || {};
  }

  numberFormat(row: number, column: number): string {
    const cell = this.matrix[row - 1]?.[column - 1];
    return cell ? this.format(cell) : '';
  }

  rows<T>(area: Area, cell: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => cell(area.row + r, area.column + c)),
    );
  }

  /** The smallest area from A1 that holds every cell with content; 0 × 0 in an empty tab. */
  extent(): { rows: number; columns: number } {
    const own = extentOf(this.matrix);
    const spilled = extentOf(this.spilled);
    return {
      rows: Math.max(own.rows, spilled.rows),
      columns: Math.max(own.columns, spilled.columns),
    };
  }

  private format(cell: ICellData): string {
    const { s } = cell;
    if (s == null) return '';
    if (typeof s !== 'string') return s.n?.pattern ?? '';
    const known = this.patterns.get(s);
    if (known !== undefined) return known;
    const pattern = this.book.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? '';
    this.patterns.set(s, pattern);
    return pattern;
  }
}

function contentOf(cell: ICellData | undefined): Content {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === core.CellValueType.BOOLEAN) return Boolean(Number(value)) || value === true;
  if (cell?.t === core.CellValueType.NUMBER) return Number(value);
  return value === '#SPILL!' ? '#REF!' : value;
}

function extentOf(matrix: Matrix): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [r, cells] of Object.entries(matrix)) {
    for (const [c, cell] of Object.entries(cells ?? {})) {
      if (!cell || (contentOf(cell) === '' && !cell.f && !cell.si)) continue;
      rows = Math.max(rows, Number(r) + 1);
      columns = Math.max(columns, Number(c) + 1);
    }
  }
  return { rows, columns };
}
