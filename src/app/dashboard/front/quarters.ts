import type { Proportion } from '../../../stats/wilson';
import { verdictLine } from '../../backtest/verdict-words';
import { heldWords } from '../../report/held-words';
import { beside, type PageChart, type PageRow } from '../../report/page';
import { noteRow, sectionRow } from '../../report/parts';
import { folded } from '../../report/room';
import type { Series } from '../../workbook';
import type { Dashboard, DealsShown } from '../dashboard';
import { words } from '../words';
import { THIRDS, WHOLE } from './frame';

const HEIGHT = 228;
/** Letters of a line in a third of the page. */
const LINE = 59;

/** A third of the row: a chart, or why there is none, and what it says. */
interface Third {
  readonly chart: Omit<PageChart, 'column' | 'size'> | undefined;
  readonly says: string;
}

const quarterly = (tone: 'won' | 'lost'): readonly Series[] => [
  ['line', tone],
  ['edge', tone],
  ['edge', tone],
  ['target', tone],
];

/** Three lines over the quarters, side by side; nothing where no deal is judged. */
export function quarterRows({ deals }: Pick<Dashboard, 'deals'>): PageRow[] {
  if (typeof deals === 'string' || !verdictLine(deals.run).isJudged) return [];
  const title = sectionRow(words.quarters, WHOLE);
  const thirds = thirdsOf(deals);
  const place = (at: number) => THIRDS[at] ?? THIRDS[0];
  const charts = thirds.flatMap(({ chart }, at): PageChart[] => {
    const { column, width } = place(at);
    return chart ? [{ ...chart, column, size: { width, height: HEIGHT - 8 } }] : [];
  });
  const says = thirds.map(({ says }, at): PageRow[] =>
    folded(says, LINE).map((value) => ({ cells: [{ column: place(at).column, value }] })),
  );
  if (charts.length === 0) return [title, ...(says[0] ?? [])];
  const drawn: PageRow = { height: HEIGHT, cells: [], charts };
  return [title, noteRow(words.readCharts, 1), drawn, ...beside(...says)];
}

function thirdsOf({ run, mix }: DealsShown): Third[] {
  const { byQuarter, targets } = run;
  const hasLine = byQuarter.length > 1;
  const few = words.fewQuarters(byQuarter.length);
  const rates = (key: 'wonIncluded' | 'lostExcluded') =>
    byQuarter.map((one) => [one.quarter, one[key]] as const);
  const both = [...rates('wonIncluded'), ...rates('lostExcluded')];
  const range = rangeOf(both.map(([, rate]) => rate));
  const rate = (table: string, tone: 'won' | 'lost', title: string): Third['chart'] =>
    hasLine ? { table, title, range, series: quarterly(tone) } : undefined;
  return [
    {
      chart: rate('quarters', 'won', words.charts.won),
      says: hasLine ? held(rates('wonIncluded'), targets.wonTarget) : few,
    },
    {
      chart: rate('lostQuarters', 'lost', words.charts.lost),
      says: hasLine ? held(rates('lostExcluded'), targets.lostTarget) : '',
    },
    {
      chart:
        mix.length > 1
          ? {
              table: 'mix',
              title: words.charts.mix,
              series: [
                ['line', 'quiet'],
                ['target', 'quiet'],
              ],
            }
          : undefined,
      says: words.drifts(mix),
    },
  ];
}

function held(rates: Parameters<typeof heldWords>[1], target: number): string {
  const { mark, text } = heldWords(target, rates);
  return `${mark} ${text}`;
}

/** The same of both rates: from a half on where all of it lies there. */
function rangeOf(rates: readonly Proportion[]): readonly [number, number] {
  const lows = rates.filter(({ trials }) => trials > 0).map(({ low }) => low);
  return Math.min(...lows) >= 0.5 ? [0.5, 1] : [0, 1];
}
