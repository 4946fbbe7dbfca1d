import { shortLabel } from '../../../protocol/short-label';
import { isFewerThan } from '../../../stats/wilson';
import type { Comparison } from '../comparison';
import type { Lead } from './words';

/** Which side is right about more deals, as far as that is more than luck. */
export type Winner = 'before' | 'after' | undefined;

/** What a page tells of two definitions, in the words and counts of people. */
export interface Findings {
  /** Short names of both. */
  readonly labels: readonly [before: string, after: string];
  /** Won and lost deals that both count, and how many of each are needed. */
  readonly won: number;
  readonly lost: number;
  readonly least: number;
  /** Whether they are enough. */
  readonly isJudged: boolean;
  /** Whether both are right about the same deals. */
  readonly isSame: boolean;
  readonly winner: Winner;
  /** Whether the winner may have been made from more of these deals than the other. */
  readonly isSeen: boolean;
  /** How the one after stands to the one before. */
  readonly keeps: Lead;
  readonly leavesOut: Lead;
  readonly accounts: number;
  /** Accounts that come into the ICP, leave it, or change their tier on one side of it. */
  readonly into: number;
  readonly out: number;
  readonly within: number;
}

const SIGNIFICANT = 0.05;

/** Sums up a comparison. */
export function findings(comparison: Comparison): Findings {
  const { labels, reports, agreement, rates, migration } = comparison;
  const { wonIncluded: won, lostExcluded: lost } = rates;
  const least = Math.max(...reports.map(({ targets }) => targets.minimumDeals));
  const { onlyFirstRight, onlySecondRight, pValue } = agreement;
  const leader = onlySecondRight > onlyFirstRight ? 'after' : 'before';
  const winner = pValue < SIGNIFICANT ? leader : undefined;
  const [before, after] = reports.map(({ fitted }) => fitted?.deals ?? 0) as [number, number];
  const isIn = inIcp(comparison);
  const cells = migration.counts.flatMap((line, row) =>
    line.map((accounts, column) => {
      const [from, to] = [migration.before[row] ?? '', migration.after[column] ?? ''];
      return { accounts, isMoved: from !== to, was: isIn.before(from), is: isIn.after(to) };
    }),
  );
  const sum = (some: typeof cells) => some.reduce((total, { accounts }) => total + accounts, 0);
  const moved = cells.filter(({ isMoved }) => isMoved);
  return {
    labels: [shortLabel(labels[0]), shortLabel(labels[1])],
    won: won.before.trials,
    lost: lost.before.trials,
    least,
    isJudged: ![won.before, lost.before].some((rate) => isFewerThan(least, rate)),
    isSame: onlyFirstRight + onlySecondRight === 0,
    winner,
    isSeen: winner === 'after' ? after > before : winner === 'before' && before > after,
    keeps: lead(won.difference),
    leavesOut: lead(lost.difference),
    accounts: sum(cells),
    into: sum(moved.filter(({ was, is }) => !was && is)),
    out: sum(moved.filter(({ was, is }) => was && !is)),
    within: sum(moved.filter(({ was, is }) => was === is)),
  };
}

function lead({ low, high }: { readonly low: number; readonly high: number }): Lead {
  if (low > 0) return 'more';
  return high < 0 ? 'fewer' : 'about as many';
}

/** Which tiers of each side are in its ICP. */
export function inIcp({ reports }: Comparison) {
  const [before, after] = reports.map(
    ({ byTier }) => new Set(byTier.lines.flatMap(({ tier, inIcp }) => (inIcp ? [tier] : []))),
  ) as [Set<string>, Set<string>];
  return {
    before: (tier: string) => before.has(tier),
    after: (tier: string) => after.has(tier),
  };
}
