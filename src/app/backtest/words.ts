import type { Verdict } from '../../definition/verdict';
import { count, counted, percent, percentSpan, signed, wholePercent } from '../../engine/figures';
import { isoDay } from '../../engine/values/iso-day';
import type { AgainstChance } from '../../insight/backtest/chance';
import type { Fitted } from '../../insight/backtest/fitted';
import type { LaterDates } from '../../insight/backtest/later-dates';
import type { Leak, LeakSign } from '../../insight/backtest/leaks';
import { areFewAccounts, hasRepeats } from '../../insight/backtest/repeats';
import type { OlderDeals } from '../../insight/deals/longer-window';
import type { Selection, SetAsideReason } from '../../insight/deals/select-deals';
import { counting } from '../../protocol/counting';
import type { Estimate } from '../../stats/estimate';
import type { Proportion } from '../../stats/wilson';
import { allOutside, olderWords } from '../deals/outside-window';
import type { BacktestRun, VerdictRun } from './backtest-run';
import { BAND } from './care-words';

/** Outcomes that are named. */
const MOST_STAGES = 6;

/** Rows of one account that are named. */
const MOST_ROWS = 3;

const setAside: Readonly<Record<SetAsideReason, string>> = {
  'no outcome': 'No outcome',
  'unlisted outcome': 'Outcome that DEALS does not list',
  open: 'Open',
  'no account': 'Account not found',
  'no date': 'No date that can be read',
  'closed before created': 'Closed before created',
  'outside the window': 'Outside the window',
  contradicting: 'Repeated with the opposite outcome',
  repeated: 'Repeated',
};

const chanceWords: Readonly<Record<AgainstChance, string>> = {
  worse: 'worse than chance',
  'no better': 'no better than chance',
  'too few deals': 'too few deals to tell from chance',
};

const doesNotSeparate: Readonly<Record<AgainstChance, (auc: Estimate) => string>> = {
  worse: ({ value }) =>
    `The score ranks lost deals above won ones: AUC ${value.toFixed(2)} is worse than chance`,
  'no better': ({ value }) =>
    `The score does not separate won from lost deals: AUC ${value.toFixed(2)} is no better than chance`,
  'too few deals': ({ value, low, high }) =>
    `So few deals can’t tell the score from chance: AUC ${value.toFixed(2)} may be anything from ${low.toFixed(2)} to ${high.toFixed(2)}`,
};

const leakSigns: Readonly<Record<LeakSign, (leak: Leak) => string>> = {
  name: () => 'its name says so',
  'filled for one outcome': ({ knownAmongWon, knownAmongLost }) =>
    `known for ${percent(knownAmongWon)} of the won and ${percent(knownAmongLost)} of the lost`,
  'decides alone': ({ separation }) =>
    `it tells won from lost almost alone (AUC ${separation.toFixed(2)})`,
};

