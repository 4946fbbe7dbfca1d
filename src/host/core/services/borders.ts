import type { IBorderData, IBorderStyleData, ICellData, Nullable } from '@univerjs/core';
import type { CellReader } from '../engine/cells';
import { core } from '../engine/univer';
import { type OpTable, write } from './op';
import { color as colorOf } from './range-look';
import type { Ref } from './refs';

/** On, off, or left as it is. */
type Switch = boolean | null;
type Side = 't' | 'l' | 'b' | 'r';
type Cells = Record<number, Record<number, ICellData>>;

const STYLES: Readonly<Record<string, keyof typeof core.BorderStyleTypes>> = {
  DOTTED: 'DOTTED',
  DASHED: 'DASHED',
  SOLID: 'THIN',
  SOLID_MEDIUM: 'MEDIUM',
  SOLID_THICK: 'THICK',
  DOUBLE: 'DOUBLE',
};

/** The same line, as a cell's neighbour has it. */
const ACROSS = {
  t: { row: -1, column: 0, side: 'b' },
  b: { row: 1, column: 0, side: 't' },
  l: { row: 0, column: -1, side: 'r' },
  r: { row: 0, column: 1, side: 'l' },
} as const;

/** Lines around and between the cells of a range. */
export const BORDERS: OpTable = {
  'Range.setBorder': write(({ desk }, ref: Ref, ...args: unknown[]) => {
    const [top, left, bottom, right, vertical, horizontal] = checked(args);
    const line = lineOf(args[6], args[7]);
    const cells: Cells = {};
    const reader = desk.reader(ref.sheet);
    const lastRow = ref.row + ref.rows - 1;
    const lastColumn = ref.column + ref.columns - 1;
    for (let row = ref.row; row <= lastRow; row++) {
      for (let column = ref.column; column <= lastColumn; column++) {
        const sides = {
          t: row === ref.row ? top : horizontal,
          b: row === lastRow ? bottom : horizontal,
          l: column === ref.column ? left : vertical,
          r: column === lastColumn ? right : vertical,
        };
        for (const side of ['t', 'b', 'l', 'r'] as const) {
          if (sides[side] === null) continue;
          const hasNone = !sides[side] && !reader.style(row, column).bd?.[side];
          if (!hasNone) put(cells, row, column, side, sides[side] ? line : null);
          clearAcross(reader, ref, cells, row, column, side);
        }
      }
    }
    if (Object.keys(cells).length > 0) desk.book.restyle(ref.sheet, cells);
  }),
};

/** Two cells share the line between them: what the one outside the range had there goes. */
function clearAcross(
  reader: CellReader,
  ref: Ref,
  cells: Cells,
  row: number,
  column: number,
  side: Side,
): void {
  const across = ACROSS[side];
  const [otherRow, otherColumn] = [row + across.row, column + across.column];
  const isInside =
    otherRow >= ref.row &&
    otherRow < ref.row + ref.rows &&
    otherColumn >= ref.column &&
    otherColumn < ref.column + ref.columns;
  if (isInside || otherRow < 1 || otherColumn < 1) return;
  if (!reader.style(otherRow, otherColumn).bd?.[across.side]) return;
  put(cells, otherRow, otherColumn, across.side, null);
}

function put(
  cells: Cells,
  row: number,
  column: number,
  side: Side,
  line: Nullable<IBorderStyleData>,
): void {
  const present = cells[row - 1]?.[column - 1]?.s as { bd: IBorderData } | undefined;
  const bd = { ...present?.bd, [side]: line };
  const cell = { s: { bd } as ICellData['s'] } as ICellData;
  cells[row - 1] = Object.assign(cells[row - 1] ?? {}, { [column - 1]: cell });
}

function checked(args: readonly unknown[]): Switch[] {
  const switches = args.slice(0, 6);
  const fits = switches.every((one) => one === null || typeof one === 'boolean');
  if (fits && (args.length === 6 || args.length === 8)) return switches as Switch[];
  const kinds = args.map((one) => (one === null ? 'null' : typeof one));
  throw new Error(
    `The parameters (${kinds.join()}) don't match the method signature for SpreadsheetApp.Range.setBorder.`,
  );
}

function lineOf(rgb: unknown, style: unknown): IBorderStyleData {
  const name = STYLES[String(style ?? 'SOLID')];
  if (name === undefined) throw new Error(`Invalid argument: ${String(style)}`);
  return {
    s: core.BorderStyleTypes[name],
    cl: colorOf((rgb as string | null) ?? '#000000') ?? { rgb: '#000000' },
  };
}
