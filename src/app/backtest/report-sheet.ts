import { replaceFinished } from '../unfinished';
import type { Area, LineChart, Sheet, Workbook } from '../workbook';
import { layOut, makeRoom } from './block';
import type { ReportBlocks } from './report-blocks';
import { words } from './words';

/** The tab of the last report. */
export const REPORT_SHEET = 'ICP Backtest';

/** Pixels; texts of any length stand in the first column. */
export const WIDTHS = [330, ...Array.from({ length: 10 }, () => 115)];
const CHART_ROWS = 16;
/** Charts stand right of the widest block. */
const CHART_COLUMN = 13;

interface Picture {
  readonly block: keyof ReportBlocks;
  readonly title: string;
  /** How many of the block's columns it shows, from the first. */
  readonly columns: number;
  /** Rows at the block's end that it leaves out. */
  readonly without?: number;
}

/** `Needs data` and `Excluded` are no steps of the score. */
const pictures: readonly Picture[] = [
  { block: 'thresholds', title: words.charts.thresholds, columns: 5 },
  { block: 'tiers', title: words.charts.tiers, columns: 4, without: 2 },
  { block: 'quarters', title: words.charts.quarters, columns: 5 },
];

/**
 * Writes the report into `ICP Backtest`; the last one stays until the new one is complete.
 *
 * @param workbook - The spreadsheet.
 * @param blocks - See `reportBlocks`.
 */
export function writeReport(workbook: Workbook, blocks: ReportBlocks): void {
  replaceFinished(workbook, REPORT_SHEET, (sheet) => fill(sheet, blocks));
}

function fill(sheet: Sheet, blocks: ReportBlocks): void {
  const { cells, formats, titles, headers, areas } = layOut(Object.values(blocks));
  makeRoom(sheet, cells.length);
  sheet.write(1, 1, cells, formats);
  sheet.decorate({
    bold: [...titles, ...headers.slice(0, 1)],
    shaded: headers,
    widths: WIDTHS,
  });
  for (const chart of charts(blocks, areas)) sheet.addChart(chart);
}

/** A picture of less than two points says nothing. */
function charts(blocks: ReportBlocks, areas: readonly Area[]): LineChart[] {
  const names = Object.keys(blocks);
  const drawn = pictures.flatMap(({ block, title, columns, without = 0 }) => {
    const area = areas[names.indexOf(block)];
    const rows = (area?.rows ?? 0) - without;
    return area === undefined || rows < 3 ? [] : [{ title, area: { ...area, rows, columns } }];
  });
  return drawn.map((chart, index) => ({
    ...chart,
    row: 1 + index * CHART_ROWS,
    column: CHART_COLUMN,
  }));
}
