import { count, signed } from '../../engine/figures';
import { colors } from '../look/palette';
import { tierStyles } from '../look/tier-styles';
import { bar } from '../report/bar';
import type { Page, PageCell, PageRow } from '../report/page';
import {
  analystRow,
  blockRows,
  noteRow,
  sectionRow,
  sentenceRow,
  spacer,
  titleRow,
} from '../report/parts';
import type { RowLink } from '../report/row-link';
import type { CellStyle } from '../workbook';
import type { BridgeLine, ChangedAccount, ChangedList, Changes } from './changes';
import { changesBlocks } from './changes-blocks';
import { sources, words } from './words';

/** Pixels: account, tier before and now, scores before and now, their difference, source, why. */
const WIDTHS = [236, 92, 92, 84, 84, 84, 200, 560];
const WIDTH = WIDTHS.length;
const BAR = 180;
const WHOLE = { column: 1, columns: WIDTH };
/** Accounts of each kind above the part for analysts. */
const MOST = 12;
const quiet = { size: 9, color: colors.secondary } as const;
const linked = { color: colors.action, size: 10 } as const;
const right = { align: 'right' } as const;

/** The page `ICP Changes`: what a marketer reads, then what an analyst does. */
export function changesPage(changes: Changes, link: RowLink): Page {
  const { entered, left, moved, by, versions } = changes;
  const about = [by, [...new Set(versions)].join(' → ')].filter(Boolean).join(' · ');
  const tone = { color: colors.text, ground: colors.header };
  const lists = [
    listRows(words.entered(entered.total), entered, changes, link),
    listRows(words.left(left.total), left, changes, link),
    listRows(words.moved(moved.total), moved, changes, link),
  ];
  return {
    end: 'End of ICP Changes',
    rows: [
      titleRow(words.title, about, WIDTH),
      sentenceRow(`· ${words.sentence(changes)}`, tone, WIDTH),
      { cells: [{ column: 1, value: words.below(changes), style: { color: colors.secondary } }] },
      spacer,
      ...bridgeRows(changes),
      ...lists.flat(),
      sectionRow(words.careTitle, WHOLE),
      ...words.care(changes).map((text) => noteRow(text, 1)),
      spacer,
      analystRow(words.analyst, WIDTH),
      ...changesBlocks(changes, link).flatMap(({ block, ...look }) => [
        ...blockRows(block, { ...look, widths: WIDTHS }),
        ...(look.table === undefined ? [] : [chartRow(look.table)]),
      ]),
    ],
    widths: WIDTHS,
  };
}

/** Columns until the live checklist says that a waterfall can be drawn. */
function chartRow(table: string): PageRow {
  const size = { width: 640, height: 242 };
  const series = [
    ['bars', 'won'],
    ['bars', 'lost'],
  ] as const;
  const chart = { table, title: words.blocks.bridge, column: 1, series, size };
  return { height: 250, cells: [], charts: [chart] };
}

/** Why the number of accounts in the ICP moved: a bar for what each source added or took. */
function bridgeRows(changes: Changes): PageRow[] {
  const [before, now] = changes.inIcp;
  const lines = changes.bridge.filter(({ entered, left }) => entered + left > 0);
  if (lines.length === 0) return [];
  const net = ({ entered, left }: BridgeLine) => entered - left;
  const widest = Math.max(...lines.map((line) => Math.abs(net(line))), 1);
  const header: PageRow = {
    cells: [
      { column: 2, value: words.columns.entered, style: { ...quiet, ...right } },
      { column: 3, value: words.columns.left, style: { ...quiet, ...right } },
      { column: 4, value: words.columns.net, style: { ...quiet, ...right } },
    ],
  };
  const rows = lines.map((line): PageRow => {
    const color = net(line) < 0 ? colors.lost : colors.won;
    const value = bar({
      width: BAR,
      upTo: [[Math.abs(net(line)) / widest, color]],
    });
    return {
      cells: [
        { column: 1, value: words.source(changes)[line.source] },
        { column: 2, value: plus(line.entered), style: right },
        { column: 3, value: plus(-line.left), style: right },
        { column: 4, value: plus(net(line)), style: { ...right, bold: true } },
        ...(value.text === '' ? [] : [{ column: 7, value }]),
        ...told(line.source, changes),
      ],
    };
  });
  const [were, are] = changes.unmatched;
  const others = were === are ? [] : [noteRow(words.unmatched(are - were), 1)];
  return [
    sectionRow(words.bridge(count(before), count(now)), WHOLE),
    header,
    ...rows,
    ...others,
    spacer,
  ];
}

/** What was changed of a definition, and how many days passed. */
function told(source: BridgeLine['source'], { definition, days }: Changes): PageCell[] {
  const text =
    source === 'definition' ? words.reasons(definition) : source === 'time' ? words.days(days) : '';
  return text === '' ? [] : [{ column: 8, value: text, style: quiet }];
}

function plus(size: number): string {
  return size === 0 ? '' : signed(size);
}

/** Accounts of one kind, by what moved them; nothing where there are none. */
function listRows(title: string, list: ChangedList, changes: Changes, link: RowLink): PageRow[] {
  if (list.total === 0) return [];
  const label = words.source(changes);
  const listed = list.largest.slice(0, MOST);
  const rows = sources.flatMap((source) => listed.filter((one) => one.source === source));
  const more = list.total - rows.length;
  const header: PageRow = {
    cells: [
      { column: 1, value: words.columns.account, style: quiet },
      { column: 2, value: words.columns.before, style: quiet },
      { column: 3, value: words.columns.now, style: quiet },
      { column: 4, value: words.columns.scoreBefore, style: { ...quiet, ...right } },
      { column: 5, value: words.columns.scoreNow, style: { ...quiet, ...right } },
      { column: 6, value: words.columns.change, style: { ...quiet, ...right } },
      { column: 7, value: `   ${words.columns.source}`, style: quiet },
      { column: 8, value: words.columns.because, style: quiet },
    ],
  };
  return [
    sectionRow(title, WHOLE),
    header,
    ...rows.map((one): PageRow => {
      const change = one.scoreNow - one.scoreBefore;
      return {
        cells: [
          accountCell(one, link),
          tierCell(2, one.before, changes),
          tierCell(3, one.now, changes),
          { column: 4, value: one.scoreBefore, format: 'score', style: right },
          { column: 5, value: one.scoreNow, format: 'score', style: right },
          {
            column: 6,
            value: Number.isNaN(change) ? '' : signed(change, 1),
            style: { ...right, bold: true },
          },
          { column: 7, value: `   ${label[one.source]}` },
          { column: 8, value: one.because, style: { ...quiet, color: colors.text } },
        ],
      };
    }),
    ...(more > 0 ? [noteRow(words.furtherBelow(more, list.largest.length, list.total), 1)] : []),
    spacer,
  ];
}

/** A name that leads to its row. */
function accountCell({ account, row }: ChangedAccount, link: RowLink): PageCell {
  const name = account || words.noName;
  if (row === undefined) return { column: 1, value: name };
  return { column: 1, value: link(row, name), format: 'formula', style: linked };
}

function tierCell(column: number, tier: string, { roles }: Changes): PageCell {
  const role = roles[tier];
  const style: CellStyle = role === undefined ? {} : tierStyles[role];
  return { column, value: tier, style };
}
