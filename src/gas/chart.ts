import { a1 } from '../app/area';
import { colors } from '../app/look/palette';
import { tierColors } from '../app/look/tier-styles';
import type { Chart, Mark, Series } from '../app/workbook';

type Tone = Series[1];
type Options = Readonly<Record<string, unknown>>;

const SIZE = { width: 520, height: 300 };
const MOST_LABELS = 8;
const MOST_IN_LEGEND = 4;

const looks: Readonly<Record<Mark, Options>> = {
  line: { type: 'line', lineWidth: 2, pointSize: 5 },
  bars: { type: 'bars' },
  edge: { type: 'line', lineWidth: 1, pointSize: 0 },
  target: { type: 'line', lineWidth: 1, pointSize: 0, lineDashStyle: [4, 4] },
  today: { type: 'bars', color: '#E3E6EA' },
  point: { type: 'line', lineWidth: 0, pointSize: 9 },
};

const inLegend: readonly Mark[] = ['line', 'bars', 'target'];

const tones: Readonly<Record<Tone, { readonly color: string; readonly edge: string }>> = {
  won: { color: colors.won, edge: '#9CCFC2' },
  lost: { color: colors.lost, edge: '#EBB894' },
  quiet: { color: colors.secondary, edge: colors.pale },
  first: { color: tierColors.first, edge: colors.pale },
  in: { color: tierColors.in, edge: colors.pale },
  next: { color: tierColors.next, edge: colors.pale },
  lowest: { color: tierColors.lowest, edge: colors.pale },
};

/** Draws each column of numbers in its own way over the labels of the first. */
export function addChart(sheet: GoogleAppsScript.Spreadsheet.Sheet, chart: Chart): void {
  const builder = builderOf(sheet, chart);
  builder.addRange(sheet.getRange(a1(chart.area)));
  builder.setNumHeaders(1);
  builder.setPosition(chart.row, chart.column, 0, 0);
  for (const [name, value] of Object.entries(optionsOf(chart))) {
    try {
      builder.setOption(name, value);
    } catch {
      // An option that Sheets does not know makes the chart plainer.
    }
  }
  sheet.insertChart(builder.build());
}

function builderOf(sheet: GoogleAppsScript.Spreadsheet.Sheet, { stacked }: Chart) {
  const builder = sheet.newChart();
  if (stacked === undefined) return builder.asComboChart();
  return stacked === 'lying'
    ? builder.asBarChart().setStacked()
    : builder.asColumnChart().setStacked();
}

/** Options of charts; a series differs by its marker too, for who does not tell the colours. */
function optionsOf({ title, area, series, range, stacked, size = SIZE }: Chart): Options {
  const targets = series.filter(([mark]) => mark === 'target').length;
  const isTold = (mark: Mark) => inLegend.includes(mark) && (mark !== 'target' || targets === 1);
  let told = 0;
  const drawn = series.map(([mark, tone]) => ({
    color: tones[tone][mark === 'edge' ? 'edge' : 'color'],
    pointShape: tone === 'lost' ? 'square' : 'circle',
    ...looks[mark],
    visibleInLegend: isTold(mark) && ++told <= MOST_IN_LEGEND,
    ...(stacked === 'lying' && { dataLabel: 'value' }),
  }));
  return {
    title,
    titlePosition: 'none',
    'legend.position': 'top',
    ...(stacked === undefined && { seriesType: 'line' }),
    series: Object.assign({}, drawn),
    'hAxis.showTextEvery': Math.max(1, Math.ceil((area.rows - 1) / MOST_LABELS)),
    'hAxis.slantedText': false,
    ...(range
      ? {
          'vAxis.viewWindow.min': range[0],
          'vAxis.viewWindow.max': range[1],
          'vAxis.format': '0%',
        }
      : { [stacked === 'lying' ? 'hAxis.minValue' : 'vAxis.minValue']: 0 }),
    ...size,
  };
}
