import type { ProposalStanding } from '../../definition/edit/proposed';
import { judge } from '../../engine/judge';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { aucDifference, type PairedScores } from '../../stats/auc-difference';
import { aucInterval } from '../../stats/auc-interval';
import type { Estimate } from '../../stats/estimate';
import { clustersOf } from '../deals/clusters';
import { isWon } from '../deals/deal';
import { type DealTable, pickDeals } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';
import { separationOf } from '../deals/metrics';
import { type Rates, rates, tally } from '../deals/rates';
import { accountKeys, type HoldOuts } from './hold-out';

/** How a definition fares on deals that it was not made from. */
export interface HeldOut extends Rates {
  /** Over the deals that have a score: the mean of the folds, with the interval of all of them. */
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
  /** By how much it separates better, on the same deals; one without a score is tied with all. */
  readonly auc: Estimate;
  readonly standing: ProposalStanding;
}

/** Gain of the area under the ROC curve below which what there is stays. */
const LEAST_GAIN = 0.01;

/**
 * Makes a definition from each learning part and judges it by the part held out.
 *
 * @param make - Makes a definition from deals; `undefined` where it can't: such deals have no score
 *   and are out.
 */
export function judgeHeldOut(
  table: DealTable,
  { splits }: HoldOuts,
  make: (deals: DealTable) => ScoringModel | undefined,
  context: ReadingContext,
): HeldOut {
  const judged = splits.map((split) => {
    const part = pickDeals(table, split.judge);
    return judgePart(make(pickDeals(table, split.learn)), part, context);
  });
  const areas = judged.map(({ shown, won, accounts }) =>
    separationOf(shown, { won, cluster: clustersOf(accounts, won).cluster }),
  );
  const told = areas.filter(({ area }) => !Number.isNaN(area));
  const sum = (of: (one: (typeof areas)[number]) => number) =>
    told.reduce((all, one) => all + of(one), 0);
  const won = Uint8Array.from(judged.flatMap((part) => [...part.won]));
  const inIcp = Uint8Array.from(judged.flatMap((part) => [...part.inIcp]));
  const clusters = clustersOf(
    judged.flatMap((part) => part.accounts),
    won,
  );
  return {
    ...rates(tally({ won, inIcp, ...clusters })),
    auc: aucInterval(
      sum(({ area }) => area) / told.length,
      sum(({ positives }) => positives),
      sum(({ negatives }) => negatives),
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
 * By how much a definition separates better than another on the same deals held out. It is better
 * where that is not by chance, the interval of the difference says, and enough to be worth a change.
 */
export function gain(after: HeldOut, before: HeldOut): Gain {
  const auc = aucDifference(
    after.parts.map(({ scores, ...part }, index) => {
      return { ...part, first: before.parts[index]?.scores ?? scores, second: scores };
    }),
  );
  const isBetter = auc.low > 0 && auc.value >= LEAST_GAIN;
  if (isBetter) return { auc, standing: 'better' };
  return { auc, standing: auc.high < 0 ? 'worse' : 'cannot tell yet' };
}

function judgePart(model: ScoringModel | undefined, part: DealTable, context: ReadingContext) {
  const judged = model && judge(model, evaluateDeals(model, part, context));
  return {
    shown: judged?.shown ?? new Float64Array(part.deals.length).fill(NaN),
    inIcp: judged?.inIcp ?? new Uint8Array(part.deals.length),
    won: Uint8Array.from(part.deals, (deal) => Number(isWon(deal))),
    accounts: part.deals.map(({ accountId }) => accountId),
    keys: accountKeys(part),
  };
}
