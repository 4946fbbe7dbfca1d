import type { ChartSpec } from '../core/api';
import { drawChart } from './chart';

/** Draws the charts of the tab in front beside the grid; without any the panel is not there. */
export function showCharts(panel: HTMLElement, charts: readonly ChartSpec[]): void {
  panel.hidden = charts.length === 0;
  panel.replaceChildren(...charts.map(drawChart));
}