/** What the backtest says to a person. */
export const words = {
  title: 'ICP BACKTEST',
  used: ({ metrics: { wonIncluded, lostExcluded }, repeats }: BacktestRun) => {
    const used = `${count(wonIncluded.trials)} won and ${count(lostExcluded.trials)} lost`;
    return hasRepeats(repeats) ? `${used}; ${words.countAs(repeats)}` : used;
  },
  noWindow: 'All deals: no dates to tell them by',
  withAmount: (known: Proportion) => `${words.ofTrials(known)} have an amount`,
  ofTrials: ({ successes, trials }: Proportion) => `${count(successes)} of ${count(trials)}`,
  counted: (rate: Proportion) => `${count(rate.successes)} of ${counting(rate)}`,
  metrics: {
    newerWonIncluded: 'Won deals included, newer than it was fitted to',
    newerLostExcluded: 'Lost deals excluded, newer than it was fitted to',
    wonIncluded: 'Won deals included',
    lostExcluded: 'Lost deals excluded',
    winRateIn: 'Win rate in the ICP',
    winRateOut: 'Win rate outside',
    lift: 'Lift (win rate in the ICP ÷ of all)',
    auc: 'AUC (0.5 = chance, 1 = separates fully)',
    dealsInIcp: 'Deals in the ICP',
    accountsInIcp: 'Accounts in the ICP',
    wonAmountIncluded: 'Won amount included',
    churnIn: 'Churned among won in the ICP',
    churnOut: 'Churned among won outside',
    cycleIn: 'Median days to win in the ICP',
    cycleOut: 'Median days to win outside',
    used: 'Deals used',
    setAside: 'Deals set aside',
  },
  auc: chanceWords,
  unscored: (deals: number) =>
    deals === 1 ? '1 deal has no score, left out' : `${count(deals)} deals have no score, left out`,
  band: (accounts: Proportion) => {
    if (accounts.trials === 0) return '';
    if (accounts.value < BAND[0]) return `narrow: below ${percent(BAND[0])}`;
    return accounts.value > BAND[1]
      ? `wide: above ${percent(BAND[1])}`
      : `within ${percentSpan(BAND)}`;
  },
  inSample: 'fitted to some of these deals',
  /** With the deals that say it where the definition was fitted to others. */
  verdict: ({ stated: { by, verdict, wonIncluded, lostExcluded }, fitted }: BacktestRun) => {
    if (by === 'all deals' || fitted === undefined) return verdict;
    const { newer } = fitted;
    const [won, lost] = [newer.wonIncluded, newer.lostExcluded];
    if (by === 'newer deals') {
      return `${verdict} on the ${count(won.trials + lost.trials)} deals newer than it was fitted to`;
    }
    if (verdict === 'FAIL') return `${verdict}, even with deals that it may have been made from`;
    const all = count(wonIncluded.trials + lostExcluded.trials);
    return won.trials + lost.trials === 0
      ? `${verdict}: none of these ${all} is known to be newer than those it was fitted to`
      : `${verdict}: only ${count(won.trials)} won and ${count(lost.trials)} lost of these ${all} are newer than those it was fitted to`;
  },
  noAdviceByNewer:
    'Nothing surely by the newer deals alone; Build from deals, in the sidebar, says whether these columns give more',
  noAdvice: {
    PASS: 'Nothing: both targets are reached',
    'PASS, not yet certain': 'More closed deals: both targets are reached, but not with certainty',
    FAIL: 'Nothing surely: no other threshold reaches both targets, and no condition left out is better by more than chance; Build from deals, in the sidebar, says whether these columns give more',
  } satisfies Record<Exclude<Verdict, 'TOO FEW DEALS'>, string>,
  newerDeals: (minimum: number, until: number) =>
    `Newer closed deals: ${count(minimum)} won and ${count(minimum)} lost after ${isoDay(until)}, until when it was fitted; older ones can’t judge it`,
  moreDeals: (older: OlderDeals | undefined) =>
    older === undefined
      ? 'More closed deals'
      : `More closed deals, or a longer window: ${olderWords(older)}`,
  cutOff: (from: number) => `Begin the ICP at a score of ${from}: both targets are reached`,
  leaveOut: (kind: string, condition: string, passes: boolean) =>
    passes
      ? `Leave out the ${kind} ${condition}: both targets are reached`
      : `Leaving out the ${kind} ${condition} helps, but not enough`,
  noCriterion:
    'No criterion with weight is on: no deal has a score, so none is in the ICP and the rates say nothing',
  noWarnings: 'Nothing that stands out',
  noDeals: ({ selection, older, newestDeal }: VerdictRun) => {
    const { setAside: aside } = selection;
    if (aside.length === 0) return 'There are no deals';
    const told = aside.map(
      ({ reason, rows }) => `${lowerFirst(setAside[reason])} (${count(rows.length)})`,
    );
    return allOutside(selection, older, newestDeal) ?? `No deal counts: ${told.join(', ')}`;
  },
  unlistedOutcomes: (stages: BacktestRun['unlisted']) =>
    `DEALS does not list these outcomes; add those that count to the values of Outcome: ${named(stages)}`,
  tooFew: ({ metrics: { wonIncluded, lostExcluded }, targets }: BacktestRun) =>
    `${counting(wonIncluded, 'won')} and ${counting(lostExcluded, 'lost')} deals are too few to judge by; ${targets.minimumDeals} of each are needed`,
  unsure: ({ metrics: { wonIncluded, lostExcluded }, repeats }: BacktestRun) =>
    `${areFewAccounts(repeats) ? 'Few companies, whose deals repeat each other' : 'Few deals'}: the true rates lie anywhere from ${interval(wonIncluded)} of won included and ${interval(lostExcluded)} of lost excluded`,
  countAs: ({ deals, accounts, won, lost }: BacktestRun['repeats']) => {
    const of = `${counted(deals, 'deal')} of ${counted(accounts, 'account')}`;
    return won + lost < deals
      ? `${of} tell about as much as ${counted(won + lost, 'deal')} of different companies: those of one repeat each other`
      : of;
  },
  doesNotSeparate,
  leftOut: {
    'no account': (deals: number, { found: [nearMiss] }: BacktestRun['nearMisses']) => {
      const example = nearMiss && `. ${words.nearMiss(nearMiss.written, nearMiss.account)}`;
      return `Left out because their account is not found: ${closedDeals(deals)}${example ?? ''}`;
    },
    'no date': (deals: number) =>
      `Left out because no date of theirs can be read: ${closedDeals(deals)}. Write dates as 2026-06-30`,
  },
  manyOpen: (stages: BacktestRun['openStages'], open: number, used: number) =>
    `${count(open)} deals are still open against ${count(used)} that count: slow deals, often the lost ones, are missing. Open are ${named(stages)}`,
  repeatedAccounts: ([first, ...others]: BacktestRun['repeated']) => {
    const all = counted(others.length + 1, 'account');
    const [stand, whose] = others.length === 0 ? ['stands', 'its'] : ['stand', 'their'];
    const [counts, ...later] = first?.rows ?? [];
    const ignored = later.slice(0, MOST_ROWS).join(', ');
    const more = later.length > MOST_ROWS ? ' …' : '';
    return `${all} ${stand} more than once in the list; for ${whose} deals the first row counts: of "${first?.written.trim()}" row ${counts}, not ${ignored}${more}`;
  },
  laterDates: ({ field, share }: LaterDates) =>
    `${field}: in ${wholePercent(share)} of the deals the date lies after the deal, so it counts as unknown there`,
  uneven: (inside: number, outside: number) =>
    `Accounts were not worked alike: ${inside.toFixed(2)} deals an account in the ICP, ${outside.toFixed(2)} outside`,
  fitted: (fitted: Fitted, selection: Selection, minimum: number) => {
    const { wonIncluded, lostExcluded } = fitted.newer;
    const seen = `Fitted to ${words.fittedTo(fitted, selection)}`;
    if (selection.window === undefined) return seen;
    return fitted.verdicts.overall === 'TOO FEW DEALS'
      ? `${seen}. ${counting(wonIncluded, 'won')} and ${counting(lostExcluded, 'lost')} are newer: wait for ${minimum} of each`
      : `${seen}. The ${count(wonIncluded.trials + lostExcluded.trials)} newer ones alone: ${part(wonIncluded)} won included, ${part(lostExcluded)} lost excluded`;
  },
  /** What is known of which deals it was fitted to. */
  fittedTo: ({ until, deals }: Fitted, { used, window }: Selection) => {
    const day = isoDay(until);
    const all = count(used.length);
    if (window === undefined) {
      return `the deals that were there on ${day}; as these ${all} have no dates, it may have seen all of them, and they may flatter it`;
    }
    const known = `deals until ${day}`;
    return deals === 0
      ? `${known}; all of these ${all} deals are newer`
      : `${known}: ${count(deals)} of these ${all} deals ${deals === 1 ? 'is' : 'are'} not newer, and may flatter it`;
  },
  newerWorse: (
    rates: readonly (readonly [name: string, newer: Proportion, older: Proportion])[],
  ) => {
    const told = rates.map(
      ([name, newer, older]) => `${name} ${part(newer)}, before ${percent(older.value)}`,
    );
    return `Worse on the newest quarter of the window: ${told.join('; ')}`;
  },
  rates: { wonIncluded: 'won included', lostExcluded: 'lost excluded' },
  tried: (versions: number) =>
    `${versions} versions of the definition were judged by these deals: weights that are fitted to them flatter themselves; wait for newer deals`,
  overrides: (overrides: number) =>
    `${counted(overrides, 'override is', 'overrides are')} not counted: all of this is what the definition alone says`,
  undated: (hasDayColumn: boolean) =>
    hasDayColumn
      ? 'No date of the deals can be read: all count, and conditions on dates are as of today. Write dates as 2026-06-30'
      : 'DEALS names no column with dates: all deals count, and conditions on dates are as of today',
  leak: (field: string, signs: readonly string[]) =>
    `${field} may be known only after the close: ${signs.join('; ')}`,
  leakSigns,
  fall: (falls: boolean | undefined) => {
    if (falls === undefined) return 'Too few tiers have deals to tell whether the win rate falls';
    return `The win rate ${falls ? 'falls' : 'does not fall'} from tier to tier`;
  },
  charts: {
    thresholds: 'Won kept and lost left out, by where the ICP begins',
    quarters: 'Won deals kept by quarter, with its 95 % interval',
    lostQuarters: 'Lost deals left out by quarter, with its 95 % interval',
  },
  /** @example words.inCurrency('Amount', '€') // 'Amount (€)' */
  inCurrency: (header: string, currency: string) =>
    currency === '' ? header : `${header} (${currency})`,
  older: 'Older',
  newer: 'Newest quarter of the window',
  newerThanFit: 'Newer than it was fitted to',
  wrongTitle: (total: number, listed: number) =>
    listed < total
      ? `DEALS IT GETS WRONG (the ${listed} largest of ${count(total)})`
      : 'DEALS IT GETS WRONG',
  wonOut: 'won, but out',
  lostIn: 'lost, but in',
  setAside,
  unlisted: (stage: string) => `Outcome "${stage}"`,
  nearMiss: (written: string, account: string) => `"${written}" is perhaps "${account}"`,
  notCompared: (names: number) =>
    `${counted(names, 'more account')} not found: similar names were not looked for, as there are so many`,
  byCriterion: 'What each criterion is worth',
  points: (difference: number) =>
    Number.isNaN(difference) ? '' : `${signed(Math.round(100 * difference))} points`,
  /** What a criterion tells of won and lost deals, by how much more often the won ones meet it. */
  tells: (difference: number, most: number) => {
    if (Number.isNaN(difference)) return 'Nothing is known';
    if (difference >= 0.2) return difference === most ? 'Tells most' : 'Tells a lot';
    if (difference >= 0.08) return 'Tells a little';
    return difference > -0.08 ? 'Tells next to nothing' : 'Lost deals meet it more often';
  },
} as const;

/** A share with its interval and what it is of. */
function part({ value, low, high, trials }: Proportion): string {
  return `${percent(value)} (${percent(low)} – ${percent(high)}) of ${count(trials)}`;
}

function interval({ low, high }: Estimate): string {
  return `${percent(low)} to ${percent(high)}`;
}

function closedDeals(deals: number): string {
  return `${count(deals)} closed ${deals === 1 ? 'deal' : 'deals'}`;
}

/** Stages with their counts, the most frequent ones. */
function named(stages: BacktestRun['unlisted']): string {
  const most = stages.slice(0, MOST_STAGES).map(([stage, deals]) => `"${stage}" (${count(deals)})`);
  return `${most.join(', ')}${stages.length > MOST_STAGES ? ' …' : ''}`;
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
