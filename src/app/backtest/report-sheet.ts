import { styles } from '../look/palette';
import { decorate, type Looks, writeShown } from '../looks';
import { replaceOwnTab } from '../own-tabs';
import { layOut, makeRoom } from '../report/block';
import type { Area, Chart, Series, Sheet, Styled, Workbook } from '../workbook';
import type { ReportBlocks } from './report-blocks';
import { words } from './words';

/** Pixels; texts of any length stand in the first column. */
export const WIDTHS = [330, ...Array.from({ length: 10 }, () => 115)];
const CHART_ROWS = 16;
/** Charts stand right of the widest block. */
const CHART_COLUMN = 13;

interface Picture {
  readonly block: keyof ReportBlocks;
  readonly title: string;
  /** The block's columns that it shows, from the second; the first labels them. */
  readonly series: readonly Series[];
  /** Rows at the block's end that it leaves out. */
  readonly without?: number;
}

const interval: readonly Series[] = [
  ['edge', 'quiet'],
  ['edge', 'quiet'],
];

/** `Needs data` and `Excluded` are no steps of the score. */
const pictures: readonly Picture[] = [
  {
    block: 'thresholds',
    title: words.charts.thresholds,
    series: [
      ['line', 'won'],
      ['line', 'lost'],
      ['target', 'won'],
      ['target', 'lost'],
    ],
  },
  {
    block: 'tiers',
    title: words.charts.tiers,
    series: [['bars', 'won'], ...interval],
    without: 2,
  },
  {
    block: 'quarters',
    title: words.charts.quarters,
    series: [['line', 'won'], ...interval, ['target', 'won']],
  },
];

/**
 * Writes the report into `ICP Backtest`; the last one stays until the new one is complete.
 *
 * @param workbook - The spreadsheet.
 * @param blocks - See `reportBlocks`.
 * @param looks - Learn what Sheets refuses.
 * @returns The tab.
 */
export function writeReport(workbook: Workbook, blocks: ReportBlocks, looks: Looks): Sheet {
  return replaceOwnTab(workbook, 'report', (sheet) => fill(sheet, blocks, looks));
}

function fill(sheet: Sheet, blocks: ReportBlocks, looks: Looks): void {
  const { cells, formats, titles, headers, areas } = layOut(Object.values(blocks));
  makeRoom(sheet, cells.length);
  writeShown(sheet, 1, 1, cells, formats, looks);
  const look: Styled[] = [
    [titles, styles.section],
    [headers, styles.header],
  ];
  decorate(sheet, { styles: look, widths: WIDTHS }, looks);
  for (const chart of charts(blocks, areas)) looks.attempt('charts', () => sheet.addChart(chart));
}

/** A picture of less than two points says nothing. */
function charts(blocks: ReportBlocks, areas: readonly Area[]): Chart[] {
  const names = Object.keys(blocks);
  const drawn = pictures.flatMap(({ block, title, series, without = 0 }) => {
    const area = areas[names.indexOf(block)];
    const rows = (area?.rows ?? 0) - without;
    if (area === undefined || rows < 3) return [];
    return [{ title, series, area: { ...area, rows, columns: 1 + series.length } }];
  });
  return drawn.map((chart, index) => ({
    ...chart,
    row: 1 + index * CHART_ROWS,
    column: CHART_COLUMN,
  }));
}
