import { tierRoles } from '../../definition/tier-role';
import { EXCLUDED, NEEDS_DATA } from '../../engine/tiers';
import type { DriftView } from '../../protocol/drift-view';
import { colors } from '../look/palette';
import type { Block } from '../report/block';
import { ABOUT, CHARTS, LEFT, RIGHT, WIDTH, WIDTHS } from '../report/frame';
import { headRows } from '../report/head';
import { beside, type Page, type PageChart, type PageRow } from '../report/page';
import { analystRow, blockRows, noteRow, sectionRow, spacer } from '../report/parts';
import type { Series } from '../workbook';
import { type DriftBlocks, driftBlocks } from './drift-blocks';
import { numberRows } from './front/numbers';
import {
  beganRows,
  saidRows,
  sideRows,
  stageRows,
  stalledRows,
  textRows,
  tierRows,
} from './front/tables';
import { undatedSays } from './headline';
import type { DriftRead } from './read-drift';
import { words } from './words';

const WHOLE = { column: 1, columns: WIDTH };
const HEIGHT = 250;
const quiet = { size: 9, color: colors.secondary } as const;

/** The page `ICP Drift`: what a manager reads, then what an analyst does. */
export function driftPage(read: DriftRead, view: DriftView, about: string): Page {
  const { says, below } = view;
  const roles = new Map([
    ...tierRoles(read.loaded.definition.tiers),
    [NEEDS_DATA, 'needsData'],
    [EXCLUDED, 'excluded'],
  ] as const);
  const blocks = driftBlocks(read, view.notCompared === '');
  const parts = [
    numberRows(view),
    findingRows(view),
    chartRows(view, blocks),
    beside(
      saidRows(words.spread.title, view.spread, LEFT, view.notCompared),
      tierRows(view, roles, RIGHT),
    ),
    beside(criterionRows(read, view), sideRows(view, RIGHT)),
    beside(stalledRows(view, roles, LEFT), outsideRows(view)),
    notToldRows(view),
  ];
  return {
    end: 'End of ICP Drift',
    rows: [
      ...headRows({ title: words.title, about, ...says, below: [todoOf(view), ...below] }, [
        ABOUT,
        WIDTH,
      ]),
      spacer,
      ...parts.filter(({ length }) => length > 0).flatMap((rows) => [...rows, spacer]),
      ...analyst(blocks),
    ],
    widths: WIDTHS,
  };
}

/** Nothing where no deal can be read: that is told once, below. */
function criterionRows(read: DriftRead, { criteria }: DriftView): PageRow[] {
  if (read.judged.deals === undefined) return [];
  const none = read.drift.since === undefined ? undatedSays(read) : words.criteria.none;
  return saidRows(words.criteria.title, criteria, LEFT, none);
}

function analyst(blocks: DriftBlocks): PageRow[] {
  const told = Object.entries(blocks).filter(([, { rows }]) => rows.length > 0);
  if (told.length === 0) return [];
  return [
    analystRow(words.analyst, WIDTH),
    ...told.flatMap(([table, block]: [string, Block]) =>
      blockRows(block, { table, widths: WIDTHS }),
    ),
  ];
}

/** What to do about what is no longer as it was, below the sentence that says so. */
function todoOf({ findings: [first] }: DriftView): string {
  return first?.todo ?? '';
}

/** What is no longer as it was: what it is, then why it matters, and what to do where there are several. */
function findingRows({ findings }: DriftView): PageRow[] {
  if (findings.length === 0) return [];
  const tones = { serious: colors.serious, look: colors.look, note: colors.good };
  return [
    sectionRow(words.findings, WHOLE),
    ...findings.flatMap(({ severity, what, why, todo }): PageRow[] => [
      {
        cells: [
          {
            column: 1,
            value: `${severity === 'note' ? '✓' : '!'} ${what}`,
            style: { color: tones[severity].color },
          },
        ],
      },
      ...textRows([`${why}${findings.length > 1 ? ` ${todo}` : ''}`], WHOLE, quiet, '   '),
    ]),
  ];
}

const banded = (tone: 'won' | 'lost'): readonly Series[] => [
  ['line', tone],
  ['edge', tone],
  ['edge', tone],
  ['target', tone],
];

/** The pictures. */
const pictures: readonly (Omit<PageChart, 'column' | 'size'> & {
  readonly table: keyof DriftBlocks;
})[] = [
  { table: 'won', title: words.charts.won, range: [0, 1], series: banded('won') },
  { table: 'lost', title: words.charts.lost, range: [0, 1], series: banded('lost') },
  {
    ...{ table: 'quarters', title: words.charts.winRate, range: [0, 1] },
    series: [
      ['line', 'won'],
      ['line', 'quiet'],
    ],
  },
];

/** Both rates and the win rates by quarter, and whether each holds; nothing of a single quarter. */
function chartRows(view: DriftView, blocks: DriftBlocks): PageRow[] {
  const [won, lost] = view.rates;
  const drawn = pictures
    .map((picture, at) => ({ ...picture, ...(CHARTS[at] ?? CHARTS[0]) }))
    .filter(({ table }) => blocks[table].rows.length > 1);
  const says: Readonly<Record<string, string>> = {
    ...{ won: won.says, lost: lost.says, quarters: view.newest },
  };
  const told = drawn.length === 0 ? [noteRow(won.says, 1)] : [];
  if (drawn.length === 0)
    return view.rates.every(({ quarters }) => quarters.length === 0)
      ? []
      : [sectionRow(words.charts.title, WHOLE), ...told];
  return [
    sectionRow(words.charts.title, WHOLE),
    noteRow(words.charts.legend, 1),
    { cells: drawn.map(({ title, column }) => ({ column, value: title, style: { bold: true } })) },
    {
      height: HEIGHT,
      cells: [],
      charts: drawn.map(({ width, ...chart }) => {
        return { ...chart, size: { width, height: HEIGHT - 8 } };
      }),
    },
    ...beside(
      ...drawn.map(({ table, column, columns }) =>
        textRows([says[table] ?? ''], { column, columns }, quiet),
      ),
    ),
  ];
}

function outsideRows(view: DriftView): PageRow[] {
  const parts = [stageRows(view, RIGHT), beganRows(view, RIGHT)].filter(({ length }) => length > 0);
  return parts.flatMap((rows, index) => (index === 0 ? rows : [{ cells: [] }, ...rows]));
}

function notToldRows({ notTold }: DriftView): PageRow[] {
  if (notTold.length === 0) return [];
  return [
    sectionRow(words.notTold, WHOLE),
    ...textRows(
      notTold.map((text) => `! ${text}`),
      WHOLE,
      { color: colors.look.color },
    ),
  ];
}
