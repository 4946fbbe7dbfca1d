import type { Cell } from '../../engine/model';
import type { CellArea } from './cell-area';
import type { SheetCell } from './kind';
import { coverCells, type Rectangle } from './rectangles';
import type { RowToken } from './row-order';
import { numberFormats, type SaveStep } from './save-step';
import { cellAsItStands, type SheetState } from './sheet-state';

/** Rectangles that a save writes at most, where joining them is possible. */
const MOST_WRITES = 5;

type Position = readonly [row: number, column: number];

/**
 * The sheet as it stands when a save writes: its rows with the new ones among them, the cells
 * that we own, and those of them that change. Rows and columns are 0-based.
 */
export class Canvas {
  private readonly owned = new Map<string, Position>();
  private readonly changes = new Map<string, SheetCell>();
  private readonly standing = new Map<string, SheetCell>();

  constructor(
    private readonly state: SheetState,
    private readonly rows: readonly RowToken[],
  ) {}

  isNew(row: number): boolean {
    return (this.rows[row] ?? 0) < 0;
  }

  /** Marks a cell as ours; it is written only where another one that changes is near. */
  own(row: number, column: number): void {
    this.owned.set(keyOf(row, column), [row, column]);
  }

  /** The same of a formula whose references follow the new rows: written again, it is this. */
  ownFormula(row: number, column: number, cell: SheetCell): void {
    this.own(row, column);
    this.standing.set(keyOf(row, column), cell);
  }

  change(row: number, column: number, cell: SheetCell): void {
    this.own(row, column);
    this.changes.set(keyOf(row, column), cell);
  }

  /** The value that is there now. */
  present(row: number, column: number): Cell {
    return this.state.grid[this.rows[row] ?? -1]?.[column] ?? '';
  }

  /** All values as they will be. */
  grid(): Cell[][] {
    const grid = this.rows.map((token) => [...(this.state.grid[token] ?? [])]);
    for (const [key, { value }] of this.changes) {
      const [row, column] = this.owned.get(key) ?? [0, 0];
      const cells = grid[row] ?? [];
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
    return grid;
  }

  isChanging(row: number, column: number): boolean {
    return this.changes.has(keyOf(row, column));
  }

  /**
   * The steps that make the changes: formats first, then values in a few rectangles.
   *
   * @param maySpan tells whether a cell of ours that stays may be written again between others
   */
  steps(maySpan: (row: number, column: number) => boolean = () => true): SaveStep[] {
    const marked = [...this.owned.values()].filter((cell) => this.isChanging(...cell));
    const mayCover = (row: number, column: number) =>
      this.isChanging(row, column) || (this.owned.has(keyOf(row, column)) && maySpan(row, column));
    const rectangles = coverCells(marked, mayCover, MOST_WRITES);
    const writes = rectangles.map((rectangle): SaveStep => {
      const cells = cellsOf(rectangle, (row, column) => this.written(row, column));
      return { kind: 'write', area: areaOf(rectangle), cells };
    });
    return [...this.formats(rectangles), ...writes];
  }

  private written(row: number, column: number): SheetCell {
    return this.changes.get(keyOf(row, column)) ?? this.asItStands(row, column);
  }

  asItStands(row: number, column: number): SheetCell {
    return (
      this.standing.get(keyOf(row, column)) ??
      cellAsItStands(this.state, this.rows[row] ?? -1, column)
    );
  }

  /** Whether a formula stands there whose references new rows would leave behind, written again. */
  wouldMiss(row: number, column: number): boolean {
    return (
      this.rows.some((token) => token < 0) &&
      !this.standing.has(keyOf(row, column)) &&
      this.asItStands(row, column).kind === 'formula'
    );
  }

  /** New rows get the formats of their kinds; elsewhere only texts need theirs. */
  private formats(rectangles: readonly Rectangle[]): SaveStep[] {
    const positions = new Map<string, Position[]>();
    for (const rectangle of rectangles) {
      cellsOf(rectangle, (row, column) => {
        const { kind, value } = this.written(row, column);
        if (!this.isNew(row) && (kind !== 'text' || value === '')) return;
        const format = numberFormats[kind];
        positions.set(format, [...(positions.get(format) ?? []), [row, column]]);
      });
    }
    return [...positions].map(([format, cells]) => {
      const areas = coverCells(cells, () => false, cells.length).map(areaOf);
      return { kind: 'format', format, areas };
    });
  }
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function cellsOf<T>(
  { top, left, bottom, right }: Rectangle,
  cell: (row: number, column: number) => T,
): T[][] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => cell(top + row, left + column)),
  );
}

function areaOf({ top, left, bottom, right }: Rectangle): CellArea {
  return { row: top + 1, column: left + 1, rows: bottom - top + 1, columns: right - left + 1 };
}
