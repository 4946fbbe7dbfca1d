import type { DealRole, Settings } from '../../definition/definition';
import { besideTarget, count, counted, wholePercent } from '../../engine/figures';
import type { AskedColumn } from '../../protocol/asked-column';
import { words as discoveryWords } from '../discovery/words';
import { echo, list, must } from '../messages';
import type { SetUpResult } from './set-up-result';

type HeaderIn = { readonly sheet: string; readonly headerRow: number };

/** How long Score accounts takes, about; how fast Google is nobody promises. */
const durations: readonly (readonly [accounts: number, text: string])[] = [
  [3_000, 'A few seconds.'],
  [20_000, 'About a minute.'],
  [Number.POSITIVE_INFINITY, 'Some minutes, with a count.'],
];

function duration(accounts: number): string {
  return durations.find(([most]) => accounts <= most)?.[1] ?? '';
}

/** Shares of the accounts that are known, 0 to 1; NaN where none is. */
export interface MetShares {
  readonly met: number;
  readonly partly: number;
}

type Targets = Pick<Settings, 'wonTarget' | 'lostTarget'>;

/** @example aimed(0.694, 0.7) // '69 % (target 70 %)' */
function aimed(share: number, target: number): string {
  const missed = share < target ? ` (target ${wholePercent(target)})` : '';
  return `${besideTarget(share, target)}${missed}`;
}

