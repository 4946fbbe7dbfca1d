import type { Series } from './chart-data';
import { svgElement } from './element';

/** Where a chart's numbers lie on the drawing. */
export interface Scale {
  /** Left edge of the slot of the label at this index. */
  x(index: number): number;
  y(value: number): number;
  /** Width of a slot, pixels. */
  readonly slot: number;
}

type Mark = (series: Series, at: number, of: number, scale: Scale, color: string) => SVGElement[];

/** How each chart type of Sheets draws a series; types that are not here are drawn as columns. */
export const MARKS: Readonly<Record<string, Mark>> = {
  LINE: line,
  AREA: line,
  SCATTER: (series, _at, _of, scale, color) => dots(series, scale, color),
};

/** Columns that stand beside those of the other series. */
export function columns(...[series, at, of, scale, color]: Parameters<Mark>): SVGElement[] {
  const width = (scale.slot * 0.7) / of;
  return series.values.flatMap((value, index) => {
    if (value === null) return [];
    const [zero, end] = [scale.y(0), scale.y(value)];
    const x = scale.x(index) + scale.slot * 0.15 + at * width;
    const [y, height] = [Math.min(zero, end), Math.abs(zero - end)];
    return [svgElement('rect', { x, y, width, height, fill: color })];
  });
}

function line(...[series, , , scale, color]: Parameters<Mark>): SVGElement[] {
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
  const d = path.join('');
  const drawn = svgElement('path', { d, fill: 'none', stroke: color, 'stroke-width': 2 });
  return [drawn, ...dots(series, scale, color)];
}

function dots(series: Series, scale: Scale, color: string): SVGElement[] {
  return series.values.flatMap((value, index) => {
    if (value === null) return [];
    const [cx, cy] = [scale.x(index) + scale.slot / 2, scale.y(value)];
    return [svgElement('circle', { cx, cy, r: 2.5, fill: color })];
  });
}
