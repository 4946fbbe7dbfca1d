import { configSheetName } from '../../definition/names';
import { count, counted, signed, wholePercent } from '../../engine/figures';
import type { Tier } from '../../engine/model';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { Arm } from '../../insight/field-test/split';
import type { TestHeader } from '../accounts/own-header';
import { must } from '../messages';
import { unpackArms } from './drawn-arms';
import type { ArmOutcome, FieldTest, TestOutcome } from './field-test';
import { type PlannedTest, TOO_LONG } from './planned-test';

const arms = ['A', 'B'] as const;
const day = (number: number) => shownDay(isoDay(number));
const points = (share: number) => Math.round(Math.abs(share) * 100);
const quarters = (number: number) => counted(number, 'quarter');

/** What field tests say to a person. */
export const words = {
  title: 'ICP FIELD TEST',
  about: (name: string, on: string) => `${configSheetName(name)} · ${on}`,

  /** Of the headers of the columns. */
  notes: {
    'ICP Test Arm': () =>
      'Which arm of the field test an account is in: A is worked on by what was saved when the test began, B by the other version. It was drawn, and stays. Blank: the account has no key, and takes no part.',
    'ICP Test Tier': (tiers: readonly Tier[]) =>
      [
        'While the field test runs, filter and work by this tier: in arm B it is that of the other version. All other ICP columns, ICP Next Action and ICP Reason too, stay those of the saved definition.',
        ...actionsOf(tiers),
      ].join('\n'),
  } satisfies Record<TestHeader, (tiersOfB: readonly Tier[]) => string>,

  oneTab: (sheet: string) =>
    must(
      'Accounts',
      'in a tab of their own for a field test',
      `"${sheet}", which holds the deals too`,
      'SETTINGS › Accounts sheet of the config sheet',
    ),
  noKey: (sheet: string) =>
    must(
      'Account key',
      `a column of the deals and of ${sheet} for a field test, so that each deal has its arm`,
      'none',
      'DEALS of the config sheet',
    ),
  noCreated: (sheet: string) =>
    must(
      'Created on',
      `a column of ${sheet} for a field test, since only deals count that begin after it starts`,
      'none',
      'DEALS of the config sheet',
    ),
  fewAccounts: (sheet: string) =>
    `A field test needs at least two accounts with a key in ${sheet}: there are fewer.`,
  nothingMoves: (a: string, b: string) =>
    `${a} and ${b} give every account the same tier: people would work on both arms alike, and there is nothing to test.`,
  fewDeals: (closed: number) =>
    `A field test is planned by the win rate of today: that takes deals that were won and deals that were lost, of accounts in the list. There are ${count(closed)} closed ones that count.`,
  noPace: (newest: number, asOf: number, place: string) =>
    `The newest closed deal of an account in the list is of ${day(newest)}, and none is of the twelve months to ${day(asOf)}: at that pace a field test would never end. To look at it as it was then, set As of in ${place} to a day soon after that deal.`,
  hopedBelow: (hoped: number, rate: number) =>
    must(
      'Win rate that you hope for',
      `above that of today, ${wholePercent(rate)}, and below 100 %`,
      wholePercent(hoped),
    ),
  changedSince:
    'The definition or the other version has changed since this was looked at. Look at the plan again.',
  isRunning: ({ b, startedOn }: FieldTest) =>
    `A field test of ${b.label} runs since ${day(startedOn)}: end it before another one starts.`,
  noTest: 'No field test was started yet.',
  unreadable: (sheet: string, test: number) =>
    `What ${sheet} keeps of test ${test} was changed by hand and can’t be read; nothing was written. Bring it back by File › Version history, or give the tab another name and begin anew.`,

  today: ({ rate, closed, months }: PlannedTest) =>
    `Today ${wholePercent(rate)} of deals are won: of ${count(closed)} that were closed in the last ${counted(months, 'month')}.`,
  preset: ({ by, hoped, rate }: PlannedTest) =>
    ({
      person: '',
      backtest: `Preset: among past deals, those in the ICP of B were won ${points(hoped - rate)} points more often.`,
      usual: 'Preset: 5 points more. Past deals do not promise more than that.',
    })[by],
  takes: ({ perArm, aQuarter, quarters: takes, sooner }: PlannedTest) => {
    const needs = `Each arm needs ${count(perArm)} closed deals. At ${pace(aQuarter)} a quarter, of both arms together as in the last twelve months, that takes ${quarters(takes)}`;
    if (takes <= TOO_LONG) return `${needs}.`;
    return sooner === undefined
      ? `${needs}: too long, and so few deals tell no difference within a year. Compare on past deals instead.`
      : `${needs}: too long. A difference of ${sooner.points} points would take ${sooner.quarters}.`;
  },
  tooLong: ({ quarters: takes }: Pick<PlannedTest, 'quarters'>) =>
    takes <= TOO_LONG
      ? ''
      : `It takes ${quarters(takes)}, ${counted(Math.ceil(takes / 4), 'year')} of deals.`,
  against: ({ quarters: takes }: Pick<FieldTest, 'quarters'>) =>
    takes <= TOO_LONG ? '' : `Started against advice: it takes ${quarters(takes)}.`,
  moves: ({ moved, keyed }: PlannedTest) =>
    `B gives ${count(moved)} of ${counted(keyed, 'account')} another tier: only they are worked on otherwise.`,
  fewMove: 'With so few, hardly any difference can come of it.',
  otherScores: ({ a }: Pick<PlannedTest, 'a'>) =>
    `The scores beside the accounts are not those of A, ${a.label}: Score accounts first, so that ICP Tier and ICP Test Tier agree in arm A.`,
  unkeyed: (accounts: number) =>
    `${counted(accounts, 'account has', 'accounts have')} no key and ${accounts === 1 ? 'takes' : 'take'} no part.`,
  unlisted: (deals: number) =>
    `${counted(deals, 'closed deal is', 'closed deals are')} of accounts that are not in the list, and would not count.`,
  lag: 'Deals that are open now do not count: the first ones come after one sales cycle.',
  fewClosed: (closed: number) => `${counted(closed, 'deal')} tell a win rate only roughly.`,
  otherRuns: (name: string) =>
    `A field test of ${configSheetName(name)} runs on this list too: people can work by one tier only.`,

  none: 'No field test runs.',
  begin: 'Choose what to test against the saved definition.',
  running: (outcome: TestOutcome) => `Too early to tell: ${lacking(outcome)}.`,
  enough: 'Both arms have their deals',
  said,
  spread,
  told,
  below: ({ a, b, startedOn, by, rate, hoped, perArm }: FieldTest) =>
    `A is ${a.label} as it was saved, B is ${b.label}. Since ${day(startedOn)}${by === '' ? '' : `, by ${by}`}. Planned: ${wholePercent(rate)} → ${wholePercent(hoped)}, ${count(perArm)} closed deals each.`,
  ended: ({ ended }: FieldTest) =>
    ended === undefined
      ? ''
      : `Ended ${shownDay(ended.at)}${ended.by === '' ? '' : ` by ${ended.by}`}.`,
  rate: ({ rate, deciding = 0 }: Pick<ArmOutcome, 'rate' | 'deciding'>) =>
    rate === undefined
      ? ''
      : `${wholePercent(rate[0])} of the first ${count(deciding)} won; ${span(rate[1], rate[2])} is possible`,
  todo: {
    running:
      'Let people work by ICP Test Tier, and score as usual: new accounts get an arm. End it once both arms have their deals.',
    enough: 'End it: the report stays, and you may take B or keep A.',
    'B wins more': 'Take B: it opens as a draft, and is saved when you say so.',
    'B wins less': 'Keep A.',
    'no difference told':
      'Keep A, or take B for other reasons: these deals speak for neither. A smaller difference needs a longer test.',
    'too early': 'It was ended before it could tell anything: keep A.',
  },
  aChanged: ({ a }: FieldTest, now: string) =>
    `The definition was changed since: it is ${now} now. A stays ${a.label}, as it was when the test began.`,
  future: (startedOn: number) =>
    `The test starts on ${day(startedOn)}, which has not come yet: has the clock been set back?`,
  asOf: (asOf: number) =>
    `SETTINGS › As of is ${day(asOf)}: deals that are closed later do not count. Leave it blank while a test runs.`,
  missingColumns: 'Its columns are not beside the accounts: Update writes them again.',
  noArm: (accounts: number) =>
    `${counted(accounts, 'account has', 'accounts have')} no arm yet: Update, or Score accounts, gives them one.`,
  leftColumns: (headers: readonly string[]) =>
    `${headers.join(' and ')} still ${headers.length === 1 ? 'stands' : 'stand'} beside the accounts, of a test that does not run.`,
  stays: (problems: readonly string[]) =>
    `Arms and test tiers stay as they are: ${problems.join(' ')}`,

  started: ({ arms: packed }: FieldTest) => {
    const { A, B } = unpackArms(packed).counts;
    return `Field test started: ${counted(A, 'account')} in arm A, ${count(B)} in B. Work by ICP Test Tier while it runs.`;
  },
  runs: ({ b, startedOn }: FieldTest) =>
    `A field test runs since ${day(startedOn)}: accounts in arm B are worked on by ${b.label}.`,
  workBy: (test: FieldTest) => `${words.runs(test)} Work by ICP Test Tier.`,
  elsewhere: (test: FieldTest) =>
    `${words.runs(test)} This tab is none of it: its tiers are those of the saved definition.`,
  updated: 'ICP Field Test is up to date.',
  joined: ({ A, B }: Readonly<Record<Arm, number>>) =>
    A + B === 0
      ? ''
      : `${counted(A + B, 'new account')} joined the field test: ${count(A)} in A, ${count(B)} in B.`,
  noRoom: (accounts: number) =>
    `${counted(accounts, 'new account has', 'new accounts have')} no arm in the field test yet: Field test… › Update gives them one.`,
  brought: (accounts: number) =>
    accounts === 0
      ? ''
      : `${counted(accounts, 'of them had an arm', 'of them had an arm')} in its row already and kept it.`,
  typed: (rows: number, first: string) =>
    rows === 0
      ? ''
      : `In ${counted(rows, 'row')} somebody changed the arm (first: ${first}): what was drawn counts, and stands there again.`,
  columnsFailed: (why: string) =>
    `Its columns could not be written (${why.replace(/\.$/, '')}). Update writes them.`,
  endedNow: (outcome: TestOutcome) =>
    outcome.says === 'too early'
      ? 'Field test ended before it could tell anything; its report stays in ICP Field Test.'
      : `Field test ended. ${told(outcome)} The report stays in ICP Field Test.`,
  noColumns: 'No columns of a test stand beside the accounts.',
  cleared: 'The columns of the test are emptied.',
  former: (test: FieldTest) =>
    `${day(test.startedOn)}: ${test.a.label} against ${test.b.label}. ${test.ended === undefined ? 'Runs.' : told(test.ended.outcome)}`,

  sections: {
    standing: 'How it stands',
    todo: 'What to do',
    care: 'Read with care',
    tests: 'Tests',
  },
  columns: {
    arm: 'Arm',
    by: 'Worked on by',
    accounts: 'Accounts',
    open: 'Open deals',
    won: 'Won',
    lost: 'Lost',
    missing: 'Still needed',
    rate: 'Win rate',
  },
  big: {
    rate: (arm: Arm, label: string) => `Win rate of ${arm} · ${label}`,
    closed: (arm: Arm, label: string) => `Closed deals of ${arm} · ${label}`,
    difference: 'B wins more by',
    needed: 'Still needed',
    ofPlanned: (perArm: number) => `of ${count(perArm)} that were planned`,
    both: 'closed deals, both arms together',
    points: (share: number) => `${signedPoints(share)} points`,
    possible: (low: number, high: number) =>
      `${signedPoints(low)} to ${signedPoints(high)} points is possible`,
    possibleRate: (low: number, high: number) => `${span(low, high)} is possible`,
  },
  testHeaders: [
    'State',
    'Definition',
    'A',
    'B',
    'Started',
    'By',
    'Win rate then',
    'Hoped for',
    'Deals each',
    'Quarters',
    'Ended',
  ],
  analyst: 'All tests, the newest first; below them, folded away, what ICP Score keeps of each.',
  states: { running: 'runs', ended: 'ended', stopped: 'ended early' },
  end: 'End of ICP Field Test',
} as const;

