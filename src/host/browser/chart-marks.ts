import type { ChartData, Series, SeriesLook } from './chart-data';
import { svgElement } from './element';

/** Where a chart's numbers lie on the drawing. */
export interface Scale {
  /** Left edge of the slot of the label at this index. */
  x(index: number): number;
  y(value: number): number;
  /** Width of a slot, pixels. */
  readonly slot: number;
  /** The value that columns stand on. */
  readonly base: number;
}

type Mark = (series: Series, scale: Scale) => SVGElement[];

/** How each type of series is drawn; types that are not here are drawn as columns. */
const marks: Readonly<Record<string, Mark>> = { line, area: line, scatter: dots };

/** Draws all series, columns first so that lines and points stand before them. */
export function drawSeries(series: readonly Series[], scale: Scale): SVGElement[] {
  const bars = series.filter(({ look }) => !(look.type in marks));
  return [
    ...bars.flatMap((one, at) => columns(one, at, bars.length, scale)),
    ...series.flatMap((one) => marks[one.look.type]?.(one, scale) ?? []),
  ];
}

/** A part of a bar, from one number to another. */
export interface Stretch {
  readonly series: Series;
  readonly from: number;
  readonly to: number;
}

/** The parts of the bar of a label: those above 0 on one another, those below it under one another. */
export function stretchesOf({ series }: Pick<ChartData, 'series'>, label: number): Stretch[] {
  const ends = { above: 0, below: 0 };
  return series.flatMap((one) => {
    const value = one.values[label] ?? 0;
    if (value === 0) return [];
    const side = value > 0 ? 'above' : 'below';
    const from = ends[side];
    ends[side] += value;
    return [{ series: one, from, to: ends[side] }];
  });
}

/** Where the parts of all bars end. */
export function stackEnds({ series, labels }: Pick<ChartData, 'series' | 'labels'>): number[] {
  return labels.flatMap((_, label) => stretchesOf({ series }, label).map(({ to }) => to));
}

/** Columns of several parts. */
export function drawStacks(data: Pick<ChartData, 'series' | 'labels'>, scale: Scale): SVGElement[] {
  return data.labels.flatMap((_, label) =>
    stretchesOf(data, label).map(({ series, from, to }) => {
      const ends = [scale.y(from), scale.y(to)] as const;
      const [y, height] = [Math.min(...ends), Math.abs(ends[0] - ends[1])];
      const [x, width] = [scale.x(label) + scale.slot * 0.2, scale.slot * 0.6];
      return svgElement('rect', { x, y, width, height, fill: series.look.color });
    }),
  );
}

/** Columns that stand beside those of the other series. */
function columns({ values, look }: Series, at: number, of: number, scale: Scale): SVGElement[] {
  const width = (scale.slot * 0.7) / of;
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const [zero, end] = [scale.y(scale.base), scale.y(value)];
    const x = scale.x(index) + scale.slot * 0.15 + at * width;
    const [y, height] = [Math.min(zero, end), Math.abs(zero - end)];
    return [svgElement('rect', { x, y, width, height, fill: look.color })];
  });
}

function line(series: Series, scale: Scale): SVGElement[] {
  const { color: stroke, lineWidth, lineDashStyle } = series.look;
  let pen = 'M';
  const path = series.values.map((value, index) => {
    if (value === null) {
      pen = 'M';
      return '';
    }
    const point = `${pen}${scale.x(index) + scale.slot / 2},${scale.y(value)}`;
    pen = 'L';
    return point;
  });
  const drawn = svgElement('path', {
    d: path.join(''),
    fill: 'none',
    stroke,
    'stroke-width': lineWidth,
    'stroke-dasharray': lineDashStyle?.join(' '),
  });
  return lineWidth === 0 ? dots(series, scale) : [drawn, ...dots(series, scale)];
}

function dots({ values, look }: Series, scale: Scale): SVGElement[] {
  return values.flatMap((value, index) => {
    if (value === null) return [];
    return drawMarker(look, { x: scale.x(index) + scale.slot / 2, y: scale.y(value) });
  });
}

/** The marker of a point: nothing where it has no size. */
export function drawMarker(
  { color: fill, pointSize: size, pointShape }: SeriesLook,
  { x, y }: { readonly x: number; readonly y: number },
): SVGElement[] {
  if (size === 0) return [];
  if (pointShape !== 'square') return [svgElement('circle', { cx: x, cy: y, r: size / 2, fill })];
  const corner = { x: x - size / 2, y: y - size / 2 };
  return [svgElement('rect', { ...corner, width: size, height: size, fill })];
}
