import { count, counted } from '../../engine/figures';
import { shown, TENTHS } from '../../engine/shown';
import { fold } from '../../engine/values/fold';
import type { Cut } from './fit-rows';

/** What a dimension of a usual name answers, by its name without case. */
const questions: readonly (readonly [name: RegExp, question: string])[] = [
  [/^firmographic$/, 'Is it the right kind of company?'],
  [/^technographic$/, 'Does it have what we build on?'],
  [/^behaviou?ral$/, 'Does it show interest?'],
  [/^situational$/, 'Is now the moment?'],
  [/^problem fit$/, 'Does it have the problem that we solve?'],
  [/^buying committee$/, 'Can the people we know decide?'],
  [/^success potential$/, 'Will it stay and grow?'],
];

/** What the one page says. */
export const words = {
  kicker: 'IDEAL CUSTOMER PROFILE',
  about: (version: number, day: string) => `Version ${version}, ${day}`,
  answers: {
    whatKind: 'What kind of company',
    whyNow: 'Why now',
    whyUs: 'Why us',
    whyItPays: 'Why it pays',
  },
  nobody: 'Nobody has written it yet.',
  lookFor: (names: readonly string[]) => `We look for: ${names.join('; ')}.`,
  because: (name: string, why: string) => `${name}: ${why}`,
  question: (name: string) => questions.find(([usual]) => usual.test(fold(name)))?.[1] ?? '',
  startValues: (starts: number, all: number) =>
    starts === all ? 'All are start values.' : `${starts} of ${all} are start values.`,
  counts: (items: string, count: number, credit: string) =>
    `${items} ${count === 1 && !/^\d/.test(items) ? 'counts' : 'count'} ${credit}`,
  credits: { 0: 'nothing', 25: 'a quarter', 50: 'half', 75: 'three quarters' } as Readonly<
    Record<number, string>
  >,
  percent: (share: number) => `${share} %`,
  range: (low: string, high: string) => `${low} to ${high}`,

  criteria: 'What we look for, and why',
  lighter: (more: number) => `and ${more} more, of less weight`,
  moreDimensions: (dimensions: number, criteria: number) =>
    `and ${counted(dimensions, 'more dimension')} with ${counted(criteria, 'criterion', 'criteria')}`,
  noCriteria: 'No criterion counts yet.',
  exclusions: 'Never ours, whatever the score',
  noExclusions: 'Nobody is ruled out yet.',
  more: (cut: Cut) => `and ${count(cut.all - cut.shown)} more`,
  tiers: 'What we do',
  tierHeaders: { tier: 'Tier', score: 'Score', meaning: 'Meaning', action: 'Next action' },
  days: 'Within',
  within: (days: number) => counted(days, 'day'),
  scores: (from: number, below: number | undefined) => {
    const to = below === undefined ? 100 : shown(below - 1 / TENTHS);
    return `${from} – ${to}`;
  },
  customers: (action: string) => `Customers: ${action}`,

  proof: {
    none: '· Not yet checked against deals.',
    noDeals: '· No deals yet: these weights are a judgement.',
    run: 'run Backtest',
    again: 'run Backtest again',
    addDeals: 'add a tab of deals, run Backtest',
    tooFew: (deals: number) =>
      `· Too few closed deals to tell whether it holds: ${count(deals)} so far.`,
    madeOfThem: (deals: number) =>
      `· Not yet judged: it may have been made from the ${counted(deals, 'deal')} that we have. Newer ones will tell.`,
    holds: (deals: number, won: string, lost: string) =>
      `✓ It holds: of ${counted(deals, 'deal')}, it keeps ${won} and leaves out ${lost}.`,
    holdsSoFar: (deals: number, won: string, lost: string) =>
      `✓ It holds so far: of ${counted(deals, 'deal')}, it keeps ${won} and leaves out ${lost}.`,
    misses: (deals: number, won: string, lost: string) =>
      `✕ Misses: of ${counted(deals, 'deal')}, it keeps ${won} and leaves out ${lost}.`,
    changed: (version: string) => `That was ${version}. What counts has changed since.`,
    on: (day: string) => `Proof: ICP Backtest of ${day}`,
  },
  owned: (owner: string, reviewed: string) => `Owner: ${owner}. ${reviewed}`,
  unowned: (reviewed: string) => `Nobody owns it yet. ${reviewed}`,
  reviewed: (day: string) => `Reviewed ${day}.`,
  unreviewed: 'Not reviewed yet.',

  print: 'Print this page',
  links: { A4: 'PDF, A4', letter: 'PDF, letter' },
  aside: 'Opens what stands left as a file.',
  asked: {
    missing: 'Missing here, and where to write it',
    made: 'Made of whys; say it better in',
    cut: 'Shortened here; all of it stands in',
    at: (what: string, where: string) => `${what}: ${where}`,
    noRow: 'a row of that name in SETTINGS',
    owner: 'Owner',
    proof: 'Proof',
    whys: 'Why each criterion: CRITERIA, Why',
    criteria: 'What we look for: CRITERIA, with On and Points',
    exclusions: 'Who is never ours, and why: EXCLUSIONS',
  },
  end: 'End of ICP One Page',
  done: (page: { readonly unanswered: number }): string =>
    `${words.written(page)} The links at its right open it for print.`,
  written: ({ unanswered: left }: { readonly unanswered: number }) =>
    left === 0
      ? 'ICP One Page is written.'
      : `ICP One Page is written. ${counted(left, 'answer')} on it ${left === 1 ? 'is' : 'are'} still to be given: the column beside it says in which cell.`,
} as const;