/** @example span(0.1, 0.35) // '10 – 35 %' */
function span(low: number, high: number): string {
  return `${Math.round(low * 100)} – ${wholePercent(high)}`;
}

function signedPoints(share: number): string {
  return signed(Math.round(share * 100));
}

function pace(aQuarter: number): string {
  return count(aQuarter < 10 ? Math.round(aQuarter * 10) / 10 : Math.round(aQuarter));
}

/** What is done with each tier, a line each. @example actionsOf(tiers)[1] // 'Tier 1: Call this week' */
function actionsOf(tiers: readonly Tier[]): string[] {
  const told = tiers.filter(({ nextAction }) => nextAction !== '');
  const lines = told.map(({ name, nextAction }) => `${name}: ${nextAction}`);
  return lines.length === 0 ? [] : ['In arm B, where it differs from ICP Tier, do this:', ...lines];
}

/** What both arms lack. @example lacking(outcome) // 'A still needs 120 closed deals, B 118' */
function lacking({ arms: outcome }: TestOutcome): string {
  const [a, b] = [outcome.A.missing, outcome.B.missing];
  if (a === 0 || b === 0) {
    const arm = a === 0 ? 'B' : 'A';
    return `${arm} still needs ${counted(a + b, 'closed deal')}`;
  }
  return `A still needs ${counted(a, 'closed deal')}, B ${count(b)}`;
}

