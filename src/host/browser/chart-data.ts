import type { ChartSpec } from '../core/api';

/** One line or one set of columns; `null` where a cell holds no number. */
export interface Series {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly look: SeriesLook;
}

/** How a series is drawn, by Google's names. */
export interface SeriesLook {
  /** `line`, `bars`, …; those of a combo chart may differ. */
  readonly type: string;
  readonly color: string;
  /** Pixels; a line of 0 is not drawn. */
  readonly lineWidth: number;
  readonly pointSize: number;
  /** `circle` or `square`. */
  readonly pointShape: string;
  readonly visibleInLegend: boolean;
  readonly lineDashStyle?: readonly number[];
  /** `value` writes each number on its mark. */
  readonly dataLabel?: string;
}

const COLORS = ['#1a73e8', '#e8710a', '#188038', '#9334e6', '#d93025', '#12a4af'];
/** What Sheets gives a chart. */
const USUAL = { width: 600, height: 371 };

/** A chart's numbers, ready to draw. */
export interface ChartData {
  readonly title: string;
  readonly showsTitle: boolean;
  readonly showsLegend: boolean;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Where the axis begins and ends, as far as that is given. */
  readonly window: { readonly low: number | undefined; readonly high: number | undefined };
  /** Every n-th label is shown, at most. */
  readonly labelEvery: number;
  /** Whether the series of a label are parts of one bar, and whether bars lie. */
  readonly isStacked: boolean;
  readonly isLying: boolean;
}

/**
 * Reads a chart's ranges as Sheets does: side by side, the first column the labels, each further
 * one a series, the header rows their names.
 */
export function chartData({ type, data, headers, options }: ChartSpec): ChartData {
  const rows = sideBySide(data);
  const names = rows[headers - 1] ?? [];
  const body = rows.slice(headers);
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    title: String(options.title ?? ''),
    showsTitle: Boolean(options.title) && options.titlePosition !== 'none',
    showsLegend: options['legend.position'] !== 'none',
    labels: body.map((row) => String(row[0] ?? '')),
    series: Array.from({ length: Math.max(0, width - 1) }, (_, at) => ({
      name: String(names[at + 1] ?? ''),
      values: body.map((row) => numberOf(row[at + 1])),
      look: seriesLook(type, options, at),
    })),
    size: {
      width: numberOf(options.width) ?? USUAL.width,
      height: numberOf(options.height) ?? USUAL.height,
    },
    window: {
      low: numberOf(options['vAxis.viewWindow.min']) ?? undefined,
      high: numberOf(options['vAxis.viewWindow.max']) ?? undefined,
    },
    labelEvery: Math.max(1, numberOf(options['hAxis.showTextEvery']) ?? 1),
    isStacked: options.isStacked === true,
    isLying: type === 'BAR',
  };
}

function seriesLook(type: string, options: ChartSpec['options'], at: number): SeriesLook {
  const own = ((options.series ?? {}) as Record<number, Partial<SeriesLook>>)[at];
  const everyone = type === 'COMBO' ? options.seriesType : type.toLowerCase();
  return {
    type: String(everyone ?? 'line'),
    color: COLORS[at % COLORS.length] ?? 'black',
    lineWidth: 2,
    pointSize: 5,
    pointShape: 'circle',
    visibleInLegend: true,
    ...own,
  };
}

function sideBySide(ranges: ChartSpec['data']): unknown[][] {
  const height = Math.max(0, ...ranges.map((range) => range.length));
  return Array.from({ length: height }, (_, row) => ranges.flatMap((range) => range[row] ?? []));
}

function numberOf(cell: unknown): number | null {
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}
