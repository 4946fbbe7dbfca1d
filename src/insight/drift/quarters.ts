import { share } from '../../stats/share';
import type { Proportion } from '../../stats/wilson';
import type { JudgedSelection } from '../backtest/backtest';
import { inQuarters, quarterBegin } from '../deals/calendar';
import { shareOf, winRateOf } from '../deals/clusters';
import { type Deal, dealDay, earliest } from '../deals/deal';
import { amountOf, churn, cycle } from '../deals/metrics';
import { type Rates, rates, tally } from '../deals/rates';

/** Deals that a definition has judged. */
export type JudgedDealSet = Pick<JudgedSelection, 'deals' | 'judged'>;

/** What the deals that closed in a time say, and those that were created in it. */
export interface PeriodDrift extends Rates {
  readonly winRate: Proportion;
  readonly winRateIn: Proportion;
  readonly winRateOut: Proportion;
  /** Median days from created to closed of won deals; NaN where none is known. */
  readonly cycleIn: number;
  readonly cycleOut: number;
  readonly churnIn: Proportion;
  readonly churnOut: Proportion;
  /** Share of the deals created in that time, open ones included, that are in the ICP. */
  readonly pipelineIn: Proportion;
  /** The same of their amounts; NaN where none is known. */
  readonly pipelineAmountIn: number;
}

/** The same of a quarter, such as `2026 Q1`. */
export interface QuarterDrift extends PeriodDrift {
  readonly quarter: string;
}

/**
 * How a definition did from quarter to quarter, the oldest first; quarters without a deal are left out.
 *
 * @param closed - Deals that count, judged.
 * @param pipeline - Those and the open ones, judged.
 * @returns Empty where the deals have no dates.
 * @example quarterDrift(closed, pipeline)[0]?.winRateIn.value // 0.42
 */
export function quarterDrift(closed: JudgedDealSet, pipeline: JudgedDealSet): QuarterDrift[] {
  const ended = new Map(inQuarters(closed.deals.map(dealDay)));
  const begun = new Map(inQuarters(pipeline.deals.map(({ createdOn }) => createdOn)));
  const quarters = [...new Set([...ended.keys(), ...begun.keys()])].sort();
  return quarters.map((quarter) => ({
    quarter,
    ...closedIn(closed, ended.get(quarter) ?? []),
    ...begunIn(pipeline, begun.get(quarter) ?? []),
  }));
}

/** Days into a quarter after which its first deal shows that the ones before are missing. */
const LATE = 31;
/** Share of the deals that close within the time that the first ones must have had. */
const MOST = 0.9;
/** Days of a quarter by whose end they must have had it. */
const MIDDLE = 45;

/**
 * Closed deals by quarter, without the first quarters of which they tell only a part.
 *
 * Rule: a quarter is whole where its first deal comes within its first month, and where nine of ten deals that began
 * on the first day of all have closed by the middle of it: where only quick deals can have ended yet, they
 * are won more often, or less, than the others.
 *
 * @returns The oldest first, by their indexes.
 * @example wholeQuarters(deals)[0]?.[0] // '2017 Q2'
 */
export function wholeQuarters(deals: readonly Deal[]): [quarter: string, rows: number[]][] {
  const days = deals.map(dealDay);
  const quarters = inQuarters(days);
  const cycles = deals
    .map(({ closedOn, createdOn }) => closedOn - createdOn)
    .filter((cycle) => cycle >= 0)
    .sort((a, b) => a - b);
  const usual = cycles[Math.floor(MOST * cycles.length)];
  const began = earliest(deals.map((deal) => deal.createdOn));
  const from = Math.max(
    earliest(days) - LATE,
    usual === undefined ? Number.NEGATIVE_INFINITY : began + usual - MIDDLE,
  );
  return quarters.filter(([quarter]) => quarterBegin(quarter) >= from);
}

/**
 * How a definition did up to a day and after it; deals without a day are on neither side.
 *
 * @param ended - The rows of the deals that closed by then, and since.
 * @param day - A day number.
 */
export function sidesOf(
  closed: JudgedDealSet,
  pipeline: JudgedDealSet,
  ended: readonly [older: readonly number[], newer: readonly number[]],
  day: number,
): readonly [before: PeriodDrift, now: PeriodDrift] {
  const begun = partedBy(
    day,
    pipeline.deals.map(({ createdOn }) => createdOn),
  );
  const side = (at: 0 | 1) => ({ ...closedIn(closed, ended[at]), ...begunIn(pipeline, begun[at]) });
  return [side(0), side(1)];
}

/** Whether the deals of some times say that a customer left. */
export function tellsChurn(times: readonly PeriodDrift[]): boolean {
  return times.some(({ churnIn, churnOut }) => churnIn.successes + churnOut.successes > 0);
}

/** Things up to a day and after it, by their indexes. */
export function partedBy(
  day: number,
  days: readonly number[],
): readonly [older: number[], newer: number[]] {
  const rows = [...days.keys()];
  const dayOf = (row: number) => days[row] as number;
  return [rows.filter((row) => dayOf(row) <= day), rows.filter((row) => dayOf(row) > day)];
}

function closedIn({ deals, judged }: JudgedDealSet, rows: readonly number[]) {
  const side = (isIn: number) => rows.filter((row) => judged.inIcp[row] === isIn);
  const [inside, outside] = [side(1), side(0)];
  const wonOf = (some: readonly number[]) => some.filter((row) => judged.won[row] === 1);
  const [wonIn, wonOut] = [wonOf(inside), wonOf(outside)];
  return {
    ...rates(tally(judged, rows)),
    winRate: winRateOf(judged, rows),
    winRateIn: winRateOf(judged, inside),
    winRateOut: winRateOf(judged, outside),
    cycleIn: cycle(pick(deals, wonIn)),
    cycleOut: cycle(pick(deals, wonOut)),
    churnIn: churn(deals, judged, wonIn),
    churnOut: churn(deals, judged, wonOut),
  };
}

function begunIn({ deals, judged }: JudgedDealSet, rows: readonly number[]) {
  const isIn = (row: number) => judged.inIcp[row] === 1;
  return {
    pipelineIn: shareOf(judged, rows, isIn),
    pipelineAmountIn: share(amountOf(pick(deals, rows.filter(isIn))), amountOf(pick(deals, rows))),
  };
}

function pick(deals: readonly Deal[], rows: readonly number[]): Deal[] {
  return rows.map((row) => deals[row] as Deal);
}