/** In one short sentence. */
function said(outcome: TestOutcome): string {
  const [a, b] = arms.map((arm) => wholePercent(outcome.arms[arm].rate?.[0] ?? Number.NaN));
  return {
    'too early': `Nothing can be told: ${lacking(outcome)}.`,
    'B wins more': `B wins more: ${b} of its deals, A ${a}.`,
    'B wins less': `B wins less: ${b} of its deals, A ${a}.`,
    'no difference told': `No difference told: B wins ${b} of its deals, A ${a}.`,
  }[outcome.says];
}

/** What chance leaves open; `''` before there are enough deals. */
function spread({ says, difference }: TestOutcome): string {
  const [, low = 0, high = 0] = difference ?? [];
  const between = (one: number, other: number) =>
    `On other deals like these, ${points(one)} – ${counted(points(other), 'point')}`;
  const more = `${between(low, high)} more`;
  const less = `${between(high, low)} less`;
  const isApart = low > 0 || high < 0;
  return {
    'too early': '',
    'B wins more': `${more}.`,
    'B wins less': `${less}.`,
    'no difference told': isApart
      ? `${low > 0 ? more : less}, but luck alone may do as much.`
      : `Anything from ${counted(points(low), 'point')} less to ${points(high)} more is possible.`,
  }[says];
}

function told(outcome: TestOutcome): string {
  return [said(outcome), spread(outcome)].filter(Boolean).join(' ');
}
