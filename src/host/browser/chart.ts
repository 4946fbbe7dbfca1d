import type { ChartSpec } from '../core/api';
import { type ChartData, chartData, type Series } from './chart-data';
import { drawLying } from './chart-lying';
import { drawMarker, drawSeries, drawStacks, type Scale, stackEnds } from './chart-marks';
import { element, svgElement } from './element';
import { ticks } from './ticks';

const LEGEND_HEIGHT = 30;
const TITLE_HEIGHT = 24;
const MARGIN = { left: 52, right: 16, top: 10, bottom: 30 };
const LETTER_WIDTH = 6.5;
const SAMPLE = { width: 20, height: 10 };

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Draws a chart of the workbook: legend on top, axes, one mark a number; its title is its name. */
export function drawChart(spec: ChartSpec): HTMLElement {
  const data = chartData(spec);
  const values = data.isStacked
    ? stackEnds(data)
    : data.series.flatMap(({ values }) => values.filter((value) => value !== null));
  const { low = Math.min(0, ...values), high = Math.max(0, ...values) } = data.window;
  const axis = ticks(low, high, 5);
  const legend = data.showsLegend ? [drawLegend(data.series)] : [];
  const caption = data.showsTitle ? [element('figcaption', {}, data.title)] : [];
  const above = legend.length * LEGEND_HEIGHT + caption.length * TITLE_HEIGHT;
  const { width, height: whole } = data.size;
  const height = whole - above;
  const name = { width, height, role: 'img', 'aria-label': data.title || 'Chart' };
  const figure = (drawing: SVGElement) =>
    element(
      'figure',
      { style: `width: ${width}px; height: ${whole}px` },
      ...[...caption, ...legend],
      drawing,
    );
  if (data.isLying) return figure(svgElement('svg', name, ...drawLying(data, axis, width, height)));
  const plot = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const scale = scaleOf(data, axis, plot);
  const drawn = data.isStacked ? drawStacks(data, scale) : drawSeries(data.series, scale);
  return figure(
    svgElement(
      'svg',
      name,
      ...axis.flatMap((tick) => gridLine(tick, tickText(tick, spec), plot, scale)),
      inside(plot, drawn),
      ...axisLabels(data, plot, scale),
    ),
  );
}

/** What lies outside the axis is cut off; markers on its ends are not. */
function inside({ left, right, top, bottom }: Plot, drawn: readonly SVGElement[]): SVGElement {
  const edge = 6;
  const [x, y, width, height] = [left, top - edge, right - left, bottom - top + 2 * edge];
  const viewBox = `${x} ${y} ${width} ${height}`;
  return svgElement('svg', { x, y, width, height, viewBox }, ...drawn);
}

function scaleOf({ labels }: ChartData, axis: readonly number[], plot: Plot): Scale {
  const [low, high] = [axis[0] ?? 0, axis.at(-1) ?? 1];
  const slot = (plot.right - plot.left) / Math.max(1, labels.length);
  return {
    slot,
    x: (index) => plot.left + index * slot,
    y: (value) => plot.bottom - ((value - low) / (high - low)) * (plot.bottom - plot.top),
    base: Math.max(0, low),
  };
}

function tickText(tick: number, { numberFormat, options }: ChartSpec): string {
  return String(options['vAxis.format'] ?? numberFormat).includes('%')
    ? `${Math.round(tick * 100)}%`
    : String(tick);
}

function gridLine(tick: number, shown: string, { left, right }: Plot, { y }: Scale): SVGElement[] {
  const at = y(tick);
  const text = { x: left - 6, y: at + 4, 'text-anchor': 'end' };
  return [
    svgElement('line', { x1: left, x2: right, y1: at, y2: at }),
    svgElement('text', text, shown),
  ];
}

/** As many labels as have room beside each other; those of several words in two lines where it helps. */
function axisLabels({ labels, labelEvery }: ChartData, plot: Plot, scale: Scale): SVGElement[] {
  const roomOf = (texts: readonly string[]) => {
    const longest = Math.max(0, ...texts.map((text) => text.length));
    return Math.ceil(((longest + 1) * LETTER_WIDTH) / scale.slot);
  };
  const lines = labels.map(inTwo);
  const isWhole = roomOf(labels) <= Math.max(1, roomOf(lines.flat()));
  const shown = isWhole ? labels.map((label) => [label]) : lines;
  const every = Math.max(labelEvery, roomOf(shown.flat()));
  return shown.flatMap((texts, index) => {
    if (index % every !== 0) return [];
    const x = scale.x(index) + scale.slot / 2;
    return texts.map((text, line) =>
      svgElement('text', { x, y: plot.bottom + 14 + 13 * line, 'text-anchor': 'middle' }, text),
    );
  });
}

/** A label parted at the space nearest to its middle. */
function inTwo(label: string): string[] {
  const spaces = [...label].flatMap((letter, at) => (letter === ' ' ? [at] : []));
  const from = (at: number) => Math.abs(at - label.length / 2);
  const [space] = spaces.sort((one, other) => from(one) - from(other));
  return space === undefined ? [label] : [label.slice(0, space), label.slice(space + 1)];
}

function drawLegend(series: readonly Series[]): HTMLElement {
  const told = series.filter(({ look }) => look.visibleInLegend);
  const entries = told.map((one) =>
    element(
      'li',
      {},
      svgElement('svg', { ...SAMPLE, 'aria-hidden': true }, ...sample(one)),
      one.name,
    ),
  );
  return element('ul', { class: 'legend' }, ...entries);
}

/** A short piece of the line, its marker, or a block of the columns' colour. */
function sample({ look }: Series): SVGElement[] {
  const { width, height } = SAMPLE;
  if (look.type === 'bars' || look.type === 'column') {
    return [svgElement('rect', { x: 5, width: height, height, fill: look.color })];
  }
  const middle = { x: width / 2, y: height / 2 };
  const stroke = {
    d: `M0,${middle.y}H${width}`,
    stroke: look.color,
    'stroke-width': look.lineWidth,
    'stroke-dasharray': look.lineDashStyle?.join(' '),
  };
  return [svgElement('path', stroke), ...drawMarker(look, middle)];
}
