import { enumerated } from '../../engine/enumerated';
import { count, counted, percentSpan, wholePercent } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { TierDrift } from '../../insight/drift/calibration';
import type { EffectLine } from '../../insight/drift/effects';
import type { Since } from '../../insight/drift/since';
import type { Spread } from '../../insight/drift/stability';
import type { Conversion, Stage } from '../../insight/drift/stages';
import type { DriftView } from '../../protocol/drift-view';
import { type Proportion, wilson } from '../../stats/wilson';
import { must } from '../messages';
import { asOften, rate } from '../rate-words';

const day = (number: number) => shownDay(isoDay(number));

const partedBy: Readonly<Record<Since['by'], string>> = {
  baseline: 'the day of the baseline',
  fitted: 'until when the definition was fitted',
  reviewed: 'the day of its last review',
  turn: 'the last day before it turned',
  'half of the deals': 'the middle of the deals',
};

const stageNames: Readonly<Record<Stage, string>> = {
  lead: 'Lead',
  'marketing qualified': 'Marketing qualified',
  'sales qualified': 'Sales qualified',
  opportunity: 'Opportunity',
  won: 'Won',
};

/** What Drift says to a person. */
export const words = {
  title: 'ICP DRIFT',
  kept: 'the baseline that Drift compares with',
  version: (version: number) => `Version ${version}`,
  stillTrue: {
    both: 'It still holds: deals are won as before, and the accounts are spread as before.',
    deals: 'It still holds: deals are won as before.',
    accounts: (deals: string) => `The accounts are spread as before; ${deals}.`,
  },
  untoldDeals: {
    none: 'there are no deals to tell more',
    unread: 'the deals can’t be read, see what could not be told',
    undated: 'the deals have no days that tell what was before',
    few: 'the deals are too few to tell more',
  },
  begins: (deals: string) => `It begins today: ${deals}.`,
  tooFew: (deals: string) => `Too few accounts to tell whether it still holds; ${deals}.`,
  /**
   * @param since - The day since which; `undefined` where it did before.
   * @param isFirst - Whether accounts are held against nothing yet.
   */
  misses: (missed: readonly string[], since: number | undefined, isFirst: boolean) => {
    const when = since === undefined ? 'now as before' : `since ${day(since)}`;
    const all = `${isFirst ? '' : 'nothing has moved; '}${when} it ${enumerated(missed)}.`;
    return all.charAt(0).toUpperCase() + all.slice(1);
  },
  missesTodo: 'Judge › Backtest says what would help.',
  missing: (problems: readonly string[]) => {
    const [first = '', ...more] = problems;
    const others = more.length === 0 ? '' : `, and ${count(more.length)} more`;
    return `${first}${others}.`;
  },
  mend: 'Nothing can be told by the scores until it is mended: Act › Health of the sidebar does it, or write the header that it has now into FIELDS › Also called of the config sheet.',
  missed: {
    won: (rate: number, target: number) =>
      `keeps only ${wholePercent(rate)} of won deals, ${wholePercent(target)} is the target`,
    lost: (rate: number, target: number) =>
      `leaves out only ${wholePercent(rate)} of lost ones, ${wholePercent(target)} is the target`,
  },
  nothing: 'There is nothing to tell by: no account and no deal that can be read.',
  drifts: (shorts: readonly string[]) => {
    const [first = '', ...others] = shorts;
    if (others.length === 0) return `Not as it was: ${first}.`;
    const [second = '', ...more] = others;
    if (more.length === 0) return `Not as it was: ${first}, and ${second}.`;
    return `Not as it was: ${first}, ${second}, and ${count(more.length)} more.`;
  },
  rests: (deals: string, accounts: number | undefined, version: string, on: string) => {
    const all = accounts === undefined ? '' : counted(accounts, 'account');
    const looked = [deals, all].filter(Boolean).join(' and ');
    const at = [version, on].filter(Boolean).join(', ');
    return looked === '' ? `${at}.` : `Looked at ${looked}. ${at}.`;
  },
  deals: (deals: number, closed: string) =>
    closed === '' ? counted(deals, 'closed deal') : `${counted(deals, 'deal')}${closed}`,
  nowMeans: ' “Now” is the newer of these deals.',
  since: ({ day: on, by }: Since) => `Before and now part at ${day(on)}, ${partedBy[by]}.`,
  /** @param from - The day of the first deal. */
  partly: (quarters: readonly string[], from: number) =>
    `The deals begin on ${day(from)}: of ${enumerated(quarters)} they tell only a part, so later quarters are not held against ${quarters.length === 1 ? 'it' : 'them'}.`,
  baseline: {
    taken: (takenAt: string, version: string) =>
      `Accounts are held against the baseline of ${shownDay(takenAt)} (${version}).`,
    today: 'Today’s accounts are the baseline: from now on Drift says what moved.',
    'another definition': (takenAt: string, version: string) =>
      `The baseline of ${shownDay(takenAt)} was taken when other criteria scored (${version}): columns are compared with it, scores are not.`,
    later: (takenOn: number) =>
      `The baseline is of ${day(takenOn)}, which is after today: look at SETTINGS › As of and at the clock. It is kept, and nothing is compared with it.`,
    torn: (takenAt: string, tab: string) =>
      `The baseline of ${shownDay(takenAt)} can’t be read: cells of ${tab}, a hidden tab, were changed. Take today as the baseline to begin anew.`,
    none: 'No baseline is kept: nothing says how the accounts were spread before.',
    noAccounts: 'There are no accounts that could be compared.',
  },
  noBaseline: (why: string) => must('Baseline', 'taken of accounts that can be judged', why),
  taken: (accounts: number) =>
    `Taken: from now on Drift compares with today’s ${counted(accounts, 'account')}.`,
  done: ({ says, findings: [first] }: Pick<DriftView, 'says' | 'findings'>) =>
    first === undefined ? says.text : `${says.text} ${first.todo}`,
  rates: { won: 'Won deals it keeps', lost: 'Lost deals it leaves out' },
  numbers: {
    legend: 'Dark: sure. Pale: what chance leaves open. The gap in the bar marks the target.',
    target: (isMet: boolean, target: number) =>
      `${isMet ? '✓' : '✕'} target: ${wholePercent(target)}`,
    was: (rate: Proportion) => `/ ${wholePercent(rate.value)}`,
    now: (name: string) => `${name}: now / before`,
    winRate: 'Win rate inside / outside, now',
    wasRates: (inside: string, outside: string) => `It was ${inside} / ${outside} before.`,
    needs: (least: number, outcome: string, before: number, now: number) =>
      `Needs ${least} ${outcome} before and ${least} since; there are ${count(before)} and ${count(now)}.`,
  },
  noDay: 'No closed deal has a day.',
  noDeal: 'No deals yet: it stands here once there is a tab of deals.',
  unreadDeals: 'The deals can’t be read: see what could not be told.',
  sides: {
    title: 'Inside and outside the ICP',
    headers: ['Inside now', 'before', 'Outside now', 'before'],
    winRate: 'Win rate',
    cycle: 'Days from created to won',
    churn: 'Customers who left',
    pipeline: 'Share of new pipeline',
    pipelineAmount: 'Share of its amount',
  },
  spread: {
    title: 'Are accounts spread as they were?',
    score: 'Score',
    says: {
      steady: 'as before',
      'too few to tell': 'too few to tell',
    } satisfies Record<Exclude<Spread, 'moved'>, string>,
    gone: 'its column is not there any more',
    summary: 'Columns spread as before',
    of: (all: number) => `of ${count(all)}`,
    unsure: (few: number) =>
      few === 0
        ? 'The score and each column that it asks for.'
        : `Of ${count(few)} too few to tell.`,
  },
  tiers: {
    title: 'Does each tier win as it did?',
    legend: 'Dark: sure. Pale: what chance leaves open. The gap in the bar marks before.',
    says: {
      'as before': 'as before',
      less: 'less often',
      more: 'more often',
      'too few to tell': 'too few to tell',
    } satisfies Record<TierDrift['says'], string>,
    noDeal: 'no deal',
    won: ({ successes, trials }: Pick<Proportion, 'successes' | 'trials'>) =>
      `${count(successes)} of ${count(trials)} won`,
    before: (rate: Proportion) =>
      rate.trials === 0
        ? 'no deal before'
        : `${wholePercent(rate.value)} of ${count(rate.trials)} before`,
  },
  criteria: {
    title: 'Does each criterion still tell?',
    none: 'No criterion counts.',
    undated: 'The deals have no days, so nothing tells what was before.',
    says: {
      'as before': 'as before',
      weaker: 'tells less than it told',
      turned: 'tells the opposite',
      'too few to tell': 'too few to tell',
    } satisfies Record<EffectLine['says'], string>,
    more: (more: number) => `${count(more)} more in full below.`,
  },
  stages: {
    title: (header: string) => `From lead to customer, by ${header}`,
    step: ({ from, to }: Pick<Conversion, 'from' | 'to'>) =>
      `${stageNames[from]} → ${stageNames[to].toLowerCase()}`,
    usual: (low: number, high: number) => percentSpan([low, high]),
    isUsual: (span: string) => `${span} is usual`,
    says: {
      below: 'fewer than usual',
      within: 'as usual',
      above: 'more than usual',
      'too few to tell': 'too few to tell',
    } satisfies Record<Conversion['says'], string>,
  },
  initiators: {
    title: (field: string) => `Who began the deal, by ${field}`,
    inbound: 'Came by themselves',
    seller: 'Sellers began',
    more: (times: number) =>
      Number.isFinite(times)
        ? `Inbound deals win ${asOften(times)}.`
        : 'Only deals that came by themselves were won.',
    less: 'Deals that sellers began win more often.',
    same: 'Luck may make that difference.',
  },
  stalled: {
    title: 'Open deals that are stalled',
    none: (open: number) => `None of ${counted(open, 'open deal')} takes too long.`,
    some: (stalled: number, open: number, times: number) =>
      `${count(stalled)} of ${counted(open, 'open deal')} ${stalled === 1 ? 'is' : 'are'} older than ${times === 2 ? 'twice' : `${times} times`} the days that a won one takes.`,
    asOf: (on: number) => `As of ${day(on)}, the last day of these deals:`,
    noOpen: 'No open deal is of an account in the list.',
    noDated: 'No open deal says when it was created.',
    undated: (deals: number) =>
      `${counted(deals, 'open deal')} without a day of creation ${deals === 1 ? 'does' : 'do'} not count.`,
    unknown: 'No won deal says how long one takes.',
    after: (days: number) =>
      Number.isNaN(days) ? '' : `older than ${counted(Math.round(days), 'day')}`,
    of: (stalled: number, open: number) => `${count(stalled)} of ${count(open)}`,
    shares: (name: string, met: Proportion, others: Proportion) =>
      `${rate(lost(met))} with “${name}” are stalled, ${rate(lost(others))} of the others.`,
    first: (label: string, others: number) => `${label} and ${count(others)} more`,
    nothingShared: 'No column of the accounts tells them from the others.',
  },
  health: {
    quarters: 'Both rates go on as they did, quarter by quarter.',
    tiers: 'Each tier wins as it did.',
    criteria: 'Each criterion tells what it told.',
    spread: 'Accounts are spread as they were at the baseline.',
  },
  findings: 'Not as it was',
  charts: {
    title: 'Is it still true? Quarter by quarter',
    newest: (quarter: string, inside: number, outside: number) =>
      `In ${quarter} ${wholePercent(inside)} inside, ${wholePercent(outside)} outside.`,
    legend: 'Thick: what happened. Thin: what chance leaves open (95 %). Dashed: the target.',
    won: 'Won deals kept',
    lost: 'Lost deals left out',
    winRate: 'Win rate inside and outside',
  },
  notTold: 'What could not be told',
  analyst:
    'Everything below is detail: all quarters, indexes, limits and figures with 95 % intervals.',
  more: (more: number) => `${count(more)} more.`,
} as const;

/** Of a share of moving deals, that of stalled ones. */
function lost({ successes, trials, independent }: Proportion): Proportion {
  return wilson(trials - successes, trials, independent);
}
