import { shownDay } from '../../../engine/values/shown-day';
import { quarterIn } from '../../changes/runs-kept';
import { colors } from '../../look/palette';
import { beside, type PageChart, type PageRow } from '../../report/page';
import { type Place, sectionRow } from '../../report/parts';
import { folded } from '../../report/room';
import type { Series } from '../../workbook';
import type { Bridge } from '../bridge';
import type { Dashboard } from '../dashboard';
import { words } from '../words';
import { HALVES, LEFT, lettersFrom, RIGHT } from './frame';
import { shownParts } from './tables';

const HEIGHT = 248;

/** Half of a row: its title, and a chart or what is said instead. */
interface Half {
  readonly title: string;
  readonly chart: Omit<PageChart, 'column' | 'size'> | undefined;
  readonly says: string;
}

/** What changed, and the tiers by a field, side by side; nothing where no account is judged. */
export function halfRows(dashboard: Dashboard): PageRow[] {
  if (dashboard.bridge === '' && dashboard.field === '') return [];
  const halves = [changed(dashboard), field(dashboard)];
  const places: readonly Place[] = [LEFT, RIGHT];
  const titles = halves.map(({ title }, at) => [sectionRow(title, places[at] ?? LEFT)]);
  const says = halves.map(({ says }, at): PageRow[] => {
    const place = places[at] ?? LEFT;
    const { column } = place;
    const style = { color: colors.secondary };
    return says === ''
      ? []
      : folded(says, lettersFrom(column, place)).map((value) => ({
          cells: [{ column, value, style }],
        }));
  });
  const charts = halves.flatMap(({ chart }, at): PageChart[] => {
    const { column, width } = HALVES[at] ?? HALVES[0];
    return chart ? [{ ...chart, column, size: { width, height: HEIGHT - 8 } }] : [];
  });
  return [
    ...beside(...titles),
    ...(says.some(({ length }) => length > 0) ? beside(...says) : []),
    ...(charts.length > 0 ? [{ height: HEIGHT, cells: [], charts }] : []),
  ];
}

function changed({ bridge, updatedAt }: Dashboard): Half {
  if (typeof bridge === 'string') {
    return { title: words.changedTitle, chart: undefined, says: bridge };
  }
  const [before, now] = bridge.inIcp;
  const title = words.changed(sinceWords(bridge, updatedAt), before, now);
  if (bridge.steps.length === 0) return { title, chart: undefined, says: words.noChange };
  const series: readonly Series[] = [
    ['bars', 'won'],
    ['bars', 'lost'],
    ['bars', 'quiet'],
  ];
  const chart = {
    table: 'bridge',
    title: words.bridge.chart,
    series,
    stacked: 'standing',
  } as const;
  return { title, chart, says: '' };
}

/** A quarter that was passed over is told by the day of its run. */
function sinceWords({ since }: Bridge, updatedAt: string): string {
  const place = (stamp: string) => {
    const [year = 0, quarter = 0] = quarterIn(stamp).split(' Q').map(Number);
    return 4 * year + quarter;
  };
  return place(updatedAt) - place(since) === 1 ? words.lastQuarter : shownDay(since);
}

function field({ field: shown, definition }: Dashboard): Half {
  if (typeof shown === 'string') {
    return { title: words.byField, chart: undefined, says: shown };
  }
  const title = words.by(shown.field);
  const [only, ...others] = shown.shown;
  if (only !== undefined && others.length === 0) {
    return { title, chart: undefined, says: words.oneText(only.text || words.unknown) };
  }
  const series = shownParts(shown, definition).map(([, tone]): Series => ['bars', tone]);
  const name = words.byChart(shown.field);
  return { title, chart: { table: 'field', title: name, series, stacked: 'lying' }, says: '' };
}
