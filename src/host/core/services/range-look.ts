import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { Desk } from '../desk';
import { core } from '../engine/univer';
import { EMPTIED } from './incoming';
import { type OpTable, read, write } from './op';
import { matrix } from './range-values';
import { type Ref, requireShape } from './refs';

/** How one setting of a cell's look is kept in Univer's style, and read back. */
interface Look {
  readonly style: (value: never) => Nullable<IStyleData>;
  readonly value: (style: IStyleData) => unknown;
}

const HORIZONTAL: Readonly<Record<string, number>> = { left: 1, center: 2, right: 3 };
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
      style: (weight: string | null) => ({ bl: weight === 'bold' ? 1 : 0 }),
      value: (style) => (style.bl === core.BooleanNumber.TRUE ? 'bold' : 'normal'),
    },
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    look: {
      style: (name: string | null) => ({ it: name === 'italic' ? 1 : 0 }),
      value: (style) => (style.it === core.BooleanNumber.TRUE ? 'italic' : 'normal'),
    },
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    look: { style: (fs: number) => ({ fs }), value: (style) => style.fs ?? 10 },
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
      style: (name: string) => ({ ht: HORIZONTAL[name] ?? 0 }),
      value: (style) => nameOf(HORIZONTAL, style.ht, 'general'),
    },
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    look: {
      style: (name: string) => ({ vt: VERTICAL[name] ?? 0 }),
      value: (style) => nameOf(VERTICAL, style.vt, 'bottom'),
    },
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    look: {
      style: (name: string) => ({ tb: WRAP[name] ?? 0 }),
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
  'Range.setBorder': write(({ desk }, ref: Ref, ...sides: (boolean | null)[]) =>
    restyle(desk, ref, () => borders(sides)),
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
    [`Range.set${one}`]: write(({ desk }, ref: Ref, value: unknown) =>
      restyle(desk, ref, () => style(value)),
    ),
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

function restyle(desk: Desk, ref: Ref, style: (r: number, c: number) => IStyleData): void {
  const cells = matrix(ref, (_row, _column, r, c) => ({ s: style(r, c) }));
  desk.book.restyle(ref.sheet, cells);
}

function color(rgb: string | null): { rgb: string } | null {
  return rgb === null || rgb === '' ? null : { rgb };
}

function nameOf(table: Readonly<Record<string, number>>, code: unknown, otherwise: string): string {
  return Object.entries(table).find(([, value]) => value === code)?.[0] ?? otherwise;
}

function borders([top, left, bottom, right]: readonly (boolean | null)[]): IStyleData {
  const line = (on: boolean | null | undefined) =>
    on ? { s: core.BorderStyleTypes.THIN, cl: { rgb: '#000000' } } : null;
  return { bd: { t: line(top), l: line(left), b: line(bottom), r: line(right) } } as IStyleData;
}
