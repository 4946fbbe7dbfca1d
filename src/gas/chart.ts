import { a1 } from '../app/area';
import type { LineChart } from '../app/workbook';

const SIZE = { width: 520, height: 300 };

/** Draws lines with their points marked. */
export function addChart(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { title, area, row, column }: LineChart,
): void {
  const chart = sheet
    .newChart()
    .asLineChart()
    .setTitle(title)
    .addRange(sheet.getRange(a1(area)))
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setOption('pointSize', 5)
    .setOption('vAxis.minValue', 0)
    .build();
  sheet.insertChart(chart);
}
