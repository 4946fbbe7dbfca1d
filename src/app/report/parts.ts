import { colors, styles } from '../look/palette';
import type { CellStyle } from '../workbook';
import type { Block, Column } from './block';
import type { PageCell, PageRow } from './page';
import { folded } from './room';

/** Which columns a part of a page takes. */
export interface Place {
  /** 1-based. */
  readonly column: number;
  readonly columns: number;
}

/** Space between parts. */
export const spacer: PageRow = { cells: [], height: 9 };

/** The title of a part, underlined. */
export function sectionRow(title: string, { column, columns }: Place): PageRow {
  return { cells: [{ column, columns, value: title, style: styles.section }] };
}

/** Rows with a thin line below each. */
export function lined(rows: readonly PageRow[], place: Place): PageRow[] {
  const line = { side: 'bottom', color: colors.line } as const;
  return rows.map((row) => ({ ...row, cells: [...row.cells, { ...place, style: { line } }] }));
}

/** A line of small print. */
export function noteRow(text: string, column: number): PageRow {
  return { cells: [{ column, value: text, style: styles.tabTitle }] };
}

/** The name of the tab, and what it is about at the right. */
export function titleRow(title: string, about: string, aboutColumn: number): PageRow {
  const cells: PageCell[] = [{ column: 1, value: title, style: styles.tabTitle }];
  return { cells: [...cells, { column: aboutColumn, value: about, style: styles.tabTitle }] };
}

/** Letters that have room over a page, and their size; a longer sentence has smaller ones. */
const SENTENCE = [
  [94, 18],
  [120, 14],
  [Number.POSITIVE_INFINITY, 11],
] as const;

/** The sentence that says it all, on the ground of its judgement. */
export function sentenceRow(
  text: string,
  tone: { readonly color: string; readonly ground: string },
  columns: number,
): PageRow {
  const size = SENTENCE.find(([letters]) => text.length <= letters)?.[1] ?? 11;
  const style: CellStyle = { ...tone, bold: true, size };
  return { height: 42, cells: [{ column: 1, columns, value: text, style }] };
}

/** Where the part for analysts begins. */
export function analystRow(says: string, columns: number): PageRow {
  const ground = { ground: colors.subtleHeader };
  return {
    cells: [
      { column: 1, columns, style: ground },
      {
        column: 1,
        value: 'FOR THE ANALYST',
        style: { ...ground, bold: true, size: 9, color: colors.secondary },
      },
      { column: 3, value: says, style: { ...ground, size: 9, color: colors.secondary } },
    ],
  };
}

/** How a block becomes rows. */
export interface BlockLook {
  /** What charts know it by. */
  readonly table?: string;
  readonly isFolded?: boolean;
  /** Pixels of the columns of the page. */
  readonly widths: readonly number[];
}

/** Pixels of a letter of a header and beside its letters, and of so many lines. */
const HEADER = { letter: 6.2, beside: 6, heights: [undefined, 34, 50, 66] } as const;

/** A block as rows: its title, headers, rows and note, and a blank row. */
export function blockRows(
  { title, columns, rows, rowFormats, note }: Block,
  { table, isFolded = false, widths }: BlockLook,
): PageRow[] {
  const headers = columns.map(([header, format], c): PageCell => {
    const align = isNumber(format) ? ({ align: 'right', wrap: 'wrap' } as const) : {};
    return { column: c + 1, value: header, style: { ...styles.header, ...align } };
  });
  const body = rows.map((row, r): PageRow => {
    const cells = columns.flatMap(([, format], c): PageCell[] => {
      const value = row[c];
      if (value === undefined || value === '') return [];
      return [{ column: c + 1, value, format: rowFormats?.get(r) ?? format }];
    });
    return { cells };
  });
  const below = note === undefined ? [] : [noteRow(note, 1)];
  const inner: PageRow[] = [
    {
      ...headerHeight(columns, widths),
      cells: headers,
      ...(table !== undefined && { table: { name: table, rows: rows.length + 1 } }),
    },
    ...body,
    ...below,
  ];
  const folded = isFolded ? inner.map((row) => ({ ...row, isFolded })) : inner;
  return [sectionRow(title, { column: 1, columns: widths.length }), ...folded, { cells: [] }];
}

function headerHeight(
  columns: readonly Column[],
  widths: readonly number[],
): Pick<PageRow, 'height'> {
  const { letter, beside, heights } = HEADER;
  const lines = columns.map(([header, format], at) => {
    const most = Math.floor(((widths[at] ?? 0) - beside) / letter);
    if (!isNumber(format)) return 1;
    return folded(header, most).reduce((sum, line) => sum + Math.ceil(line.length / most), 0);
  });
  const height = heights[Math.min(Math.max(...lines), heights.length) - 1];
  return height === undefined ? {} : { height };
}

function isNumber(format: Column[1]): boolean {
  return format !== 'text' && format !== 'formula';
}
