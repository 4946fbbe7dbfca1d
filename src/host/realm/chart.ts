import { type Channel, encode, tie, tied } from './channel';
import { giveRanges, type Ref } from './makers';

interface Definition {
  readonly id: number;
  readonly type: string;
  readonly ranges: readonly { readonly sheetId: string; readonly area: Ref }[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly headers: number;
  readonly position: { readonly row: number; readonly column: number };
}

type Builder = Record<string, (...args: never[]) => unknown>;

const TYPES = 'Area Bar Column Combo Histogram Line Pie Scatter Table'.split(' ');
const OPTIONS: Readonly<Record<string, string>> = {
  setTitle: 'title',
  setXAxisTitle: 'hAxis.title',
  setYAxisTitle: 'vAxis.title',
  setColors: 'colors',
  setLegendPosition: 'legend.position',
  setStacked: 'isStacked',
};
const NEW: Definition = {
  id: 0,
  type: 'COLUMN',
  ranges: [],
  options: {},
  headers: 0,
  position: { row: 1, column: 1 },
};

/** `sheet.newChart()` and `chart.modify()`: a chart is kept as it was specified. */
export function chartBuilder(channel: Channel, start: Definition = NEW): object {
  let chart = start;
  const change = (part: Partial<Definition>) => {
    chart = { ...chart, ...part };
    return builder;
  };
  const builder: Builder = {
    addRange: (range: object) => {
      const area = encode(range) as Ref;
      return change({ ranges: [...chart.ranges, { sheetId: area.sheet, area }] });
    },
    clearRanges: () => change({ ranges: [] }),
    setChartType: (type: string) => change({ type }),
    setPosition: (row: number, column: number) => change({ position: { row, column } }),
    setNumHeaders: (headers: number) => change({ headers }),
    setOption: (name: string, option: unknown) =>
      change({ options: { ...chart.options, [name]: encode(option) } }),
    build: () => embeddedChart(channel, chart),
  };
  for (const type of TYPES) builder[`as${type}Chart`] = () => change({ type: type.toUpperCase() });
  for (const [method, name] of Object.entries(OPTIONS)) {
    builder[method] = (option: unknown = true) =>
      change({ options: { ...chart.options, [name]: encode(option) } });
  }
  return builder;
}

export function giveCharts(charts: readonly Definition[], channel: Channel): object[] {
  return charts.map((chart) => embeddedChart(channel, chart));
}

/** What `insertChart` gives is not used by scripts: Google gives nothing. */
export function giveChart(): undefined {
  return undefined;
}

function embeddedChart(channel: Channel, chart: Definition): object {
  const { position } = chart;
  const own = {
    getChartId: () => chart.id,
    getRanges: () =>
      giveRanges(
        chart.ranges.map(({ area }) => area),
        channel,
      ),
    getNumHeaders: () => chart.headers,
    getOptions: () => ({ get: (name: string) => chart.options[name] ?? null }),
    getContainerInfo: () => ({
      getAnchorRow: () => position.row,
      getAnchorColumn: () => position.column,
    }),
    modify: () => chartBuilder(tied(own).channel, chart),
  };
  return tie(own, channel, [chart]);
}
