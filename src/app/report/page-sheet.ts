import type { Cell } from '../../engine/model';
import { decorate, type Looks, writeShown } from '../looks';
import { type OwnTab, replaceOwnTab } from '../own-tabs';
import { quietly } from '../quietly';
import type { Sheet, SheetLook, Workbook, Written } from '../workbook';
import { makeRoom } from './block';
import { oldEnd } from './old-layout';
import { endOf, layOutPage, type Page, type PageEnd, type PageLayout, unset } from './page';

type Grid = readonly (readonly Cell[])[];

/**
 * Writes a page into a tab of ours, whole or not at all: its figures are one write.
 *
 * Rule: where the tab holds such a page already it is written over, so that formulas that point into
 * it and whatever stands beside or below it stay; where it grows, rows come in before what stands
 * below. So is what an earlier version laid out otherwise; where the page is wider, columns come in
 * before what stands beside it. Otherwise the tab is swapped, see `replaceOwnTab`. The last row carries
 * the stamp of the layout once all looks are set: only another layout sets them again.
 *
 * @param workbook - The spreadsheet.
 * @param kind - What the tab is.
 * @param page - What it shows.
 * @param looks - Learn what Sheets refuses.
 * @returns The tab.
 */
export function writePage(workbook: Workbook, kind: OwnTab, page: Page, looks: Looks): Sheet {
  const layout = layOutPage(page);
  return replaceOwnTab(
    workbook,
    kind,
    (sheet) => {
      makeRoom(sheet, layout.cells.length);
      writeShown(sheet, 1, 1, ended(layout, page, layout.stamp), layout.formats, looks);
      dress(sheet, layout, looks);
    },
    (sheet, values) => {
      const last = endOf(values, page.end);
      const old = last === undefined ? oldEnd(values, kind) : undefined;
      if (old !== undefined) widen(sheet, values, old.columns, page.widths.length);
      const found = last ?? old;
      if (found === undefined) return false;
      update(sheet, values, found, page, layout, looks);
      if (old !== undefined) sheet.mark(kind);
      return true;
    },
  );
}

/** Makes room for the page, where something stands beside what we wrote or the grid ends there. */
function widen(sheet: Sheet, values: Grid, before: number, now: number): void {
  const isBeside = values.some((row) => row.slice(before, now).some((cell) => cell !== ''));
  const there = isBeside ? 0 : sheet.maxColumns();
  if (isBeside) sheet.insertColumns(before, now - before);
  else if (there < now) sheet.insertColumns(there, now - there);
}

function update(
  sheet: Sheet,
  values: Grid,
  last: PageEnd,
  page: Page,
  layout: PageLayout,
  looks: Looks,
): void {
  const { cells, formats, stamp } = layout;
  const rows = Math.max(cells.length, last.dressed);
  if (last.stamp === stamp) {
    writeShown(sheet, 1, 1, ended(layout, page, stamp), formats, looks);
    writeRich(sheet, layout, looks);
    return;
  }
  const more = cells.length - last.rows;
  const isBelow = values.slice(last.rows).some((row) => row.some((cell) => cell !== ''));
  if (more > 0 && isBelow) sheet.insertRows(last.rows, more);
  else makeRoom(sheet, rows);
  const width = page.widths.length;
  const left = Array.from({ length: Math.max(0, -more) }, () => Array<string>(width).fill(''));
  const written = [...ended(layout, page, unset(last)), ...left];
  overwrite(sheet, written, [...formats, ...left.map((row) => row.map(() => 'General'))]);
  const area = { row: 1, column: 1, rows, columns: width };
  const isBare = looks.attempt('colours and widths', () => sheet.undress(area, last.fixed));
  const look = over(layout.look, rows - cells.length);
  const isDone = isBare && dress(sheet, { ...layout, look }, looks);
  if (isDone) quietly(() => sheet.write(cells.length, 1, [[page.end + stamp]]));
}

/** A look that rows below the page lose theirs by. */
function over(look: SheetLook, rows: number): SheetLook {
  const { grid = [], heights = [] } = look;
  const [all, ...others] = heights;
  const blank = Array.from({ length: rows }, () => (grid[0] ?? []).map(() => ({})));
  return {
    ...look,
    grid: [...grid, ...blank],
    heights: all === undefined ? others : [{ ...all, rows: all.rows + rows }, ...others],
  };
}

/** The cells with a last row that says how far the page is. */
function ended({ cells }: PageLayout, { end }: Page, stamp: string): Written[][] {
  const last = cells.length - 1;
  return cells.map((row, r) => row.map((cell, c) => (r === last && c === 0 ? end + stamp : cell)));
}

/** Where the values are refused, their formats go back too. */
function overwrite(
  sheet: Sheet,
  cells: readonly (readonly Written[])[],
  formats: PageLayout['formats'],
): void {
  const area = { row: 1, column: 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
  const before = sheet.numberFormats(area);
  try {
    sheet.write(1, 1, cells, formats);
  } catch (error) {
    quietly(() => sheet.setNumberFormats(area, before));
    throw error;
  }
}

/** @returns Whether all was done. */
function dress(sheet: Sheet, layout: PageLayout, looks: Looks): boolean {
  const isDressed = decorate(sheet, layout.look, looks);
  writeRich(sheet, layout, looks);
  const drawn = layout.charts.map((chart) => looks.attempt('charts', () => sheet.addChart(chart)));
  return isDressed && drawn.every(Boolean);
}

/** Bars stand there already, in one colour. */
function writeRich(sheet: Sheet, { rich }: PageLayout, looks: Looks): void {
  for (const { row, column, cells } of rich) {
    looks.attempt('colours and widths', () => sheet.writeRich(row, column, cells));
  }
}
