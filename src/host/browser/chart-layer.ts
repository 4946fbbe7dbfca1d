import type { ChartSpec } from '../core/api';
import { drawChart } from './chart';
import type { SheetGeometry } from './sheet-geometry';

/** Charts over the cells that they hang on. */
export interface ChartLayer {
  /** Draws the charts of the tab in front. */
  show(charts: readonly ChartSpec[]): void;
  /** Puts them where their cells are now. */
  place(): void;
}

/** Scroll bars stay free, pixels. */
const SCROLL_BAR = 12;

/** @param layer lies over the grid; a click goes through it to the cells */
export function chartLayer(layer: HTMLElement, geometry: SheetGeometry): ChartLayer {
  let drawn: readonly { readonly figure: HTMLElement; readonly chart: ChartSpec }[] = [];

  function place(): void {
    const grid = geometry.place();
    const { left, top } = geometry.edges();
    Object.assign(layer.style, {
      left: `${grid.left + left}px`,
      top: `${grid.top + top}px`,
      width: `${Math.max(0, grid.width - left - SCROLL_BAR)}px`,
      height: `${Math.max(0, grid.height - top - SCROLL_BAR)}px`,
    });
    for (const { figure, chart } of drawn) {
      const corner = geometry.corner(chart.position.row, chart.position.column);
      figure.style.left = `${corner.left - left}px`;
      figure.style.top = `${corner.top - top}px`;
    }
  }

  return {
    place,
    show(charts) {
      drawn = charts.map((chart) => ({ figure: drawChart(chart), chart }));
      layer.hidden = charts.length === 0;
      layer.replaceChildren(...drawn.map(({ figure }) => figure));
      place();
    },
  };
}
