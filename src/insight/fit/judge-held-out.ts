import { judge } from '../../engine/judge';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { auc } from '../../stats/auc';
import { aucDifference, type PairedScores } from '../../stats/auc-difference';
import { aucInterval } from '../../stats/auc-interval';
import type { Estimate } from '../../stats/estimate';
import { isWon } from '../backtest/deal';
import { type Rates, rates, type Tally } from '../backtest/rates';
import { evaluateDeals } from '../build/evaluate-deals';
import { type DealTable, pickDeals } from '../discovery/deal-table';
import { accountKeys, type HoldOuts } from './hold-out';

/** How a definition fares on deals that it was not made from. */
export interface HeldOut extends Rates {
  /** Mean over the folds, with the interval of all held-out deals. */
  readonly auc: Estimate;
  readonly deals: number;
  /** The scores of each part held out, in the order of its deals. */
  readonly parts: readonly ScoredPart[];
}

type ScoredPart = Omit<PairedScores, 'first' | 'second'> & { readonly scores: readonly number[] };

/** Gain of the area under the ROC curve below which what there is stays. */
const LEAST_GAIN = 0.01;

/** A score for a deal of which nothing is known. */
const UNKNOWN = 50;

/**
 * Makes a definition from each learning part and judges it by the part held out.
 *
 * @param make - Makes a definition from deals; `undefined` where it can't: all such deals are out.
 */
export function judgeHeldOut(
  table: DealTable,
  { splits }: HoldOuts,
  make: (deals: DealTable) => ScoringModel | undefined,
  context: ReadingContext,
): HeldOut {
  const tally = { won: 0, lost: 0, wonIn: 0, lostIn: 0 };
  const parts: ScoredPart[] = [];
  for (const split of splits) {
    const model = make(pickDeals(table, split.learn));
    const part = pickDeals(table, split.judge);
    parts.push(judgePart(model, part, context, tally));
  }
  const known = parts.map(areaOf).filter((area) => !Number.isNaN(area));
  const mean = known.reduce((sum, area) => sum + area, 0) / known.length;
  return {
    ...rates(tally),
    auc: aucInterval(mean, tally.won, tally.lost),
    deals: tally.won + tally.lost,
    parts,
  };
}

/**
 * Whether a definition separates better than another on the same deals held out: not by chance, the
 * interval of the difference says, and by enough to be worth a change.
 */
export function isBetter(after: HeldOut, before: HeldOut): boolean {
  const paired = after.parts.map(({ scores, ...part }, index) => {
    return { ...part, first: before.parts[index]?.scores ?? [], second: scores };
  });
  const { value, low } = aucDifference(paired);
  return low > 0 && value >= LEAST_GAIN;
}

function areaOf({ scores, positive }: ScoredPart): number {
  const of = (outcome: number) => scores.filter((_, row) => positive[row] === outcome);
  return auc(of(1), of(0));
}

function judgePart(
  model: ScoringModel | undefined,
  part: DealTable,
  context: ReadingContext,
  tally: { -readonly [K in keyof Tally]: Tally[K] },
): ScoredPart {
  const judged = model && judge(model, evaluateDeals(model, part, context));
  const scores = part.deals.map((deal, row) => {
    const outcome = isWon(deal) ? 'won' : 'lost';
    tally[outcome]++;
    tally[`${outcome}In`] += judged?.inIcp[row] ?? 0;
    const shown = judged?.shown[row] ?? UNKNOWN;
    return Number.isNaN(shown) ? UNKNOWN : shown;
  });
  return {
    scores,
    positive: part.deals.map((deal) => Number(isWon(deal))),
    cluster: accountKeys(part),
  };
}
