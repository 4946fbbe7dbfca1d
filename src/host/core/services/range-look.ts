import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Desk } from '../desk';
import { core } from '../engine/univer';
import { EMPTIED } from './incoming';
import { type OpTable, read, write } from './op';
import { type Ref, requireShape } from './refs';

/** How one setting of a cell's look is kept in Univer's style, and read back. */
interface Look {
  readonly style: (value: never) => Nullable<IStyleData>;
  readonly value: (style: IStyleData) => unknown;
}

const WEIGHT: Readonly<Record<string, number>> = { normal: 0, bold: 1 };
const SLANT: Readonly<Record<string, number>> = { normal: 0, italic: 1 };
const HORIZONTAL: Readonly<Record<string, number>> = { normal: 0, left: 1, center: 2, right: 3 };
const VERTICAL: Readonly<Record<string, number>> = { top: 1, middle: 2, bottom: 3 };
const WRAP: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

/** Every look that Range has; `one` and `many` are the names of its methods after get and set. */
const LOOKS: readonly { one: string; many: string; look: Look }[] = [
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    look: {
      style: (pattern: string) => ({ n: pattern === 'General' ? null : { pattern } }) as IStyleData,
      value: (style) => style.n?.pattern ?? '',
    },
  },
  {
    one: 'Background',
    many: 'Backgrounds',
    look: {
      style: (rgb: string | null) => ({ bg: color(rgb) }) as IStyleData,
      value: (style) => style.bg?.rgb ?? '#ffffff',
    },
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    look: {
      style: (rgb: string | null) => ({ cl: color(rgb) }) as IStyleData,
      value: (style) => style.cl?.rgb ?? '#000000',
    },
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    look: {
      style: (weight: string | null) => ({ bl: codeOf(WEIGHT, weight) as 0 | 1 }),
      value: (style) => (style.bl === core.BooleanNumber.TRUE ? 'bold' : 'normal'),
    },
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    look: {
      style: (name: string | null) => ({ it: codeOf(SLANT, name) as 0 | 1 }),
      value: (style) => (style.it === core.BooleanNumber.TRUE ? 'italic' : 'normal'),
    },
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    look: { style: (fs: number) => ({ fs: fontSize(fs) }), value: (style) => style.fs ?? 10 },
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    look: {
      style: (ff: string | null) => ({ ff }) as IStyleData,
      value: (style) => style.ff ?? 'Arial',
    },
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    look: {
      style: (name: string | null) => ({ ht: codeOf(HORIZONTAL, name) }),
      value: (style) => nameOf(HORIZONTAL, style.ht, 'general'),
    },
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    look: {
      style: (name: string | null) => ({ vt: codeOf(VERTICAL, name) }),
      value: (style) => nameOf(VERTICAL, style.vt, 'bottom'),
    },
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    look: {
      style: (name: string) => ({ tb: codeOf(WRAP, name) }),
      value: (style) => nameOf(WRAP, style.tb, 'OVERFLOW'),
    },
  },
];

/** Range: formats, colours, fonts, alignment, clearing. */
export const RANGE_LOOK: OpTable = {
  ...Object.fromEntries(LOOKS.flatMap(({ one, many, look }) => lookOps(one, many, look))),
  'Range.setWrap': write(({ desk }, ref: Ref, wrap: boolean) =>
    restyle(desk, ref, () => ({ tb: wrap ? WRAP.WRAP : WRAP.OVERFLOW }) as IStyleData),
  ),
  'Range.getWrap': read(
    ({ desk }, ref: Ref) => desk.reader(ref.sheet).style(ref.row, ref.column).tb === WRAP.WRAP,
  ),
  'Range.clear': write(({ desk }, ref: Ref) =>
    clearArea(desk, ref, { content: true, format: true }),
  ),
  'Range.clearContent': write(({ desk }, ref: Ref) =>
    clearArea(desk, ref, { content: true, format: false }),
  ),
  'Range.clearFormat': write(({ desk }, ref: Ref) =>
    clearArea(desk, ref, { content: false, format: true }),
  ),
};

