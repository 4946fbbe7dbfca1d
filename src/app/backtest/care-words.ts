import { count, counted, percentAbove, percentSpan, wholePercent } from '../../engine/figures';
import type { LaterDates } from '../../insight/backtest/later-dates';
import { areFewAccounts, type Repeats } from '../../insight/backtest/repeats';
import type { OlderDeals } from '../../insight/deals/longer-window';
import { defaultHealthLimits } from '../../insight/health/limits';
import type { Proportion } from '../../stats/wilson';
import type { StageCount } from './backtest-run';

/** Shares of all accounts between which an ICP is neither too narrow nor too wide. */
export const BAND = defaultHealthLimits.icpShare;

/** What a reader keeps in mind, in short lines; each stands in full in the part for analysts. */
export const careWords = {
  short: {
    unlisted: ([first, ...others]: readonly StageCount[]) =>
      `Not listed in DEALS: “${first?.[0]}”${others.length > 0 ? ` and ${counted(others.length, 'more outcome')}` : ''}.`,
    leftOut: {
      'no account': (deals: number) =>
        `${counted(deals, 'closed deal')} left out: no such account.`,
      'no date': (deals: number) => `${counted(deals, 'closed deal')} left out: no readable date.`,
    },
    unsure: (repeats: Repeats) =>
      areFewAccounts(repeats)
        ? 'Few companies, whose deals are alike: both rates may differ on others.'
        : 'Few deals: both rates may be quite different on others.',
    older: ({ deals, months }: OlderDeals) =>
      `${counted(deals, 'closed deal')} more, older than ${months} months.`,
    fitted: (deals: number, used: number) =>
      `It may have been made from ${count(deals)} of these ${count(used)} deals.`,
    chance: {
      worse: 'The score ranks lost deals above won ones.',
      'no better': 'The score does not tell won from lost deals.',
      'too few deals': 'Too few deals to tell the score from chance.',
    },
    open: (open: number, used: number) =>
      `${count(open)} deals are open, ${count(used)} are closed.`,
    repeated: (accounts: number) => `${counted(accounts, 'account')} more than once in the list.`,
    laterDates: ({ field, share }: LaterDates) =>
      `${field}: dated after ${wholePercent(share)} of the deals, so only the others test it.`,
    uneven: (inside: number, outside: number) =>
      `Worked unevenly: ${inside.toFixed(1)} deals an account inside, ${outside.toFixed(1)} outside.`,
    newerWorse: 'The newest quarter is worse than before.',
    tried: (versions: number) =>
      `${versions} versions were judged by these deals: wait for newer ones.`,
    overrides: (overrides: number) =>
      `${counted(overrides, 'override is', 'overrides are')} not counted.`,
    undated: 'The deals have no dates, so all of them count.',
    leak: (field: string) => `${field} may be known only after the close.`,
  },
  wide: (accounts: Proportion) =>
    `Wide: it takes in ${percentAbove(accounts.value, BAND[1])} of your accounts; ${percentSpan(BAND)} is usual.`,
  narrow: (accounts: Proportion) =>
    `Narrow: it takes in ${wholePercent(accounts.value)} of your accounts; ${percentSpan(BAND)} is usual.`,
  usual: (accounts: Proportion) =>
    `Neither wide nor narrow: ${wholePercent(accounts.value)} of your accounts; ${percentSpan(BAND)} is usual.`,
  churn: (tier: string, own: number, first: string, other: number) =>
    `${tier} customers churn more: ${wholePercent(own)} against ${wholePercent(other)} in ${first}.`,
  needsData: (deals: number, winRate: number) =>
    `${counted(deals, 'deal')} lack data, and ${wholePercent(winRate)} of them were won.`,
  quarterHolds: (won: number, lost: number) =>
    `Newest quarter holds: ${wholePercent(won)} kept, ${wholePercent(lost)} left out.`,
  noLeak: 'No field looks known only after the close.',
} as const;
