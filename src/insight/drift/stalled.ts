import type { ScoringModel } from '../../engine/model';
import { standings, tierName } from '../../engine/tiers';
import type { Reading } from '../../engine/values/reading';
import { median } from '../../stats/median';
import { type Checkpoint, unhurried } from '../checkpoint';
import type { Deal } from '../deals/deal';
import { cycle } from '../deals/metrics';
import { type Discovery, discover } from '../discovery/discover';
import { type LabelledRows, unlabelled } from '../discovery/labelled-rows';
import { LEAST_OF_EACH } from '../scorecard/open-fields';
import type { JudgedDealSet } from './quarters';

/** The open deals of a tier that say when they were created, and those that are stalled. */
export interface StalledLine {
  readonly tier: string;
  readonly open: number;
  readonly stalled: number;
  /** Days after which an open deal of this tier is stalled; NaN where no won deal tells. */
  readonly after: number;
}

/** Open deals that take too long. */
export interface Stalled {
  readonly lines: readonly StalledLine[];
  /** Those that are stalled, as indexes of the open deals. */
  readonly deals: readonly number[];
  /** The day as of which they are. */
  readonly on: number;
  /** Those that do not say when they were created: nothing tells whether they are. */
  readonly undated: number;
}

/** Won deals of a tier with both days without which all won deals tell how long one takes. */
const FEWEST = 5;

/**
 * Open deals that are older than so many times the median cycle of the won ones of their tier, where
 * that has at least five, else of all.
 *
 * @param closed - Deals that count, judged.
 * @param open - Open deals, judged.
 * @param on - The day as of which they are judged.
 * @param times - How many times.
 * @example stalledDeals(model, closed, open, 20634, 2).lines[0]?.stalled // 7
 */
export function stalledDeals(
  { tiers }: Pick<ScoringModel, 'tiers'>,
  closed: JudgedDealSet,
  open: JudgedDealSet,
  on: number,
  times: number,
): Stalled {
  const wonOf = (isOf: (row: number) => boolean) =>
    closed.deals.filter((_, row) => closed.judged.won[row] === 1 && isOf(row));
  const ofAll = cycle(wonOf(() => true));
  const createdOn = (row: number) => (open.deals[row] as Deal).createdOn;
  const dated = [...open.deals.keys()].filter((row) => !Number.isNaN(createdOn(row)));
  const stalled: number[] = [];
  const lines = standings(tiers).map((tier): StalledLine => {
    const own = wonOf((row) => closed.judged.tier[row] === tier).filter(hasCycle);
    const usual = own.length >= FEWEST ? median(own.map(daysOf)) : ofAll;
    const after = times * usual;
    const rows = dated.filter((row) => open.judged.tier[row] === tier);
    const late = rows.filter((row) => on - createdOn(row) > after);
    stalled.push(...late);
    return { tier: tierName(tiers, tier), open: rows.length, stalled: late.length, after };
  });
  const undated = open.deals.length - dated.length;
  return { lines, deals: stalled.sort((a, b) => a - b), on, undated };
}

function daysOf({ closedOn, createdOn }: Deal): number {
  return closedOn - createdOn;
}

function hasCycle(deal: Deal): boolean {
  return !Number.isNaN(daysOf(deal));
}

const terms = { good: 'moving', bad: 'stalled', things: 'deals' };

/** What is looked at to say what stalled deals share. */
export interface OpenDealTable
  extends Pick<LabelledRows, 'headers' | 'rows' | 'answers' | 'onlyOnDeals'> {
  readonly deals: readonly Deal[];
}

/**
 * Looks for what moving deals have and stalled ones have not, by the same search as for won and lost
 * deals: what stalled ones share may belong to the exclusions.
 *
 * @param table - Open deals.
 * @param stalled - Indexes of the stalled ones.
 * @returns `undefined` where fewer than ten are stalled, or moving.
 */
export function whatStalls(
  { deals, ...table }: OpenDealTable,
  stalled: readonly number[],
  reading: Reading,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): Discovery | undefined {
  if (Math.min(stalled.length, deals.length - stalled.length) < LEAST_OF_EACH) return undefined;
  const isStalled = new Set(stalled);
  const labels = deals.map(({ accountId, createdOn, amount }, row) => ({
    ...unlabelled,
    isWon: !isStalled.has(row),
    amount,
    judgedOn: createdOn,
    account: accountId,
  }));
  const labelled = { ...table, labels, isLookingBack: true, terms };
  return discover(labelled, reading, random, checkpoint);
}
