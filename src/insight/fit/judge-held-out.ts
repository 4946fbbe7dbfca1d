import type { ProposalStanding } from '../../definition/edit/proposed';
import { judge } from '../../engine/judge';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { type AucDifference, aucDifference, type PairedScores } from '../../stats/auc-difference';
import type { Estimate } from '../../stats/estimate';
import { type Proportion, wilson } from '../../stats/wilson';
import { clustersOf } from '../deals/clusters';
import { isWon } from '../deals/deal';
import { type DealTable, pickDeals } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';
import { meanSeparation } from '../deals/metrics';
import { type Rates, rates, tally } from '../deals/rates';
import { accountKeys } from './account-keys';

/** How a definition fares on deals that it was not made from. */
export interface HeldOut extends Rates {
  /** Over the deals that have a score: the mean of the folds, with an interval by account. */
  readonly auc: Estimate;
  readonly deals: number;
  /** That these deals are of; a deal of which no account is known is one of its own. */
  readonly accounts: number;
  /** Deals that have no score. */
  readonly unscored: number;
  /** The scores of each part held out, in the order of its deals. */
  readonly parts: readonly ScoredPart[];
}

interface ScoredPart extends Pick<PairedScores, 'positive' | 'cluster'> {
  /** NaN where a deal has none. */
  readonly scores: Float64Array;
}

/** Whether a definition is better than another, as far as deals held out can tell. */
export interface Gain {
  /** What there was and the proposal, on the same deals; one without a score is tied with all. */
  readonly auc: AucDifference;
  readonly standing: ProposalStanding;
}

/** How many criteria are on, in a proposal and in what there is. */
export interface CriteriaCounts {
  readonly after: number;
  readonly before: number;
}

/** Gain of the area under the ROC curve below which what there is stays. */
const LEAST_GAIN = 0.01;
/** Loss that fewer criteria are worth. */
const MOST_LOSS = 0.02;

/** What a proposal is called: the first that holds. */
const standings: readonly (readonly [
  standing: ProposalStanding,
  holds: (auc: Estimate, criteria: CriteriaCounts) => boolean,
])[] = [
  ['better', ({ value, low }) => low > 0 && value >= LEAST_GAIN],
  [
    'not worse and simpler',
    ({ low }, { after, before }) => low >= -MOST_LOSS && after > 0 && after < before,
  ],
  ['worse', ({ high }) => high < 0],
  ['cannot tell yet', () => true],
];

/**
 * How a definition does on deals that it was not made from.
 *
 * @param rows - Those deals, as indexes.
 * @param model - `undefined`: no deal has a score, and all are out.
 */
export function judgeHeldOut(
  table: DealTable,
  rows: readonly number[],
  model: ScoringModel | undefined,
  context: ReadingContext,
): HeldOut {
  return heldOutOf([judgePart(model, pickDeals(table, rows), context)], () => 1);
}

/** Deals with what a definition that was not made from them makes of them. */
export interface JudgedPart {
  /** NaN where a deal has no score. */
  readonly shown: Float64Array;
  readonly inIcp: Uint8Array;
  readonly won: Uint8Array;
  /** As deals are counted by account: `''` stands alone. */
  readonly accounts: readonly string[];
  /** As `accountKeys` gives them. */
  readonly keys: readonly string[];
}

/**
 * What judged parts tell together.
 *
 * @param luck - By how much more the rate of an outcome varies because what was learnt from is a
 *   draw as well.
 */
export function heldOutOf(
  judged: readonly JudgedPart[],
  luck: (rate: Proportion, isWonSide: boolean) => number,
): HeldOut {
  const won = Uint8Array.from(judged.flatMap((part) => [...part.won]));
  const inIcp = Uint8Array.from(judged.flatMap((part) => [...part.inIcp]));
  const clusters = clustersOf(
    judged.flatMap((part) => part.accounts),
    won,
  );
  const counted = rates(tally({ won, inIcp, ...clusters }));
  return {
    wonIncluded: widened(counted.wonIncluded, luck(counted.wonIncluded, true)),
    lostExcluded: widened(counted.lostExcluded, luck(counted.lostExcluded, false)),
    auc: meanSeparation(
      judged.map(({ shown, won: own, accounts: some }) => {
        return { shown, won: own, cluster: clustersOf(some, own).cluster };
      }),
    ),
    deals: won.length,
    accounts: clusters.clusters,
    unscored: judged.reduce((all, { shown }) => all + shown.filter(Number.isNaN).length, 0),
    parts: judged.map(({ shown, won: positive, keys }) => {
      return { scores: shown, positive, cluster: clustersOf(keys, positive).cluster };
    }),
  };
}

/**
 * By how much a definition separates better than another on the same deals held out, and what that
 * makes of it: better where the interval of the difference lies above 0 and it is enough to be worth
 * a change; not worse and simpler where it has fewer criteria and surely loses at most 0.02; worse
 * where the interval lies below 0; else that can not be told yet.
 *
 * Rule: the two-sided 95 % interval calls a definition that is no better better in at most 2.5 % of
 * cases; that a loss is small is a test of non-inferiority at the same level.
 *
 * @example gain(after, before, { after: 6, before: 9 }).standing // 'not worse and simpler'
 */
export function gain(after: HeldOut, before: HeldOut, criteria: CriteriaCounts): Gain {
  const auc = aucDifference(
    after.parts.map(({ scores, ...part }, index) => {
      return { ...part, first: before.parts[index]?.scores ?? scores, second: scores };
    }),
  );
  const found = standings.find(([, holds]) => holds(auc, criteria));
  return { auc, standing: found?.[0] ?? 'cannot tell yet' };
}

/** What is held out in one part, of some of its deals only. @param rows - Indexes. */
export function among(heldOut: HeldOut, rows: readonly number[]): HeldOut {
  const parts = heldOut.parts.map(({ scores, positive, cluster }) => ({
    scores: Float64Array.from(rows, (row) => scores[row] as number),
    positive: Uint8Array.from(rows, (row) => positive[row] as number),
    cluster: Int32Array.from(rows, (row) => cluster[row] as number),
  }));
  return { ...heldOut, deals: rows.length, parts };
}

/** How many of criteria are on. */
export function countOn(criteria: readonly { readonly on: boolean }[] = []): number {
  return criteria.filter(({ on }) => on).length;
}

/** A rate with a wider interval; its deals count for as much. */
function widened({ successes, trials, independent }: Proportion, luck: number): Proportion {
  return { ...wilson(successes, trials, independent / luck), independent };
}

function judgePart(
  model: ScoringModel | undefined,
  part: DealTable,
  context: ReadingContext,
): JudgedPart {
  const judged = model && judge(model, evaluateDeals(model, part, context));
  return {
    shown: judged?.shown ?? new Float64Array(part.deals.length).fill(NaN),
    inIcp: judged?.inIcp ?? new Uint8Array(part.deals.length),
    won: Uint8Array.from(part.deals, (deal) => Number(isWon(deal))),
    accounts: part.deals.map(({ accountId }) => accountId),
    keys: accountKeys(part),
  };
}
