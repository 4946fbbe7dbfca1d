import { replaceOwnTab } from '../own-tabs';
import { layOut, makeRoom } from '../report/block';
import type { Series, Sheet, Workbook } from '../workbook';
import type { PatternBlocks } from './pattern-blocks';
import { words } from './words';

/** Pixels a column. */
const WIDTHS = [220, 220, 220, ...Array.from({ length: 9 }, () => 80), 220, 520];
const CHART_COLUMN = 16;
const LIFT: readonly Series[] = [
  ['bars', 'won'],
  ['ends', 'quiet'],
  ['ends', 'quiet'],
];

/** Writes the patterns into `ICP Patterns`; the last ones stay until the new ones are complete. */
export function writePatterns(workbook: Workbook, blocks: PatternBlocks): Sheet {
  return replaceOwnTab(workbook, 'patterns', (sheet) => fill(sheet, blocks));
}

function fill(sheet: Sheet, blocks: PatternBlocks): void {
  const { cells, formats, titles, headers, areas } = layOut(Object.values(blocks));
  makeRoom(sheet, cells.length);
  sheet.write(1, 1, cells, formats);
  sheet.decorate({ bold: [...titles, ...headers.slice(0, 1)], shaded: headers, widths: WIDTHS });
  const area = areas[Object.keys(blocks).indexOf('picture')];
  if (area === undefined || area.rows < 3) return;
  sheet.addChart({ title: words.chart, area, series: LIFT, row: 1, column: CHART_COLUMN });
}
