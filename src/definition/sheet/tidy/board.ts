import type { Cell } from '../../../engine/model';
import { isBlankCell } from '../blocks';
import type { CellArea } from '../cell-area';
import type { CellKind } from '../kind';
import { type Located, locate } from '../locate';
import { isMoving, type MovingStep, type TidyStep } from './tidy-step';

/** A cell that holds a value, a formula or a note. */
export interface Piece {
  readonly value: Cell;
  readonly formula: string;
  readonly note: string;
}

/** A sheet from A1 as it stands before it is tidied. */
export interface TidyState {
  readonly grid: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
  /** Of the grid, also the empty ones. */
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** A cell to be written, 0-based. */
export interface Put {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly kind: CellKind;
}

/** The note of a cell, 0-based. */
export interface Noted {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

/** A formula and its cell, 0-based. */
export interface PlacedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

type Row = (Piece | undefined)[];

/** `origin` is where the row stood, -1 of a new one. */
interface BoardRow {
  readonly origin: number;
  readonly cells: Row;
}

/** A sheet on which steps are tried: where each cell comes to stand. Rows and columns are 0-based. */
export class Board {
  readonly steps: TidyStep[] = [];
  readonly puts: Put[] = [];
  private rows: BoardRow[];
  private values: Cell[][] | undefined;
  private places: Located | undefined;

  constructor(state: TidyState) {
    this.rows = state.grid.map((cells, origin) => ({
      origin,
      cells: Array.from(
        { length: Math.max(cells.length, state.notes[origin]?.length ?? 0) },
        (_, column) =>
          pieceOf(
            cells[column] ?? '',
            state.formulas[origin]?.[column],
            state.notes[origin]?.[column],
          ),
      ),
    }));
  }

  /** A sheet once steps are made. */
  static after(state: TidyState, steps: readonly TidyStep[]): Board {
    const board = new Board(state);
    board.lengthen();
    for (const step of steps) if (isMoving(step)) board.make(step);
    return board;
  }

  get height(): number {
    return this.rows.length;
  }

  grid(): readonly (readonly Cell[])[] {
    this.values ??= this.valuesNow();
    return this.values;
  }

  /** Where everything of the sheet stands. */
  located(): Located {
    this.places ??= locate(this.grid(), () => undefined);
    return this.places;
  }

  private valuesNow(): Cell[][] {
    const width = Math.max(...this.rows.map(({ cells }) => cells.length));
    return this.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, column) => cells[column]?.value ?? ''),
    );
  }

  at(row: number, column: number): Piece | undefined {
    return this.rows[row]?.cells[column];
  }

  /** The columns of some rows that hold anything. */
  columnsIn(from: number, to: number): number[] {
    const rows = this.rows.slice(from, to);
    const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
    return Array.from({ length: width }, (_, column) => column).filter((column) =>
      rows.some(({ cells }) => cells[column] !== undefined),
    );
  }

  /** Whether a cell holds neither value nor formula; it may have a note. */
  isBlank(row: number, column: number): boolean {
    const piece = this.at(row, column);
    return piece === undefined || (isBlankCell(piece.value) && piece.formula === '');
  }

  isBlankRow(row: number): boolean {
    return this.rows[row]?.cells.every((_, column) => this.isBlank(row, column)) ?? true;
  }

  /** Where a row stands that stood at `origin`. */
  rowOf(origin: number): number {
    return this.rows.findIndex((row) => row.origin === origin);
  }

  /** Where a cell stands now. */
  columnOf(piece: Piece): number | undefined {
    for (const { cells } of this.rows) {
      const column = cells.indexOf(piece);
      if (column >= 0) return column;
    }
    return undefined;
  }

  /** Takes the blank row below the last one for one of the board. */
  lengthen(): void {
    this.forget();
    this.rows.push({ origin: this.rows.length, cells: [] });
  }

  insertColumns(after: number, count: number): void {
    this.steps.push({ kind: 'insertColumns', after, count });
  }

  /** What does not change when cells are moved, without blank cells at the ends. */
  constants(): string {
    return constantsOf(
      this.rows.map(({ cells }) =>
        Array.from(cells, (cell) =>
          cell === undefined ? '' : cell.formula === '' ? cell.value : FORMULA,
        ),
      ),
    );
  }

  make(step: MovingStep): void {
    this.forget();
    this.steps.push(step);
    this.rows = moved(this.rows, step);
  }

  put(put: Put): void {
    this.forget();
    this.puts.push(put);
    const cells: Row = this.rows[put.row]?.cells ?? [];
    while (cells.length < put.column) cells.push(undefined);
    const isFormula =
      typeof put.value === 'string' && put.kind !== 'text' && put.value.startsWith('=');
    cells[put.column] = {
      value: isFormula ? '' : put.value,
      formula: isFormula ? String(put.value) : '',
      note: cells[put.column]?.note ?? '',
    };
  }

  private forget(): void {
    this.values = undefined;
    this.places = undefined;
  }

  formulas(): PlacedFormula[] {
    return this.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell === undefined || cell.formula === '' ? [] : [{ row, column, formula: cell.formula }],
      ),
    );
  }

  notes(): Noted[] {
    return this.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell === undefined || cell.note === '' ? [] : [{ row, column, note: cell.note }],
      ),
    );
  }
}

function pieceOf(value: Cell, formula = '', note = ''): Piece | undefined {
  return isBlankCell(value) && formula === '' && note === '' ? undefined : { value, formula, note };
}

/** Rows once a step is made. */
function moved(rows: readonly BoardRow[], step: MovingStep): BoardRow[] {
  const next = [...rows];
  if (step.kind === 'insertRows') {
    const fresh = Array.from({ length: step.count }, (): BoardRow => ({ origin: -1, cells: [] }));
    next.splice(step.after, 0, ...fresh);
  } else if (step.kind === 'moveRows') {
    const { row, count, before } = step;
    const taken = next.splice(row - 1, count);
    next.splice((before > row ? before - count : before) - 1, 0, ...taken);
  } else {
    const { from, row, column } = step;
    cut(next, from).forEach((cells, r) => {
      const line: Row = next[row - 1 + r]?.cells ?? [];
      while (line.length < column - 1) line.push(undefined);
      cells.forEach((cell, c) => {
        line[column - 1 + c] = cell;
      });
    });
  }
  return next;
}

function cut(rows: readonly BoardRow[], from: CellArea): Row[] {
  return Array.from({ length: from.rows }, (_, r) => {
    const line = rows[from.row - 1 + r]?.cells ?? [];
    return Array.from({ length: from.columns }, (_, c) => {
      const at = from.column - 1 + c;
      const cell = line[at];
      if (at < line.length) line[at] = undefined;
      return cell;
    });
  });
}

/** Stands for a formula where values are compared: what it gives may change. */
export const FORMULA = '=';

/** Values as one text, without blank cells at the ends. */
export function constantsOf(grid: readonly (readonly Cell[])[]): string {
  const rows = grid.map((cells) => {
    let end = cells.length;
    while (end > 0 && isBlankCell(cells[end - 1])) end -= 1;
    return JSON.stringify(cells.slice(0, end));
  });
  return rows.join('\n').replace(/(?:\n\[\])+$/, '');
}
