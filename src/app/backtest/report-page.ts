import { type BandRole, tierRoles } from '../../definition/tier-role';
import { colors } from '../look/palette';
import { bar } from '../report/bar';
import type { Block } from '../report/block';
import { careRows } from '../report/care-rows';
import { ABOUT, CHARTS, LEFT, RIGHT, WIDTH, WIDTHS } from '../report/frame';
import { headRows } from '../report/head';
import { beside, type Page, type PageChart, type PageRow, padded } from '../report/page';
import { analystRow, blockRows, noteRow, sectionRow, spacer } from '../report/parts';
import type { Series } from '../workbook';
import type { BacktestRun } from './backtest-run';
import { conditionNames } from './condition-names';
import { adviceRows } from './front/advice';
import { careLines } from './front/care';
import { numberRows } from './front/numbers';
import { tierRows } from './front/tiers';
import { wrongRows } from './front/wrong';
import { type ReportBlocks, type ReportFrame, reportBlocks } from './report-blocks';
import { restsOn, verdictLine } from './verdict-words';
import { words } from './words';

/** Lines of what to read with care. */
const CARE = 7;
const TIERS = { left: { bar: 132, letters: 14 }, right: { bar: 146, letters: 0 } };

/** The page `ICP Backtest`: what a sales manager reads, then what an analyst does. */
export function reportPage(run: BacktestRun, frame: ReportFrame): Page {
  const { definition, version, ranAt } = frame;
  const { mark, text, todo } = verdictLine(run);
  const name = definition.settings.name;
  const about = [name, version].filter(Boolean).join(' · ');
  const rests = run.selection.used.length > 0 ? restsOn(run, ranAt) : '';
  const head = headRows({ title: words.title, about, mark, text, below: [todo, rests] }, [
    ABOUT,
    WIDTH,
  ]);
  const rows = run.selection.used.length === 0 ? nothing(run, frame) : judged(run, frame);
  return { end: 'End of ICP Backtest', rows: [...head, ...rows], widths: WIDTHS };
}

/** Where no deal counts, only why each does not. */
function nothing(run: BacktestRun, frame: ReportFrame): PageRow[] {
  const { head, warnings, setAside } = reportBlocks(run, frame);
  const blocks = [head, warnings, setAside].filter(({ rows }) => rows.length > 0);
  return [
    spacer,
    analystRow('Which deals do not count, and why.', WIDTH),
    ...blocks.flatMap((block) => blockRows(block, { widths: WIDTHS })),
  ];
}

function judged(run: BacktestRun, frame: ReportFrame): PageRow[] {
  const { definition, versionsTried } = frame;
  const name = conditionNames(definition);
  const { isJudged } = verdictLine(run);
  const roles: ReadonlyMap<string, BandRole> = tierRoles(definition.tiers);
  const isMissed = run.stated.verdict === 'FAIL';
  const front = isMissed
    ? beside(
        adviceRows(run, name, LEFT, [3, 4, 5]),
        tierRows(run, roles, [7, 8, 9, 11], TIERS.right, RIGHT),
      )
    : beside(
        tierRows(run, roles, [1, 2, 3, 5], TIERS.left, LEFT),
        adviceRows(run, name, RIGHT, [10, 12, 14]),
      );
  const care = careLines(run, versionsTried);
  return [
    spacer,
    ...(isJudged ? [...numberRows(run), spacer] : []),
    ...padded(front, 8),
    spacer,
    ...padded(beside(careRows(care, LEFT, CARE), wrongRows(run, frame, name, RIGHT)), 9),
    analystRow(
      'Everything below is detail: thresholds, trend, criteria, exclusions, all figures with 95 % intervals.',
      WIDTH,
    ),
    ...analyst(run, reportBlocks(run, frame)),
  ];
}

const quarterly = (tone: 'won' | 'lost'): readonly Series[] => [
  ['line', tone],
  ['edge', tone],
  ['edge', tone],
  ['target', tone],
];

