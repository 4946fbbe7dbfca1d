import { count, counted, percent, signed } from '../../engine/figures';
import type { Override } from '../../engine/model';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import { shortTarget } from '../list-targets';
import { must } from '../messages';
import { words as overrideWords } from '../scoring/words';
import type { Changes, Source } from './changes';
import type { KeptFor } from './kept-run';

/** Reasons of an account that are told one by one. */
const MOST_REASONS = 3;

const because: Readonly<Record<Source, string>> = {
  data: 'the data changed',
  definition: 'the definition changed',
  time: 'time passed',
  override: 'overrides came or ended',
  list: 'the list changed',
};

/** What What changed says to a person. */
export const words = {
  noRun: (sheet: string) =>
    must(
      'What changed',
      'asked for after two runs of Score accounts',
      'no run that was kept',
      `${sheet}; run Score accounts now, and again when something has changed`,
    ),
  oneRun: (sheet: string, scoredAt: string) =>
    must(
      'What changed',
      'asked for after two runs of Score accounts',
      `one, of ${scoredAt}`,
      `${sheet}; run Score accounts again when something has changed`,
    ),
  unreadable: (tab: string, scoredAt: string) =>
    must(
      `The kept run of ${scoredAt}`,
      'as Score accounts wrote it',
      'cells that somebody changed',
      `${tab}, a hidden tab; runs from now on are kept as usual`,
    ),
  noLonger:
    'What changed must be asked since a run or a list that is kept, got one that is kept no more (choose another)',
  sinceLists: (lists: readonly KeptFor[], madeAt: string) =>
    `the ${lists.length === 1 ? 'list' : 'lists'} for ${targetNames(lists).map(shortTarget).join(' and ')} of ${shownDay(madeAt)}`,
  targetsOf: (lists: readonly KeptFor[]) => targetNames(lists).join(' and '),
  /** Of something to compare with, in a list of them: the day first, which tells them apart. */
  choice: (day: string, what: string, tab: string) =>
    [shownDay(day), what, ...(tab === '' ? [] : [tab])].join(' · '),
  scored: 'Score accounts',
  tooLarge: (cells: number, most: number) =>
    must('A run', `small enough for ${count(most)} cells`, count(cells), 'ICP Kept Runs'),
  noneAgain: (keyHeader: string, before: string) =>
    must(
      'Accounts',
      `those of the run of ${before}, known by ${keyHeader}`,
      'none of them',
      'ICP Kept Runs',
    ),
  tooLate:
    'What changed was stopped: it would take longer than the six minutes that Google gives it. Nothing was written. Take fewer rows or fewer criteria, and score twice.',
  title: 'ICP CHANGES',
  bridge: (before: string, now: string) => `Why the number in the ICP moved: ${before} → ${now}`,
  entered: (total: number) => `Entered the ICP: ${count(total)}`,
  left: (total: number) => `Left the ICP: ${count(total)}`,
  moved: (total: number) => `Moved to another tier: ${count(total)}`,
  unmatched: (more: number) =>
    `${signed(more)} by rows that can’t be compared: see what to read with care.`,
  furtherBelow: (more: number, listed: number, total: number) =>
    `${counted(more, 'further account')}. ${
      listed < total
        ? `The ${count(listed)} of ${count(total)} that moved most`
        : `All ${count(total)}`
    } stand in the folded rows at the bottom of this tab: the + beside them opens these.`,
  careTitle: 'Read with care',
  analyst: 'Each account with the points of each cause, tiers before and now, what was changed.',
  noName: '(no name)',
  columns: {
    account: 'Account',
    row: 'Row',
    before: 'Tier before',
    now: 'Tier now',
    scoreBefore: 'Score before',
    scoreNow: 'Score now',
    source: 'What changed',
    because: 'Why',
    entered: 'Entered',
    left: 'Left',
    net: 'Together',
    change: 'Change',
  },
  blocks: {
    bridge: 'From before to now',
    migration: 'Tiers before (down) and now (across)',
    definition: 'The definition',
    cells: 'Cells that changed',
    accounts: (listed: number, total: number) =>
      listed < total
        ? `Accounts in another tier (the ${count(listed)} that moved most of ${count(total)})`
        : 'Accounts in another tier',
  },
  adds: (before: string, now: string, unmatched: number) =>
    `${before} in the ICP before, ${now} now${unmatched === 0 ? '' : `; ${signed(unmatched)} by rows that can’t be compared`}. The points of an account’s causes add up to the difference of its two scores: the mean over the orders in which they may come.`,
  sentence: (changes: Changes) => {
    const [before, now] = changes.inIcp;
    const { entered, left, moved, since } = changes;
    if (entered.total + left.total === 0) {
      if (now !== before) return `${netOf(before, now)} since ${since}`;
      const others =
        moved.total === 0 ? '' : `; ${counted(moved.total, 'account')} moved to another tier`;
      return `No account entered or left the ICP since ${since}${others}`;
    }
    const counts = `${count(entered.total)} entered the ICP, ${count(left.total)} left since ${since}`;
    const mostly = mainSource(changes);
    return mostly === undefined ? counts : `${counts}, ${mostly}`;
  },
  below: ({ tab, scoredAt, versions, accounts, inIcp, moved }: Changes) => {
    const isOneDay = shownDay(scoredAt[0]) === shownDay(scoredAt[1]);
    const sides = [0, 1].map((at) => {
      const stamp = scoredAt[at] ?? '';
      return `${isOneDay ? stamp : shownDay(stamp)} (${versions[at]})`;
    });
    const size = `In the ICP: ${count(inIcp[0])} of ${count(accounts[0])} accounts then, ${count(inIcp[1])} of ${count(accounts[1])} now.`;
    return `${tab}: ${sides.join(' → ')}. ${size} ${count(moved.total)} moved between other tiers.`;
  },
  done: (changes: Changes) => `${words.sentence(changes)}. See ICP Changes.`,
  source: ({ versions }: Pick<Changes, 'versions'>): Readonly<Record<Source, string>> => ({
    data: 'The data changed',
    definition: `The definition changed (${versions[1]})`,
    time: 'Time passed',
    override: 'Override added or ended',
    list: 'The list changed',
  }),
  /** For a narrow column. */
  shortly: ({ versions }: Pick<Changes, 'versions'>): Readonly<Record<Source, string>> => ({
    ...words.shortSource,
    definition: `Definition (${versions[1]})`,
  }),
  shortSource: {
    data: 'Data',
    definition: 'Definition',
    time: 'Time',
    override: 'Overrides',
    list: 'List',
  } satisfies Record<Source, string>,
  overrideAdded: (one: Override) => `Override added${overrideOf(one)}`,
  overrideChanged: (one: Override) => `Override changed to ${one.tier}${overrideOf(one)}`,
  overrideEnded: ({ until = 0, reason }: Override) =>
    `Override ended on ${shownDay(isoDay(until))}: ${reason}`,
  overrideRemoved: ({ reason }: Override) => `Override removed: ${reason}`,
  newInList: 'New in the list',
  goneFromList: 'No longer in the list',
  excluded: (reason: string) => `Excluded: ${reason}`,
  noLongerExcluded: (reason: string) => `No longer excluded: ${reason}`,
  known: (before: number, now: number, needed: number) =>
    `Known: ${percent(before)} → ${percent(now)}, ${percent(needed)} is needed`,
  cell: (field: string, from: string, to: string) =>
    `${field}: ${from === '' ? 'blank' : from} → ${to === '' ? 'blank' : to}`,
  faded: (condition: string) => `${condition}: days passed`,
  points: (text: string, points: number, isCoverage: boolean) =>
    `${text} (${signed(points, 1)}${isCoverage ? ' % known' : ''})`,
  reasons: (texts: readonly string[]) => {
    const more = texts.length - MOST_REASONS;
    const told = texts.slice(0, MOST_REASONS);
    return [...told, ...(more > 0 ? [`${more} more`] : [])].join(' · ');
  },
  days: (days: number) => counted(days, 'day'),
  held: 'Its score has not passed the limit by enough, or did before',
  care: (changes: Changes): string[] => {
    const { withoutKey, repeated, rescored, keyHeader, days, scoredAt } = changes;
    const rows = (what: string, [then, now]: readonly [number, number], how: string) =>
      then + now === 0 ? [] : [`Rows ${what}: ${count(now)} now, ${count(then)} then; ${how}.`];
    return [
      `Accounts are found again by ${keyHeader || 'the first column'}.`,
      ...rows(`without ${keyHeader || 'it'}`, withoutKey, 'not compared'),
      ...rows('that repeat an account', repeated, 'only the first of each is compared'),
      ...(days < 0
        ? [`The clock was set back: ${scoredAt[1]} was written after ${scoredAt[0]}.`]
        : []),
      ...(rescored === 0
        ? []
        : [
            `${counted(rescored, 'account')} would score otherwise today by what stood there then: the add-on reads some cells in another way since. Their points are of today’s reading.`,
          ]),
    ];
  },
} as const;

function netOf(before: number, now: number): string {
  const size = Math.abs(now - before);
  return `${count(size)} ${now > before ? 'more' : 'fewer'} ${size === 1 ? 'account' : 'accounts'} in the ICP`;
}

function overrideOf(one: Override): string {
  return `${overrideWords.by(one)}${overrideWords.until(one)}: ${one.reason}`;
}

function targetNames(lists: readonly KeptFor[]): string[] {
  return [...new Set(lists.map(({ target }) => target))];
}

/** What most of those who entered or left did so for, where it is more than half. */
function mainSource({ bridge, entered, left }: Changes): string | undefined {
  const all = entered.total + left.total;
  const [most] = [...bridge].sort((one, other) => sizeOf(other) - sizeOf(one));
  if (most === undefined || 2 * sizeOf(most) <= all) return undefined;
  return sizeOf(most) === all
    ? `because ${because[most.source]}`
    : `mostly because ${because[most.source]}`;
}

function sizeOf({ entered, left }: Changes['bridge'][number]): number {
  return entered + left;
}

/** Sources in the order in which they are told. */
export const sources: readonly Source[] = ['data', 'definition', 'time', 'override', 'list'];
