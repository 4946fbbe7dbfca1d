import { hash53 } from '../../definition/hash';
import type {
  CellStyle,
  Chart,
  Group,
  RichText,
  RowHeights,
  SheetLook,
  Styled,
  Written,
} from '../workbook';
import { formats } from './block';

/** A cell of a page; without a value it only has a look. */
export interface PageCell {
  /** 1-based. */
  readonly column: number;
  readonly value?: Written | RichText | undefined;
  /** How a number is shown; a text stays a text unless it is a `formula`. */
  readonly format?: keyof typeof formats;
  readonly style?: CellStyle;
  /** Over how many columns its style goes, 1 by default. */
  readonly columns?: number;
}

/** A chart over a table of the page. */
export interface PageChart extends Omit<Chart, 'area' | 'row'> {
  /** Name of its table. */
  readonly table: string;
}

/** One row of a page, from the left. */
export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Pixels. */
  readonly height?: number;
  /** Whether it folds away with its neighbours. */
  readonly isFolded?: boolean;
  /** The rows from this one on that charts know under a name. */
  readonly table?: { readonly name: string; readonly rows: number };
  readonly charts?: readonly PageChart[];
}

/** A tab as a document: rows from the top down over columns of a width. */
export interface Page {
  /** What its last line says before the number of its layout. */
  readonly end: string;
  readonly rows: readonly PageRow[];
  /** Pixels a column. */
  readonly widths: readonly number[];
}

/** A page as it is written: rectangles from A1, and how they look. */
export interface PageLayout {
  /** The last row says where the page ends. */
  readonly cells: readonly (readonly Written[])[];
  readonly formats: readonly (readonly string[])[];
  readonly rich: readonly RichArea[];
  readonly look: SheetLook;
  readonly charts: readonly Chart[];
  /** What the last row says of how the page is laid out, once it is. */
  readonly stamp: string;
}

/** The end of a page that was written. */
export interface PageEnd {
  /** Its last row. */
  readonly rows: number;
  readonly stamp: string;
  /** The last row that has a look of ours: further down where one was cut off while it changed. */
  readonly dressed: number;
  /** Rows that charts hang at, and in which groups begin. */
  readonly fixed: readonly number[];
}

/** Texts of several looks, from the cell of a row and column on. */
export interface RichArea {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly RichText[])[];
}

/** Rows have this height in pixels unless they say otherwise. */
const HEIGHT = 22;
const LAYOUT = ' · layout';
const DRESSED = / \?(\d+)/;

/**
 * Lays a page out.
 *
 * @example layOutPage({ end: 'End of ICP Backtest', rows, widths }).cells[1]?.[0] // '✓ Passes: …'
 */
export function layOutPage({ end, rows, widths }: Page): PageLayout {
  const width = widths.length;
  const closing: PageRow = { cells: [{ column: 1, value: end, style: ENDING }] };
  const all = [...rows, closing];
  const blank = <T>(value: T) => all.map(() => Array.from({ length: width }, () => value));
  const cells = blank<Written>('');
  const kinds = blank<string>(formats.text);
  const grid = blank<CellStyle>({});
  const lines = new Map<string, Styled>();
  all.forEach((row, r) => {
    for (const { column, value, format, style = {}, columns = 1 } of row.cells) {
      const plain = plainOf(value);
      if (value !== undefined) (cells[r] as Written[])[column - 1] = plain;
      const isShown = typeof value === 'number' || format === 'formula';
      if (format !== undefined && isShown) (kinds[r] as string[])[column - 1] = formats[format];
      const { line, ...look } = style;
      for (let c = column - 1; c < Math.min(width, column - 1 + columns); c++) {
        (grid[r] as CellStyle[])[c] = { ...grid[r]?.[c], ...look };
      }
      if (line === undefined) continue;
      const area = { row: r + 1, column, rows: 1, columns };
      const key = JSON.stringify(line);
      lines.set(key, [[...(lines.get(key)?.[0] ?? []), area], { line }]);
    }
  });
  const look: SheetLook = {
    widths,
    grid,
    styles: [...lines.values()],
    heights: heightsOf(all),
    groups: groupsOf(all),
    hidesGridlines: true,
  };
  const charts = chartsOf(all);
  const hash = hash53(JSON.stringify([look, kinds, charts])).toString(36);
  const fixed = new Set(
    [...charts, ...(look.groups ?? [])].map((one) => ('of' in one ? one.from : one.row)),
  );
  const stamp = `${LAYOUT} ${[hash, ...fixed].join(' ')}`;
  return { cells, formats: kinds, rich: richOf(all), look, charts, stamp };
}