const HEIGHT = 250;
/** Pixels below the charts. */
const BELOW = 9;
const pictures: readonly (Omit<PageChart, 'column' | 'size'> & { readonly heading: string })[] = [
  {
    heading: 'Where the ICP begins',
    table: 'thresholds',
    title: words.charts.thresholds,
    range: [0, 1],
    series: [
      ['line', 'won'],
      ['line', 'lost'],
      ['target', 'won'],
      ['target', 'lost'],
      ['today', 'quiet'],
      ['point', 'won'],
      ['point', 'lost'],
    ],
  },
  {
    heading: 'Won deals kept, quarter by quarter',
    table: 'quarters',
    title: words.charts.quarters,
    range: [0, 1],
    series: quarterly('won'),
  },
  {
    heading: 'Lost deals left out',
    table: 'lostQuarters',
    title: words.charts.lostQuarters,
    range: [0, 1],
    series: quarterly('lost'),
  },
];

function analyst(run: BacktestRun, blocks: ReportBlocks): PageRow[] {
  const { current } = run.thresholds;
  const today = current === undefined ? '' : ` The column marks today: ${current}.`;
  const drawn = pictures
    .map((picture, at) => ({ ...picture, ...(CHARTS[at] ?? CHARTS[0]) }))
    .filter(({ table }) => blocks[table as keyof ReportBlocks].rows.length > 1);
  const titles = drawn.map(({ heading, column }, index) => {
    const next = drawn[index + 1]?.column ?? WIDTH + 2;
    return [sectionRow(heading, { column, columns: next - column - 1 })];
  });
  const chartRow: PageRow = {
    height: HEIGHT + BELOW,
    cells: [],
    charts: drawn.map(({ heading: _, width, ...chart }) => {
      return { ...chart, size: { width, height: HEIGHT - 8 } };
    }),
  };
  const says = beside(
    [noteRow(`Each score as a start. Dashed: targets.${today}`, 1)],
    drawn.length > 1
      ? [
          noteRow(
            'Thick: the rate. Thin: what chance leaves open. Dashed: target.',
            CHARTS[1].column,
          ),
        ]
      : [],
  );
  const { wrong, setAside, thresholds, quarters, lostQuarters, criteria, ...others } = blocks;
  const { metrics, head, ...open } = others;
  const look = (block: Block, table?: string, isFolded = false) =>
    block.rows.length === 0
      ? []
      : blockRows(block, { widths: WIDTHS, isFolded, ...(table !== undefined && { table }) });
  const below = [wrong, setAside].flatMap((block) => look(block, undefined, true));
  return [
    ...(titles.length > 0 ? [...beside(...titles), ...says, chartRow] : []),
    ...criterionRows(run, criteria),
    ...look(metrics),
    ...look(head),
    ...Object.values(open).flatMap((block) => look(block)),
    ...look(thresholds, 'thresholds'),
    ...look(quarters, 'quarters'),
    ...look(lostQuarters, 'lostQuarters'),
    ...below,
  ];
}

/** The criteria, with bars of how much more often won deals meet them. */
function criterionRows(run: BacktestRun, block: Block): PageRow[] {
  if (block.rows.length === 0) return [];
  const [title, headers, ...body] = blockRows(block, { widths: WIDTHS });
  const widest = Math.max(
    ...run.byCriterion.map((one) => Math.abs(one.metAmongWon - one.metAmongLost) || 0),
    0.01,
  );
  const rows = body.map((row, index): PageRow => {
    const line = run.byCriterion[index];
    if (line === undefined) return row;
    const size = Math.abs(line.metAmongWon - line.metAmongLost) / widest;
    const color = line.metAmongWon >= line.metAmongLost ? colors.quietBar : colors.lost;
    const value = bar({ width: 110, upTo: [[size, color]] });
    return { ...row, cells: [...row.cells, { column: 11, value }] };
  });
  return [title, headers, ...rows].flatMap((row) => row ?? []);
}