/** Empties an area's content, its look, or both; only cells that hold something are touched. */
export function clearArea(
  desk: Desk,
  ref: Ref,
  what: { readonly content: boolean; readonly format: boolean },
): void {
  const cleared: ICellData = { ...(what.content && EMPTIED), ...(what.format && { s: null }) };
  const present = desk.sheet(ref.sheet).getCellMatrix().getMatrix();
  const cells: Record<number, Record<number, ICellData>> = {};
  for (let r = ref.row - 1; r < ref.row - 1 + ref.rows; r++) {
    for (let c = ref.column - 1; present[r] && c < ref.column - 1 + ref.columns; c++) {
      if (present[r]?.[c]) cells[r] = Object.assign(cells[r] ?? {}, { [c]: cleared });
    }
  }
  desk.book.write(ref.sheet, cells);
}

function lookOps(one: string, many: string, look: Look) {
  const style = look.style as (value: unknown) => IStyleData;
  return Object.entries({
    [`Range.set${one}`]: write(({ desk }, ref: Ref, value: unknown) => {
      const wanted = style(value);
      restyle(desk, ref, () => wanted);
    }),
    [`Range.set${many}`]: write(({ desk }, ref: Ref, values: unknown) => {
      requireShape(ref, values, `set${many}`);
      restyle(desk, ref, (r, c) => style(values[r]?.[c]));
    }),
    [`Range.get${one}`]: read(({ desk }, ref: Ref) =>
      look.value(desk.reader(ref.sheet).style(ref.row, ref.column)),
    ),
    [`Range.get${many}`]: read(({ desk }, ref: Ref) => {
      const reader = desk.reader(ref.sheet);
      return reader.rows(ref, (row, column) => look.value(reader.style(row, column)));
    }),
  });
}

/** Cells that look so already are left alone. */
function restyle(desk: Desk, ref: Ref, style: (r: number, c: number) => IStyleData): void {
  const reader = desk.reader(ref.sheet);
  const cells: Record<number, Record<number, ICellData>> = {};
  let last: { present: IStyleData; wanted: IStyleData; looksSo: boolean } | undefined;
  const looksSo = (present: IStyleData, wanted: IStyleData): boolean => {
    if (last?.present !== present || last.wanted !== wanted) {
      last = { present, wanted, looksSo: hasAll(present, wanted) };
    }
    return last.looksSo;
  };
  for (let r = 0; r < ref.rows; r++) {
    const row: Record<number, ICellData> = {};
    for (let c = 0; c < ref.columns; c++) {
      const wanted = style(r, c);
      if (looksSo(reader.style(ref.row + r, ref.column + c), wanted)) continue;
      row[ref.column - 1 + c] = { s: wanted };
    }
    if (Object.keys(row).length > 0) cells[ref.row - 1 + r] = row;
  }
  if (Object.keys(cells).length > 0) desk.book.restyle(ref.sheet, cells);
}

function hasAll(present: IStyleData, wanted: IStyleData): boolean {
  return Object.entries(wanted).every(([property, value]) => {
    const now = present[property as keyof IStyleData] ?? null;
    if (now === value || typeof now !== 'object') return now === (value ?? null);
    return JSON.stringify(now) === JSON.stringify(value ?? null);
  });
}

/** A colour of a look. @throws where Google takes it for none */
export function color(rgb: string | null): { rgb: string } | null {
  if (rgb === null || rgb === '') return null;
  if (!/^(?:#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(rgb)) {
    throw new Error(`Invalid argument: ${rgb}`);
  }
  return { rgb: rgb.toLowerCase() };
}

/** Null stands for the usual look. @throws for any other name, as Google does */
function codeOf(table: Readonly<Record<string, number>>, name: string | null): number {
  const code = name === null ? 0 : table[name];
  if (code === undefined) throw new Error(`Invalid argument: ${String(name)}`);
  return code;
}

function fontSize(points: unknown): number {
  if (Number.isInteger(points) && Number(points) > 0) return Number(points);
  throw new Error(
    `The parameters (${typeof points}) don't match the method signature for SpreadsheetApp.Range.setFontSize.`,
  );
}

function nameOf(table: Readonly<Record<string, number>>, code: unknown, otherwise: string): string {
  return Object.entries(table).find(([, value]) => value === code)?.[0] ?? otherwise;
}
