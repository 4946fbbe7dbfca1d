import { a1 } from '../app/area';
import type { Chart, Mark, Series } from '../app/workbook';

const SIZE = { width: 520, height: 300 };

const looks: Readonly<Record<Mark, object>> = {
  line: { type: 'line', lineWidth: 2, pointSize: 5 },
  bars: { type: 'bars' },
  ends: { type: 'line', lineWidth: 0, pointSize: 7 },
  target: { type: 'line', lineWidth: 1, pointSize: 0, lineDashStyle: [4, 4] },
};

const colors: Readonly<Record<Series[1], string>> = {
  won: '#1a73e8',
  lost: '#e8710a',
  quiet: '#5f6368',
};

/** Draws each column of numbers in its own way over the labels of the first. */
export function addChart(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { title, area, series, row, column }: Chart,
): void {
  const drawn = series.map(([mark, tone]) => ({ ...looks[mark], color: colors[tone] }));
  const chart = sheet
    .newChart()
    .asComboChart()
    .setTitle(title)
    .addRange(sheet.getRange(a1(area)))
    .setNumHeaders(1)
    .setPosition(row, column, 0, 0)
    .setOption('width', SIZE.width)
    .setOption('height', SIZE.height)
    .setOption('seriesType', 'line')
    .setOption('series', Object.assign({}, drawn))
    .setOption('vAxis.minValue', 0)
    .build();
  sheet.insertChart(chart);
}
