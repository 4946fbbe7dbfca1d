import { count, counted, percentSpan, wholePercent } from '../../engine/figures';
import { shownDay } from '../../engine/values/shown-day';
import type { QuarterMix } from '../../insight/drift/quarter-mix';
import { must } from '../messages';
import { brief } from '../one-page/text-lines';
import { asOften } from '../rate-words';
import type { Mover, Step } from './bridge';
import { usualMarks, type WinMarks } from './marks';

/** What brought an account into the ICP or out of it, for a narrow column. */
const movers: Readonly<Record<Mover, string>> = {
  new: 'New accounts',
  gone: 'Accounts gone',
  'data entered': 'Data: entered',
  'data left': 'Data: left',
  definition: 'Definition',
  time: 'Time',
  override: 'Overrides',
  unmatched: 'Not compared',
};

/** Letters of a reason why something is not there. */
const MOST_REASON = 240;

/** What the dashboard says to a person. */
export const words = {
  title: 'ICP DASHBOARD',
  end: 'End of ICP Dashboard',
  about: (name: string, version: string, updatedAt: string) => {
    const [, time = ''] = updatedAt.split(' ');
    const of = [name, version.replace(/^v/, 'version ')].filter(Boolean).join(', ');
    return `${of}. Updated ${shownDay(updatedAt)}${time && `, ${time}`}`;
  },

  bring: (accounts: number, wins: number) =>
    `${wholePercent(accounts)} of your accounts bring ${wins < accounts ? 'only ' : ''}${wholePercent(wins)} of your wins.`,
  bringWins: (wins: number) => `Your ICP brings ${wholePercent(wins)} of your wins.`,
  size: (accounts: number) => `${wholePercent(accounts)} of your accounts are in the ICP.`,
  nothing: 'There is nothing to show yet.',
  missing: (problems: readonly string[]) => {
    const [first = '', ...more] = problems;
    return more.length === 0 ? `${first}.` : `${first}, and ${count(more.length)} more.`;
  },
  refused:
    'No score is right without it: no figure that rests on scores is shown until it is mended.',
  verdicts: {
    PASS: 'Both backtest targets hold.',
    'PASS, not yet certain': 'Both backtest targets hold, not yet for certain.',
    won: (won: string, target: number) =>
      `It keeps ${won} of the won deals; the target is ${wholePercent(target)}.`,
    lost: (lost: string, target: number) =>
      `It leaves out ${lost} of the lost deals; the target is ${wholePercent(target)}.`,
  },
  pipeline: (inside: number) => `${wholePercent(inside)} of the open pipeline is inside the ICP.`,
  worst: (serious: number, title: string) =>
    serious === 1
      ? `One finding is serious: ${title}.`
      : `${serious} findings are serious, first: ${title}.`,
  notHealthy: (title: string) => `To look at: ${title}.`,

  where: 'Where accounts and money are',
  columns: {
    accounts: 'Accounts',
    pipeline: 'Open pipeline',
    open: 'Open deals',
    won: (months: number | undefined) =>
      months === undefined ? 'Won' : `Won, ${count(months)} months`,
    wonDeals: (months: number | undefined) =>
      months === undefined ? 'Won deals' : `Won deals, ${count(months)} months`,
    customers: 'Customers',
  },
  inIcp: 'In ICP',
  /** Not targets: what guides hold up, and what is here. */
  marks: ({ accounts, wins, tiers, times }: WinMarks): string[] => {
    const holds = `${wholePercent(usualMarks.wins)} of the wins in ${percentSpan(usualMarks.accounts)} of the accounts`;
    const here = `${wholePercent(wins)} in ${wholePercent(accounts)}`;
    if (tiers === undefined) return [`Guides like to see ${holds}; here it is ${here}.`];
    const [first, lowest] = tiers;
    const often = Number.isFinite(times)
      ? `${first.tier} is won ${asOften(times)} as ${lowest.tier}`
      : `${lowest.tier} is never won`;
    return [
      `Guides like to see ${holds}, and the first tier won ${usualMarks.times} × as often as the lowest.`,
      `Here it is ${here}; ${often}.`,
    ];
  },
  partlyKnown: (known: number, deals: number, what: 'open' | 'won') =>
    `${count(known)} of ${counted(deals, `${what} deal`)} have an amount.`,
  noAmounts: (hasColumn: boolean) =>
    hasColumn
      ? 'Deals are counted, as none of these has an amount.'
      : 'Deals are counted: none has an amount. Name its column in DEALS › Amount of the config sheet.',
  notTold: (reasons: readonly string[]) => brief(reasons.join(' '), MOST_REASON),
  dealsAdd: 'Deals add wins by tier, both rates by quarter, what drifts.',

  health: 'Health',
  finding: { serious: '✕ Serious:', look: '! Look:', note: '· Tidy up:' },
  fix: 'Open the sidebar, Act › Health, to fix each with one click.',

  quarters: 'Is it still true? Quarter by quarter',
  readCharts:
    'Thick: what happened. Thin: what chance leaves open (95 %). Dashed: the target. Each chart has its own scale, named on the left.',
  charts: {
    won: 'Won deals kept by quarter, with its 95 % interval',
    lost: 'Lost deals left out by quarter, with its 95 % interval',
    mix: 'Drift of the accounts that deals begin with, by quarter',
  },
  fewQuarters: (quarters: number) =>
    quarters === 0
      ? 'The deals have no dates: name Closed on in DEALS of the config sheet, and quarters stand here.'
      : 'All deals are of one quarter: the line begins with the next one.',
  drifts: (mix: readonly QuarterMix[]) => {
    const last = mix[mix.length - 1];
    const moved = mix.filter(({ says }) => says === 'moved');
    if (last === undefined)
      return 'Needs two quarters in which 20 deals or more were created: see Created on in DEALS.';
    if (last.says === 'moved')
      return `! ${last.quarter}: deals begin with other accounts than before. See ICP Drift.`;
    if (moved.length > 0)
      return `· Drifted in ${moved.map(({ quarter }) => quarter).join(' and ')}, not since.`;
    return last.index > last.actAbove / 2
      ? '· Drifts a little, not yet more than luck does. Look again next quarter.'
      : '✓ Deals begin with the same kind of accounts as before.';
  },
  mix: { index: 'Drift of the accounts', actAbove: 'act above' },
  wonKept: (target: number) => ['Won kept', `target ${wholePercent(target)}`] as const,
  lostLeftOut: (target: number) => ['Lost left out', `target ${wholePercent(target)}`] as const,

  changed: (since: string, before: number, now: number) =>
    `What changed since ${since}: ${count(before)} → ${count(now)} accounts in the ICP`,
  changedTitle: 'What changed since last quarter',
  lastQuarter: 'last quarter',
  noRunKept:
    'Score accounts keeps its last run of each quarter. Once one of an earlier quarter is there, what entered and left the ICP since stands here; What changed tells it from run to run.',
  unreadableRun: (scoredAt: string) =>
    `The run of ${shownDay(scoredAt)} can’t be read: somebody changed its cells in ICP Kept Runs, a hidden tab. The next quarter is kept as usual.`,
  noChange: 'No account entered or left the ICP.',
  step: ({ by, accounts }: Step) =>
    `${movers[by]} ${accounts < 0 ? '−' : '+'}${count(Math.abs(accounts))}`,
  net: (accounts: number) =>
    `Net ${accounts < 0 ? '−' : accounts > 0 ? '+' : ''}${count(Math.abs(accounts))}`,
  bridge: {
    chart: 'What entered and left the ICP',
    cause: 'What',
    more: 'More',
    fewer: 'Fewer',
    net: 'Net',
  },

  by: (field: string) => `By ${field}`,
  byField: 'By field',
  byChart: (field: string) => `Accounts by ${field} and tier`,
  otherTexts: (texts: number) => counted(texts, 'other'),
  unknown: '(blank)',
  rest: 'Rest',
  oneText: (text: string) => `All accounts have the same there: ${text}.`,
  noField:
    'No column has a few texts that repeat. Name one in SETTINGS › Dashboard by of the config sheet.',
  noColumn: (field: string, sheet: string) =>
    must('Dashboard by', `a column of ${sheet}`, `"${field}"`, 'SETTINGS of the config sheet'),

  analyst: 'The figures behind the charts.',
  blocks: {
    tiers: 'BY TIER',
    mix: 'DRIFT BY QUARTER',
    bridge: 'SINCE LAST QUARTER',
    field: 'BY FIELD',
  },
  done: 'ICP Dashboard is written.',
} as const;