/** What Set up says to a person. */
export const words = {
  setUpDone: ({ definition, start, written, range, completed, remarks }: SetUpResult) => {
    const { settings, criteria } = definition;
    const on = criteria.filter((one) => one.on).length;
    const off = criteria.length - on;
    if (written.length === 0) {
      return completed.length === 0
        ? 'Everything is set up already; nothing was changed.'
        : `${completed.join(' and ')} added; the rest was there already.`;
    }
    const waiting = start?.isBuilt
      ? 'switched off, in dimensions that the deals say nothing about'
      : `that ${off === 1 ? 'waits' : 'wait'} for a column that is not there`;
    const more = off === 0 ? '' : `, and ${off} more ${waiting}`;
    const done = `${written.join(', ')} written: ${counted(on, 'criterion', 'criteria')} on ${settings.accountsSheet}${more}.`;
    const next = settings.accountsSheet === settings.dealsSheet ? '' : 'Next: Score accounts.';
    return [done, start?.rests ?? '', ...remarks, `Formulas know it as ${range}.`, next]
      .filter(Boolean)
      .join(' ');
  },
  template: (criteria: readonly { readonly on: boolean }[]) => {
    const on = criteria.filter((one) => one.on).length;
    const off = criteria.length - on;
    const waiting = `; ${off} more ${off === 1 ? 'waits for its column' : 'wait for their columns'}`;
    return `Shows ${counted(on, 'criterion', 'criteria')} with start values from your list${off === 0 ? '' : waiting}.`;
  },
  chosen: (
    from: string,
    { met, partly }: MetShares,
    commonest?: { readonly text: string; readonly accounts: number },
  ) => {
    const inPart = partly > 0 ? `, ${wholePercent(partly)} partly` : '';
    const meet = Number.isNaN(met) ? '' : `: ${wholePercent(met)} meet it${inPart}`;
    const most =
      commonest === undefined
        ? ''
        : ` The most common is ${commonest.text} (${counted(commonest.accounts, 'account')}).`;
    return `${discoveryWords.sentence(from)}${meet}.${most}`;
  },
  needsColumn: (field: string) => `needs a column ${field}`,
  otherValues: (field: string) => `${field} holds something else: its value is yours to write`,
  builtFrom: (told: string, asked: readonly AskedColumn[]) => {
    const fields = asked.filter(({ isUsed }) => !isUsed).map(({ field }) => field);
    const open =
      fields.length === 0 ? '' : ` Build from deals in the sidebar asks about ${list(fields)}.`;
    return `${told}.${open}`;
  },
  startValues: (why: string) =>
    `Its values are start values from your list, not built from your deals${why === '' ? '' : `: ${why.replace(/\.$/, '')}`}.`,
  worse: 'what they give tells won from lost worse than these values',
  tooLate: 'that would have taken too long; Build from deals tries it again',
  missingRoles: (roles: readonly DealRole[], sheet: string) =>
    `No column of ${sheet} was found for ${roles.join(' and ')}: write its header into DEALS; ${roles.includes('Outcome') ? 'Backtest needs it' : 'it tells which account a deal is of'}.`,
  missingDates: (roles: readonly DealRole[], sheet: string) =>
    `No column of ${sheet} was found for ${roles.join(' and ')}${roles.length > 1 ? ': all deals count, however old, and by what their accounts are today' : ''}; where there is one, write its header into DEALS.`,
  noAccounts: (deals: string) =>
    `${deals} holds deals, and no tab a list of accounts: put the accounts to score into a tab of their own, and write its name into SETTINGS › Accounts sheet. Build and Backtest go by the deals alone.`,
  noListYet: (deals: string) =>
    `${deals} holds deals, and no tab a list of accounts. Build and Backtest go by the deals alone; Score accounts needs your accounts in a tab of their own.`,
  joined: (
    found: number,
    deals: number,
    { unnamed, others, sheet }: { unnamed: number; others: number; sheet: string },
  ) => {
    const why = [
      ...(unnamed === 0
        ? []
        : [`${count(unnamed)} ${unnamed === 1 ? 'names' : 'name'} no account`]),
      ...(others === 0
        ? []
        : [`${count(others)} ${others === 1 ? 'names' : 'name'} one that is not in ${sheet}`]),
    ];
    const told = why.length === 0 ? '' : `; ${why.join(', ')}`;
    return `${count(found)} of ${counted(deals, 'deal')} found${told}`;
  },
  unread: (cells: number, example: string, cell: string) =>
    `${count(cells)} can’t be read, such as “${example}” (${cell})`,
  churnTab: (sheet: string, accounts = 'the accounts', deals = 'the deals') =>
    `${sheet} looks like a list of churn and is not read. What is used is a column with the day of churn in ${deals}, or one in ${accounts} that says who left: bring it there, for example by a lookup.`,
  twoHeaderRows: (accounts: HeaderIn, deals: HeaderIn) =>
    `The headers stand in row ${accounts.headerRow} of ${accounts.sheet} and in row ${deals.headerRow} of ${deals.sheet}: they must stand in the same row of both for the deals to be read.`,
  toldNothing: 'Your deals do not tell yet',
  noneTells: (deals: number) =>
    `${counted(deals, 'deal')} looked at: no column tells won from lost`,
  tooOld: (months: number) => `No deal was closed in the last ${counted(months, 'month')}`,
  closedBetween: (first: string, last: string) =>
    first === last
      ? `Your deals were closed on ${first}. Judge them as of that day`
      : `Your deals were closed between ${first} and ${last}. Judge them as of their last day, or look further back from today`,
  noDeals:
    'There is no tab with deals that were won and lost; start from a template, and build from deals once there are some',
  setUpMeanwhile: (sheet: string) =>
    `${sheet} is there already: somebody has set it up meanwhile. Nothing was changed; close this page to see it.`,
  notEmpty:
    'There are lists in this spreadsheet by now, so the sample was not added. Nothing was changed.',
  noSuchTab: (sheet: string) =>
    must(
      'Accounts sheet',
      'the name of a tab',
      `"${sheet}", which is not there`,
      'open Set up… again; nothing was written',
    ),
  says: (labels: readonly string[], more: number) => {
    const others = more === 0 ? '' : ` · and ${count(more)} more`;
    return labels.length === 0
      ? 'No criterion is on yet.'
      : `You look for: ${labels.join(' · ')}${others}`;
  },
  steps: {
    saved: (version: number, criteria: number, exclusions: number) => ({
      title: `Saved as version ${version}`,
      text: `${counted(criteria, 'criterion', 'criteria')}, ${counted(exclusions, 'exclusion')}`,
    }),
    checked: (isDone: boolean, rates: string) => ({
      title: isDone ? 'Checked against deals' : 'Check it against your deals',
      text:
        rates ||
        (isDone
          ? 'Too few deals to judge it yet'
          : 'Backtest: a few seconds, nothing else is changed'),
    }),
    scored: (isDone: boolean, accounts: number) => ({
      title: `${isDone ? 'Scored' : 'Score'} your ${counted(accounts, 'account')}`,
      text: isDone
        ? 'Tier, score and why stand beside each row'
        : `Writes tier, score and why beside each row. ${duration(accounts)}`,
    }),
    list: {
      title: 'Put your accounts into a tab of their own',
      text: 'Score accounts needs one: write its name into SETTINGS › Accounts sheet',
    },
    owner: (owner: string) => ({
      title: owner === '' ? 'Name an owner' : `Owned by ${owner}`,
      text: 'Somebody who reviews it every quarter',
    }),
    /** @param started - Of how many a template says where the value came from. */
    why: (open: number, started: number) => ({
      title:
        open === 0
          ? 'Every criterion says why'
          : `Say why, for ${counted(open, 'criterion', 'criteria')}`,
      text:
        started === 0
          ? 'So that the next person can judge them'
          : 'Their Why says where the value came from, not why it matters',
    }),
    exclusion: (isDone: boolean) => ({
      title: isDone ? 'What you never sell to is excluded' : 'Exclude what you never sell to',
      text: 'Whatever its score, with the reason',
    }),
    review: (isDone: boolean) => ({
      title: isDone ? 'Reviewed' : 'Review it',
      text: 'Health, drift, backtest and patterns, step by step',
    }),
  },
  tooFew: 'Too few deals to tell yet',
  rates: (won: number, lost: number, { wonTarget, lostTarget }: Targets) =>
    `Keeps ${aimed(won, wonTarget)}, leaves out ${aimed(lost, lostTarget)}`,
  notOurConfig: (sheet: string, received: unknown) =>
    must(
      `Tab "${sheet}"`,
      `a definition, with "${sheet}" in its first cell`,
      echo(received),
      `${sheet}!A1; it was not changed: if the tab is yours, give it another name and use Set up… again`,
    ),
} as const;
