import { decorate, type Looks } from '../looks';
import type { Area, CellStyle, Sheet } from '../workbook';
import { colors } from './palette';

/** How a column looks that shows what scoring gives. */
export interface ScoreColumnLook {
  readonly format: '@' | '0%' | '0.0' | 'd mmm yyyy' | 'General';
  /** Pixels at which what it holds can be read. */
  readonly width: number;
  /** Of its cells and its header. */
  readonly style?: CellStyle;
  /** Of its cells alone. */
  readonly cells?: CellStyle;
}

/** By what they show, in values and formulas alike. */
export const scoreColumnLooks = {
  tier: { format: '@', width: 86, style: { align: 'center' } },
  score: { format: '0.0', width: 54, style: { align: 'right' } },
  fit: { format: 'General', width: 78, cells: { size: 7, vertical: 'middle' } },
  reason: { format: '@', width: 350 },
  explanation: { format: '@', width: 350, cells: { wrap: 'clip' } },
  action: { format: '@', width: 246 },
  owner: { format: '@', width: 110 },
  due: { format: 'd mmm yyyy', width: 92, style: { align: 'right' } },
  exclusion: { format: '@', width: 160 },
  coverage: { format: '0%', width: 84 },
  version: { format: '@', width: 84 },
  scoredAt: { format: '@', width: 130 },
} as const satisfies Record<string, ScoreColumnLook>;

/** A column that is added to a list. */
export interface AddedColumn {
  /** 0-based. */
  readonly column: number;
  readonly header: string;
  readonly look: ScoreColumnLook;
}

/** Pixels of a character of a bold header. */
const CHARACTER = 8;

/**
 * Gives columns that are added to a list its look: their headers are as those around them, and as
 * a report where these are plain.
 *
 * @param columns - Neighbours, from left to right.
 * @param like - 0-based column whose header they are to look like.
 * @param isOurs - That one is the add-on's: what it looks like is meant.
 */
export function dressColumns(
  sheet: Sheet,
  headerRow: number,
  columns: readonly AddedColumn[],
  like: number,
  isOurs: boolean,
  looks: Looks,
): void {
  const [first] = columns;
  if (first === undefined) return;
  const last = Math.max(...columns.map(({ column }) => column));
  const widths: (number | undefined)[] = Array(last + 1).fill(undefined);
  for (const { column, header, look } of columns) {
    widths[column] = Math.max(look.width, CHARACTER * header.length);
  }
  const end = sheet.maxRows();
  const part = (column: number, from: number, to: number, width = 1): Area => {
    return { row: from, column: column + 1, rows: to - from + 1, columns: width };
  };
  const header = part(first.column, headerRow, headerRow, columns.length);
  decorate(sheet, { widths }, looks);
  looks.attempt('colours and widths', () => {
    const style = sheet.style(headerRow, like + 1);
    const isPlain = !isOurs && (style.ground ?? null) === null;
    sheet.decorate({ styles: [[[header], isPlain ? { ...style, ...own } : style]] });
    if (isPlain) sheet.decorate({ styles: [[[{ ...header, columns: 1 }], { line }]] });
  });
  for (const { column, look } of columns) {
    const { style, cells } = look;
    if (style !== undefined) {
      decorate(sheet, { styles: [[[part(column, headerRow, end)], style]] }, looks);
    }
    if (cells !== undefined && end > headerRow) {
      decorate(sheet, { styles: [[[part(column, headerRow + 1, end)], cells]] }, looks);
    }
  }
}

const own = { bold: true, ground: colors.scoreHeader } as const;
const line = { side: 'left', color: colors.scoreHeaderLine } as const;
