import type { ChartSpec } from '../core/api';
import { type ChartData, chartData } from './chart-data';
import { drawSeries, type Scale } from './chart-marks';
import { element, svgElement } from './element';
import { ticks } from './ticks';

const SIZE = { width: 440, height: 260 };
const PLOT = { left: 44, right: 428, top: 12, bottom: 226 };
const LABELS_SHOWN = 8;

/** Draws a chart of the workbook: title, axes, one mark a number, a legend. */
export function drawChart(spec: ChartSpec): HTMLElement {
  const data = chartData(spec);
  const values = data.series.flatMap((series) => series.values.filter((value) => value !== null));
  const axis = ticks(Math.min(0, ...values), Math.max(0, ...values), 5);
  const scale = scaleOf(data, axis);
  const { width, height } = SIZE;
  const label = data.title || 'Chart';
  const drawing = svgElement(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label },
    ...axis.flatMap((tick) => gridLine(tick, tickText(tick, spec), scale)),
    ...drawSeries(data.series, scale),
    ...axisLabels(data, scale),
  );
  return element('figure', {}, element('figcaption', {}, data.title), drawing, legend(data));
}

function scaleOf({ labels }: ChartData, axis: readonly number[]): Scale {
  const [low, high] = [axis[0] ?? 0, axis.at(-1) ?? 1];
  const slot = (PLOT.right - PLOT.left) / Math.max(1, labels.length);
  return {
    slot,
    x: (index) => PLOT.left + index * slot,
    y: (value) => PLOT.bottom - ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top),
  };
}

function tickText(tick: number, { numberFormat }: ChartSpec): string {
  return numberFormat.includes('%') ? `${Math.round(tick * 100)}%` : String(tick);
}

function gridLine(tick: number, shown: string, { y }: Scale): SVGElement[] {
  const at = y(tick);
  const ends = { x1: PLOT.left, x2: PLOT.right, y1: at, y2: at };
  const text = { x: PLOT.left - 6, y: at + 4, 'text-anchor': 'end' };
  return [svgElement('line', ends), svgElement('text', text, shown)];
}

function axisLabels({ labels }: ChartData, scale: Scale): SVGElement[] {
  const every = Math.ceil(labels.length / LABELS_SHOWN);
  return labels.flatMap((label, index) => {
    if (index % every !== 0) return [];
    const place = { x: scale.x(index) + scale.slot / 2, y: PLOT.bottom + 18 };
    return [svgElement('text', { ...place, 'text-anchor': 'middle' }, label.slice(0, 14))];
  });
}

function legend({ series }: ChartData): HTMLElement {
  const entries = series.map(({ name, look }) =>
    element('li', { style: `--color: ${look.color}` }, name),
  );
  return element('ul', { class: 'legend' }, ...entries);
}
