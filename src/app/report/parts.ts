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

/** The sentence that says it all, on the ground of its judgement. */
export function sentenceRow(
  text: string,
  tone: { readonly color: string; readonly ground: string },
  columns: number,
): PageRow {
  const style: CellStyle = { ...tone, bold: true, size: 18 };
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
  /** Whether its columns are so narrow that headers take two lines. */
  readonly isNarrow?: boolean;
  /** Letters of a header above numbers that a line takes. */
  readonly letters?: number;
  readonly width: number;
}

/** Letters of a line of a header in a narrow column, else; and pixels of so many lines. */
const HEADER = { narrow: 8, wide: 14, heights: [undefined, 34, 50, 66] } as const;

/** A block as rows: its title, headers, rows and note, and a blank row. */
export function blockRows(
  { title, columns, rows, rowFormats, note }: Block,
  { table, isFolded = false, isNarrow = false, letters, width }: BlockLook,
): PageRow[] {
  const place = { column: 1, columns: Math.min(width, columns.length) };
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
      ...headerHeight(columns, isNarrow, letters),
      cells: headers,
      ...(table !== undefined && { table: { name: table, rows: rows.length + 1 } }),
    },
    ...body,
    ...below,
  ];
  const folded = isFolded ? inner.map((row) => ({ ...row, isFolded })) : inner;
  return [sectionRow(title, { ...place, columns: width }), ...folded, { cells: [] }];
}

function headerHeight(
  columns: readonly Column[],
  isNarrow: boolean,
  most: number = isNarrow ? HEADER.narrow : HEADER.wide,
): Pick<PageRow, 'height'> {
  const lines = columns.flatMap(([header, format]) =>
    isNumber(format) ? folded(header, most).length : [],
  );
  const { heights } = HEADER;
  const height = heights[Math.min(Math.max(...lines, isNarrow ? 2 : 1), heights.length) - 1];
  return height === undefined ? {} : { height };
}

function isNumber(format: Column[1]): boolean {
  return format !== 'text' && format !== 'formula';
}