/** Finds the end of a page in the cells of a tab; `undefined` where there is none. */
export function endOf(values: readonly (readonly unknown[])[], end: string): PageEnd | undefined {
  const row = values.findIndex(([first]) => String(first).startsWith(end));
  if (row < 0) return undefined;
  const stamp = String(values[row]?.[0]).slice(end.length);
  const fixed = stamp
    .split(' ')
    .map(Number)
    .filter((one) => one > 0);
  const dressed = Math.max(row + 1, Number(DRESSED.exec(stamp)?.[1] ?? 0));
  return { rows: row + 1, stamp, dressed, fixed };
}

/** The end of a page of which the looks may not be set. */
export function unset({ fixed, dressed }: PageEnd): string {
  return [LAYOUT, `?${dressed}`, ...fixed].join(' ');
}

const ENDING: CellStyle = { size: 8, color: '#9AA0A6' };

function plainOf(value: PageCell['value']): Written {
  if (value === undefined) return '';
  if (typeof value === 'object') return value.text;
  return typeof value === 'number' && !Number.isFinite(value) ? '' : value;
}

/** Neighbours of one height together. */
function heightsOf(rows: readonly PageRow[]): RowHeights[] {
  const found: RowHeights[] = [];
  rows.forEach(({ height = HEIGHT }, index) => {
    const last = found[found.length - 1];
    if (last?.height === height) found[found.length - 1] = { ...last, rows: last.rows + 1 };
    else found.push({ row: index + 1, rows: 1, height });
  });
  const plain = { row: 1, rows: rows.length, height: HEIGHT };
  return [plain, ...found.filter(({ height }) => height !== HEIGHT)];
}

function groupsOf(rows: readonly PageRow[]): Group[] {
  const found: Group[] = [];
  rows.forEach(({ isFolded = false }, index) => {
    if (!isFolded) return;
    const last = found[found.length - 1];
    if (last !== undefined && last.from + last.count === index + 1) {
      found[found.length - 1] = { ...last, count: last.count + 1 };
    } else found.push({ of: 'rows', from: index + 1, count: 1, isCollapsed: true });
  });
  return found;
}

/** A chart of less than two points says nothing. */
function chartsOf(rows: readonly PageRow[]): Chart[] {
  const tables = new Map(
    rows.flatMap(({ table }, index) =>
      table ? [[table.name, { row: index + 1, rows: table.rows }] as const] : [],
    ),
  );
  return rows.flatMap(({ charts = [] }, index) =>
    charts.flatMap(({ table, ...chart }) => {
      const place = tables.get(table);
      const height = place?.rows ?? 0;
      if (place === undefined || height < 3) return [];
      const columns = 1 + chart.series.length;
      const area = { row: place.row, column: 1, rows: height, columns };
      return [{ ...chart, area, row: index + 1 }];
    }),
  );
}

/** Those of one row in one rectangle, and rows below one another with them where nothing else stands there. */
function richOf(rows: readonly PageRow[]): RichArea[] {
  const found: RichArea[] = [];
  rows.forEach(({ cells }, index) => {
    const rich = cells.flatMap(({ column, value }) =>
      typeof value === 'object' ? [{ column, value }] : [],
    );
    for (const { column, value } of rich) {
      const above = found.find(
        (area) => area.column === column && area.row + area.cells.length === index + 1,
      );
      if (above === undefined) found.push({ row: index + 1, column, cells: [[value]] });
      else found[found.indexOf(above)] = { ...above, cells: [...above.cells, [value]] };
    }
  });
  return found;
}

/** Parts side by side: their rows one by one. */
export function beside(...parts: readonly (readonly PageRow[])[]): PageRow[] {
  const rows = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: rows }, (_, index) => {
    const own = parts.flatMap((part) => part[index] ?? []);
    const heights = own.flatMap(({ height }) => height ?? []);
    return {
      ...Object.assign({}, ...own),
      ...(heights.length > 0 && { height: Math.max(...heights) }),
      cells: own.flatMap(({ cells }) => cells),
    };
  });
}

/** Blank rows below, up to a number of rows. */
export function padded(rows: readonly PageRow[], least: number): PageRow[] {
  const lacking = Math.max(0, least - rows.length);
  return [...rows, ...Array.from({ length: lacking }, (): PageRow => ({ cells: [] }))];
}
