import { replaceFinished } from '../unfinished';
import type { Area, LineChart, Sheet, Workbook } from '../workbook';
import { layOut, makeRoom } from './block';
import type { ReportBlocks } from './report-blocks';
import { words } from './words';

/** The tab of the last report. */
export const REPORT_SHEET = 'ICP Backtest';

/** Pixels of the first column, in which texts of any length stand. */
export const WIDTHS = [330];
const CHART_ROWS = 16;
/** Charts stand right of the widest block. */
const CHART_COLUMN = 13;

/** Which part of which block each picture shows: its first columns. */
const pictures = [
  { block: 'thresholds', columns: 5, title: words.charts.thresholds },
  { block: 'tiers', columns: 4, title: words.charts.tiers },
  { block: 'quarters', columns: 5, title: words.charts.quarters },
] as const satisfies readonly { block: keyof ReportBlocks; columns: number; title: string }[];

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
  sheet.decorate({ bold: titles, shaded: headers, widths: WIDTHS });
  for (const chart of charts(blocks, areas)) sheet.addChart(chart);
}

/** A picture of less than two points says nothing. */
function charts(blocks: ReportBlocks, areas: readonly Area[]): LineChart[] {
  const names = Object.keys(blocks);
  const drawn = pictures.flatMap(({ block, columns, title }) => {
    const area = areas[names.indexOf(block)];
    return area === undefined || area.rows < 3 ? [] : [{ title, area: { ...area, columns } }];
  });
  return drawn.map((chart, index) => ({
    ...chart,
    row: 1 + index * CHART_ROWS,
    column: CHART_COLUMN,
  }));
}
