import { evenAmount, wholePercent } from '../../../engine/figures';
import { share } from '../../../stats/share';
import { words as backtestWords } from '../../backtest/words';
import { asideWords } from '../../judged/words';
import { colors, styles } from '../../look/palette';
import { tierColors, tierStyles } from '../../look/tier-styles';
import { bar } from '../../report/bar';
import type { PageCell, PageRow } from '../../report/page';
import { noteRow, sectionRow } from '../../report/parts';
import { folded, shortly } from '../../report/room';
import type { Dashboard } from '../dashboard';
import { winMarks } from '../marks';
import { type Held, type TierFigures, together } from '../where-figures';
import { words } from '../words';
import { BAR, LEFT, lettersFrom, MEASURES } from './frame';

/** One measure of the table. */
interface Measure {
  readonly header: string;
  readonly numberOf: (held: Held) => number;
  /** How a value is shown: a count, or money in a few letters. */
  readonly isMoney: boolean;
}

/** Letters of a tier. */
const TIER = 15;
const right = { align: 'right' } as const;
const bold = { bold: true } as const;

/** What each tier holds, with bars in its colour, and all in the ICP below. */
export function whereRows(dashboard: Dashboard): PageRow[] {
  const { tiers, deals, noAccounts } = dashboard;
  const noDeals = typeof deals === 'string' && deals !== '' ? [deals, words.dealsAdd] : [];
  const reasons = [noAccounts, ...noDeals].filter(Boolean);
  const inside = together(tiers.filter(({ inIcp }) => inIcp));
  const all = together(tiers);
  const measures = measuresOf(dashboard, all);
  const headers = MEASURES.flatMap((column, at): PageCell[] => {
    const one = measures[at];
    return one ? [{ column, value: `   ${one.header}`, style: styles.header }] : [];
  });
  const cells = (held: Held) => measures.map((one, at) => valueCell(one, held, MEASURES[at] ?? 2));
  const rows = tiers.map((line): PageRow => {
    const name = { column: 1, value: shortly(line.tier, TIER), style: tierStyles[line.role] };
    return { cells: [name, ...cells(line), ...bars(line, tiers, measures)] };
  });
  const shares = measures.flatMap((one, at): PageCell[] => {
    const part = share(one.numberOf(inside), one.numberOf(all));
    const column = (MEASURES[at] ?? 2) + 1;
    return Number.isNaN(part)
      ? []
      : [{ column, value: wholePercent(part), style: { bold: false } }];
  });
  const total: PageRow = {
    cells: [
      { ...LEFT, style: { ...bold, line: { side: 'top', color: colors.secondary } } },
      { column: 1, value: words.inIcp, style: bold },
      ...cells(inside),
      ...shares,
    ],
  };
  const header: PageRow = { cells: [{ ...LEFT, style: styles.header }, ...headers] };
  return [
    sectionRow(words.where, LEFT),
    header,
    ...withReasons(rows, reasons, MEASURES[measures.length] ?? LEFT.column),
    total,
    ...notes(dashboard, all),
  ];
}

/** Why measures are not there, where they would stand. */
function withReasons(
  rows: readonly PageRow[],
  reasons: readonly string[],
  column: number,
): PageRow[] {
  const lines = reasons.flatMap((why) => folded(why, lettersFrom(column, LEFT)));
  const style = { color: colors.secondary };
  return rows.map((row, at) => {
    const value = lines[at];
    return value === undefined ? row : { ...row, cells: [...row.cells, { column, value, style }] };
  });
}

function measuresOf({ deals, definition, noAccounts }: Dashboard, all: Held): Measure[] {
  const { columns } = words;
  const accounts: Measure = {
    header: columns.accounts,
    numberOf: (held) => held.accounts,
    isMoney: false,
  };
  const listed = noAccounts === '' ? [accounts] : [];
  if (typeof deals === 'string') return listed;
  const { currency, run } = deals;
  const months = run.selection.window && definition.settings.windowMonths;
  const money = (key: 'pipeline' | 'won', isMoney: boolean, header: string): Measure => ({
    header: isMoney ? backtestWords.inCurrency(header, currency) : header,
    numberOf: (held) => (isMoney ? held[key].amount : held[key].deals),
    isMoney,
  });
  const isMoney = { pipeline: all.pipeline.known > 0, won: all.won.known > 0 };
  return [
    ...listed,
    money('pipeline', isMoney.pipeline, isMoney.pipeline ? columns.pipeline : columns.open),
    money('won', isMoney.won, isMoney.won ? columns.won(months) : columns.wonDeals(months)),
    ...(noAccounts === ''
      ? [{ header: columns.customers, numberOf: (held: Held) => held.customers, isMoney: false }]
      : []),
  ];
}

function valueCell({ numberOf, isMoney }: Measure, held: Held, column: number): PageCell {
  const value = numberOf(held);
  return isMoney
    ? { column, value: evenAmount(value), style: right }
    : { column, value, format: 'count', style: right };
}

/** One of nothing is written too: those of a column are one rectangle. */
function bars(
  line: TierFigures,
  tiers: readonly TierFigures[],
  measures: readonly Measure[],
): PageCell[] {
  return measures.map(({ numberOf }, at): PageCell => {
    const most = Math.max(...tiers.map(numberOf));
    const upTo = [[share(numberOf(line), most), tierColors[line.role]] as const];
    return { column: (MEASURES[at] ?? 2) + 1, value: bar({ width: BAR, upTo }) };
  });
}

/** How the wins stand beside the marks, and what to know of the figures. */
function notes({ tiers, deals, noAccounts }: Dashboard, all: Held): PageRow[] {
  if (typeof deals === 'string') return [];
  const { run, openAside, hasAmounts } = deals;
  const isTold =
    run.stated.verdict !== 'TOO FEW DEALS' && noAccounts === '' && run.selection.used.length > 0;
  const marks = isTold
    ? words.marks(winMarks(tiers, run.byTier.lines, run.stated.wonIncluded.value))
    : [];
  const partly = (key: 'pipeline' | 'won', what: 'open' | 'won') => {
    const { known, deals: of } = all[key];
    return known > 0 && known < of ? [words.partlyKnown(known, of, what)] : [];
  };
  const amounts =
    all.pipeline.known + all.won.known === 0 && all.pipeline.deals + all.won.deals > 0
      ? [words.noAmounts(hasAmounts)]
      : [...partly('pipeline', 'open'), ...partly('won', 'won')];
  const care = [...amounts, asideWords(openAside)];
  return [...marks, care.filter(Boolean).join(' ')].filter(Boolean).map((text) => noteRow(text, 1));
}
