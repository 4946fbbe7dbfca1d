import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/app/workbook';
import { addChart } from '../../src/gas/chart';
import { accountsSheet } from '../host/support/open-fixture';

const CHART: Chart = {
  title: 'Won kept by quarter',
  area: { row: 1, column: 1, rows: 22, columns: 8 },
  series: [
    ['line', 'won'],
    ['line', 'lost'],
    ['edge', 'won'],
    ['edge', 'won'],
    ['target', 'won'],
    ['target', 'lost'],
    ['today', 'quiet'],
    ['point', 'lost'],
    ['bars', 'quiet'],
  ],
  row: 30,
  column: 2,
};

type Google = GoogleAppsScript.Spreadsheet.Sheet;

function drawn(chart: Chart) {
  const { sheet, document } = accountsSheet();
  addChart(sheet, chart);
  const [spec] = document.charts('Accounts');
  const series = Object.values(spec?.options.series as Record<number, Record<string, unknown>>);
  return { spec, series };
}

describe('addChart', () => {
  it('hangs on its cell, with a name that is not drawn and the legend on top', () => {
    const { spec } = drawn({ ...CHART, size: { width: 480, height: 240 } });
    expect(spec).toMatchObject({
      type: 'COMBO',
      ranges: ["'Accounts'!A1:H22"],
      position: { row: 30, column: 2 },
      options: {
        title: 'Won kept by quarter',
        titlePosition: 'none',
        'legend.position': 'top',
        'hAxis.showTextEvery': 3,
        width: 480,
        height: 240,
      },
    });
  });

  it('tells at most four series in the legend, and no edge, day or point', () => {
    const told = drawn(CHART).series.map(({ visibleInLegend }) => visibleInLegend);
    expect(told).toEqual([true, true, false, false, false, false, false, false, true]);
  });

  it('tells one target in the legend, of two neither', () => {
    const one = CHART.series.filter(([mark, tone]) => mark !== 'target' || tone === 'won');
    const told = drawn({ ...CHART, series: one }).series.map((line) => line.visibleInLegend);
    expect(told[4]).toBe(true);
  });

  it('shows rates as per cent, whatever the first cell holds', () => {
    const { options } = drawn({ ...CHART, range: [0, 1] }).spec ?? {};
    expect(options).toMatchObject({ 'vAxis.format': '0%' });
  });

  it('tells won and lost apart by markers too, and dashes targets', () => {
    const { series } = drawn(CHART);
    expect(series[0]).toMatchObject({ color: '#0F766E', pointShape: 'circle' });
    expect(series[1]).toMatchObject({ color: '#C2571A', pointShape: 'square' });
    expect(series[2]).toMatchObject({ type: 'line', color: '#9CCFC2', pointSize: 0 });
    expect(series[4]).toMatchObject({ color: '#0F766E', lineDashStyle: [4, 4] });
    expect(series[6]).toMatchObject({ type: 'bars', color: '#E3E6EA' });
    expect(series[7]).toMatchObject({ lineWidth: 0, pointShape: 'square' });
  });

  it('begins its axis at 0, or where it is said to', () => {
    expect(drawn(CHART).spec?.options).toMatchObject({ 'vAxis.minValue': 0 });
    const { options } = drawn({ ...CHART, range: [0.5, 1] }).spec ?? {};
    expect(options).toMatchObject({ 'vAxis.viewWindow.min': 0.5, 'vAxis.viewWindow.max': 1 });
    expect(options).not.toHaveProperty('vAxis.minValue');
  });

  it.each([
    ['lying', 'BAR', 'hAxis.minValue', 'value'],
    ['standing', 'COLUMN', 'vAxis.minValue', undefined],
  ] as const)('stacks bars that are %s, in the colours of tiers', (stacked, type, zero, label) => {
    const { spec, series } = drawn({
      ...CHART,
      stacked,
      series: [
        ['bars', 'first'],
        ['bars', 'in'],
        ['bars', 'next'],
        ['bars', 'lowest'],
      ],
    });
    expect(spec).toMatchObject({ type, options: { isStacked: true, [zero]: 0 } });
    expect(spec?.options).not.toHaveProperty('seriesType');
    const looks = series.map(({ color, dataLabel }) => [color, dataLabel]);
    const solid = ['#0B5F54', '#4DA892', '#E3B23C', '#C5CAD1'];
    expect(looks).toEqual(solid.map((color) => [color, label]));
  });

  it('is drawn without an option that Sheets refuses', () => {
    const { sheet, document } = accountsSheet();
    const refusing = {
      getRange: (a1: string) => sheet.getRange(a1),
      insertChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => sheet.insertChart(chart),
      newChart: () => ({ asComboChart: () => withoutTitles(sheet.newChart().asComboChart()) }),
    } as unknown as Google;
    addChart(refusing, CHART);
    const [spec] = document.charts('Accounts');
    expect(spec?.options).toMatchObject({ 'legend.position': 'top' });
    expect(spec?.options).not.toHaveProperty('titlePosition');
  });
});

/** A builder that knows no place of a title. */
function withoutTitles(builder: GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder) {
  const setOption = builder.setOption.bind(builder);
  builder.setOption = (name, value) => {
    if (name === 'titlePosition') throw new Error('Unknown option');
    return setOption(name, value as never);
  };
  return builder;
}
