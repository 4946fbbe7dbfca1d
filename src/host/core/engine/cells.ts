import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { Area } from '../cells/a1';
import { isDateFormat, shown } from '../cells/shown';
import type { Book } from './book';
import { core } from './univer';

export type Content = string | number | boolean;

const UNSTYLED: IStyleData = Object.freeze({});

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
    this.spilled = (spills?.[book.unit]?.[sheet.getSheetId()] ?? {}) as Matrix;
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
    return (
      this.book.formulas.getFormulaStringByCell(row - 1, column - 1, sheetId, this.book.unit) ?? ''
    );
  }

  style(row: number, column: number): IStyleData {
    const cell = this.matrix[row - 1]?.[column - 1];
    return (cell && this.book.workbook.getStyles().getStyleByCell(cell)) || UNSTYLED;
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

  /** The places of an area whose cells hold something. */
  filledIn(area: Area): { row: number; column: number }[] {
    const { rows } = this.extent();
    const last = Math.min(rows, area.row + area.rows - 1);
    const places: { row: number; column: number }[] = [];
    for (let row = area.row; row <= last; row++) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        if (this.content(row, column) !== '') places.push({ row, column });
      }
    }
    return places;
  }

  /** The smallest area from A1 that holds every cell with content; 0 × 0 in an empty tab. */
  extent(): { rows: number; columns: number } {
    const width = this.sheet.getColumnCount();
    const own = extentOf(this.matrix, width);
    const spilled = extentOf(this.spilled, width);
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

/** What a cell holds: a number for dates, `''` for a blank. */
export function contentOf(cell: ICellData | undefined): Content {
  const value = cell?.v ?? linkText(cell);
  if (value === undefined || value === null) return '';
  if (cell?.t === core.CellValueType.BOOLEAN) return Boolean(Number(value)) || value === true;
  if (cell?.t === core.CellValueType.NUMBER) return Number(value);
  return value === '#SPILL!' ? '#REF!' : value;
}

/** `HYPERLINK` leaves a document with a link instead of a value. */
function linkText(cell: ICellData | undefined): string | undefined {
  return cell?.p?.body?.dataStream.replace(/[\r\n]+$/, '');
}

/** Looks at each row only beyond the widest one so far, and for its first cell with content. */
function extentOf(matrix: Matrix, width: number): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const r in matrix) {
    const cells = matrix[r];
    let c = width;
    while (c > columns && !filled(cells?.[c - 1])) c -= 1;
    const wider = c > columns;
    columns = Math.max(columns, c);
    if (wider || hasContent(cells, columns)) rows = Math.max(rows, Number(r) + 1);
  }
  return { rows, columns };
}

function hasContent(cells: Matrix[number] | undefined, columns: number): boolean {
  for (let c = 0; c < columns; c++) if (filled(cells?.[c])) return true;
  return false;
}

function filled(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && (cell.f || cell.si || contentOf(cell) !== ''));
}
