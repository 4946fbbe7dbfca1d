import { styles } from '../look/palette';
import { decorate, type Looks, writeShown } from '../looks';
import { replaceOwnTab } from '../own-tabs';
import { layOut, makeRoom } from '../report/block';
import type { Series, Sheet, Styled, Workbook } from '../workbook';
import type { PatternBlocks } from './pattern-blocks';
import { words } from './words';

/** Pixels a column. */
const WIDTHS = [220, 220, 220, ...Array.from({ length: 9 }, () => 80), 220, 520];
const CHART_COLUMN = 16;
const LIFT: readonly Series[] = [
  ['bars', 'won'],
  ['edge', 'quiet'],
  ['edge', 'quiet'],
];

/** Writes the patterns into `ICP Patterns`; the last ones stay until the new ones are complete. */
export function writePatterns(workbook: Workbook, blocks: PatternBlocks, looks: Looks): Sheet {
  return replaceOwnTab(workbook, 'patterns', (sheet) => fill(sheet, blocks, looks));
}

function fill(sheet: Sheet, blocks: PatternBlocks, looks: Looks): void {
  const { cells, formats, titles, headers, areas } = layOut(Object.values(blocks));
  makeRoom(sheet, cells.length);
  writeShown(sheet, 1, 1, cells, formats, looks);
  const look: Styled[] = [
    [titles, styles.section],
    [headers, styles.header],
  ];
  decorate(sheet, { styles: look, widths: WIDTHS }, looks);
  const area = areas[Object.keys(blocks).indexOf('picture')];
  if (area === undefined || area.rows < 3) return;
  const chart = { title: words.chart, area, series: LIFT, row: 1, column: CHART_COLUMN };
  looks.attempt('charts', () => sheet.addChart(chart));
}
