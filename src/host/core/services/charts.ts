import type { Desk } from '../desk';
import type { ChartDefinition } from '../extras/chart';
import { type OpTable, read, write } from './op';

/** Embedded charts: kept as they were specified, for the page to draw. */
export const CHARTS: OpTable = {
  'Sheet.getCharts': read(({ desk }, sheet: string) => desk.extras(sheet).charts),
  'Sheet.insertChart': write(({ desk }, sheet: string, chart: ChartDefinition) => {
    const extras = desk.extras(sheet);
    const id = extras.charts.reduce((highest, other) => Math.max(highest, other.id), 0) + 1;
    extras.charts = [...extras.charts, { ...chart, id }];
    announce(desk, sheet);
    return id;
  }),
  'Sheet.updateChart': write(({ desk }, sheet: string, chart: ChartDefinition) => {
    const extras = desk.extras(sheet);
    if (!extras.charts.some(({ id }) => id === chart.id)) {
      throw new Error('The chart is not in this sheet.');
    }
    extras.charts = extras.charts.map((other) => (other.id === chart.id ? chart : other));
    announce(desk, sheet);
  }),
  'Sheet.removeChart': write(({ desk }, sheet: string, { id }: ChartDefinition) => {
    const extras = desk.extras(sheet);
    extras.charts = extras.charts.filter((other) => other.id !== id);
    announce(desk, sheet);
  }),
};

function announce(desk: Desk, sheet: string): void {
  desk.announce({ kind: 'charts', sheet: desk.sheet(sheet).getName() });
}
