import type { Settings } from '../../definition/definition';
import { LONG_PAST } from '../deals/data-end';

/** From where on something is worth a word; all of it is meant as settings. */
export interface HealthLimits {
  /** Days after which a definition is reviewed again, and after which it is stale. */
  readonly reviewDays: number;
  readonly staleDays: number;
  /** Days after which a backtest is old. */
  readonly backtestDays: number;
  /** Days without a closed deal after which deals are old. */
  readonly dealDays: number;
  /** Criteria of a dimension. */
  readonly mostCriteria: number;
  readonly leastCriteria: number;
  /** Rows that must be known before something is said of a share of them. */
  readonly leastKnown: number;
  /** Shares of the known accounts that meet a criterion below and above which it tells next to nothing. */
  readonly nearlyNever: number;
  readonly nearlyAlways: number;
  /** Share of the accounts from which an exclusion leaves out too many. */
  readonly excludesMost: number;
  /** Share of the won deals from which an exclusion costs too many. */
  readonly winsCost: number;
  /** Correlation of two criteria from which they say the same. */
  readonly alike: number;
  /** Share of a column that should be filled. */
  readonly filled: number;
  /** Shares of all accounts, and of inbound leads, between which an ICP is neither narrow nor wide. */
  readonly icpShare: readonly [least: number, most: number];
  readonly inboundShare: readonly [least: number, most: number];
  /** A share of all accounts that is far too wide. */
  readonly tooBroad: number;
  /** Accounts that a market should have; not asked for where it is left out. */
  readonly leastAccounts: number | undefined;
  /** Share of two ICPs that is in both from which they are one. */
  readonly overlap: number;
}

/** Days of a month, in whole ones a quarter and a year. */
const MONTH = 30;
const YEAR = 365;

/**
 * The limits of a definition: what its settings say of reviews and of accounts, else the usual ones.
 *
 * @example limitsOf({ reviewEvery: 3, fullReviewEvery: 12, accountsWanted: 2000 }).reviewDays // 90
 */
export function limitsOf({
  reviewEvery,
  fullReviewEvery,
  accountsWanted,
}: Pick<Settings, 'reviewEvery' | 'fullReviewEvery' | 'accountsWanted'>): HealthLimits {
  return {
    ...defaultHealthLimits,
    reviewDays: MONTH * reviewEvery,
    staleDays: Math.round((YEAR * fullReviewEvery) / 12),
    leastAccounts: accountsWanted,
  };
}

/**
 * Source: the band and 40 % by RevOps guides, read 2026-09; 80 % filled, 90 days and 12 months, five and
 * three criteria by the same guides; the rest is our own.
 */
export const defaultHealthLimits: HealthLimits = {
  reviewDays: 90,
  staleDays: 365,
  backtestDays: 90,
  dealDays: LONG_PAST,
  mostCriteria: 5,
  leastCriteria: 3,
  leastKnown: 20,
  nearlyNever: 0.02,
  nearlyAlways: 0.98,
  excludesMost: 0.8,
  winsCost: 0.05,
  alike: 0.9,
  filled: 0.8,
  icpShare: [0.05, 0.3],
  inboundShare: [0.05, 0.3],
  tooBroad: 0.4,
  leastAccounts: undefined,
  overlap: 0.7,
};
