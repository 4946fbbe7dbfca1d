import type {
  ICellData,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
} from '@univerjs/core';
import { areaOf, parseReference } from '../../src/host/core/cells/a1';
import type { Document } from '../../src/host/core/document';

const [MOST_ROWS, MOST_COLUMNS] = [1000, 26];

type Styles = IWorkbookData['styles'];

/**
 * A part of a tab as a page of HTML to print: each row as high, each column as wide as in the tab, no
 * grid lines; a text goes on over blank cells beside it and ends at the next one that holds something.
 * It stands in for Google's export at the width of the paper, which nobody has described.
 */
export function printView({ desk }: Document, sheet: string, range: string) {
  const reference = parseReference(range);
  if (reference === undefined) throw new Error(`A range must be like A1:H9, got ${range}`);
  const { rows: count, columns } = areaOf(reference, MOST_ROWS, MOST_COLUMNS);
  const { styles } = desk.book.snapshot();
  const tab = tabOf(desk, sheet);
  const widths = Array.from({ length: columns }, (_, c) => tab.columnData?.[c]?.w ?? 100);
  const lefts = widths.map((_, c) => widths.slice(0, c).reduce((sum, one) => sum + one, 0));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const rows = Array.from({ length: count }, (_, r) => {
    const cells = rowCells(tab, styles, r, columns);
    const drawn = cells.map((one, c) => drawCell(one, cells, c, widths, lefts));
    const height = tab.rowData?.[r]?.h ?? 21;
    return `<div class="row" style="height:${height}px;width:${width}px">${drawn.map(([box]) => box).join('')}${drawn.map(([, text]) => text).join('')}</div>`;
  });
  return { html: `<!doctype html><meta charset="utf-8">${STYLE}${rows.join('\n')}`, width };
}

function tabOf(desk: Document['desk'], sheet: string): Partial<IWorksheetData> {
  const tab = Object.values(desk.book.snapshot().sheets).find(({ name }) => name === sheet);
  if (tab === undefined) throw new Error(`There must be a tab ${sheet}, got none`);
  return tab;
}

/** The addresses that the cells of a tab lead to, by their texts. */
export function linksIn({ desk }: Document, sheet: string): Record<string, URL> {
  const cells = Object.values(tabOf(desk, sheet).cellData ?? {}).flatMap((row) =>
    Object.values(row as Record<number, ICellData>),
  );
  const links = cells.flatMap((cell: ICellData) =>
    (cell.p?.body?.customRanges ?? []).map(({ properties }) => {
      return [String(cell.v), new URL(String(properties?.url))] as const;
    }),
  );
  return Object.fromEntries(links);
}

const STYLE = `<style>
body { margin: 0; font-family: Arial, Arimo, sans-serif; print-color-adjust: exact }
.row { position: relative; break-inside: avoid }
.cell { position: absolute; top: 0; bottom: 0; box-sizing: border-box; overflow: hidden; white-space: pre;
  display: flex; padding: 0 3px }
</style>`;

interface DrawnCell {
  readonly cell: ICellData;
  readonly style: IStyleData;
  readonly text: string;
}

function rowCells(tab: Partial<IWorksheetData>, styles: Styles, row: number, columns: number) {
  return Array.from({ length: columns }, (_, column): DrawnCell => {
    const cell: ICellData = tab.cellData?.[row]?.[column] ?? {};
    const style = styleOf(cell.s, styles);
    return { cell, style, text: shown(cell, style) };
  });
}

function styleOf(style: ICellData['s'], styles: Styles): IStyleData {
  return (typeof style === 'string' ? styles[style] : style) ?? {};
}

function shown({ v }: ICellData, { n }: IStyleData): string {
  if (v === undefined || v === null) return '';
  return typeof v === 'number' && n?.pattern?.includes('%')
    ? `${Math.round(v * 100)} %`
    : String(v);
}

function drawCell(
  { cell, style, text }: DrawnCell,
  row: readonly DrawnCell[],
  at: number,
  widths: readonly number[],
  lefts: readonly number[],
): [box: string, text: string] {
  const isRight = style.ht === 3;
  const [own = 0, left = 0] = [widths[at], lefts[at]];
  const lines = ['t', 'b'].flatMap((side) => {
    const line = style.bd?.[side as 't' | 'b'];
    if (!line) return [];
    const thick = line.s === 8 ? 2 : 1;
    return [`border-${side === 't' ? 'top' : 'bottom'}:${thick}px solid ${line.cl.rgb}`];
  });
  const ground = style.bg?.rgb ? [`background:${style.bg.rgb}`] : [];
  const box = `<div class="cell" style="left:${left}px;width:${own}px;${[...lines, ...ground].join(';')}"></div>`;
  if (text === '') return [box, ''];
  const beside = (step: number) => {
    let reach = at;
    while (row[reach + step] !== undefined && row[reach + step]?.text === '') reach += step;
    return reach;
  };
  const [from, to] = isRight ? [beside(-1), at] : [at, beside(1)];
  const room = (lefts[to] ?? 0) + (widths[to] ?? 0) - (lefts[from] ?? 0);
  const vertical = style.vt === 2 ? 'center' : style.vt === 1 ? 'flex-start' : 'flex-end';
  const look = [`left:${lefts[from]}px`, `width:${room}px`, `align-items:${vertical}`];
  const justify = isRight ? 'flex-end' : 'flex-start';
  const words = `<span>${runsOf(cell, style, text)}</span>`;
  const placed = `${look.join(';')};justify-content:${justify}`;
  return [box, `<div class="cell" style="${placed}">${words}</div>`];
}

function runsOf({ p }: ICellData, style: IStyleData, text: string): string {
  const runs = p?.body?.textRuns ?? [{ st: 0, ed: text.length, ts: style }];
  return runs
    .map(
      ({ st, ed, ts }) =>
        `<span style="${css({ ...style, ...ts })}">${escaped(text.slice(st, ed))}</span>`,
    )
    .join('');
}

function css({ fs, bl, it, cl, ul }: Nullable<IStyleData> & object): string {
  return [
    `font-size:${fs ?? 10}pt`,
    ...(bl ? ['font-weight:bold'] : []),
    ...(it ? ['font-style:italic'] : []),
    ...(ul?.s ? ['text-decoration:underline'] : []),
    ...(cl?.rgb ? [`color:${cl.rgb}`] : []),
  ].join(';');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
