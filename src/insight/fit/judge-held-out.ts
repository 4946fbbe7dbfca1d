import { judge } from '../../engine/judge';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { auc } from '../../stats/auc';
import { aucInterval } from '../../stats/auc-interval';
import type { Estimate } from '../../stats/estimate';
import { isWon } from '../backtest/deal';
import { type Rates, rates, type Tally } from '../backtest/rates';
import { evaluateDeals } from '../build/evaluate-deals';
import { type DealTable, pickDeals } from '../discovery/deal-table';
import type { HoldOuts } from './hold-out';

/** How a definition fares on deals that it was not made from. */
export interface HeldOut extends Rates {
  /** Mean over the folds, with the interval of all held-out deals. */
  readonly auc: Estimate;
  readonly deals: number;
}

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
  const areas: number[] = [];
  for (const split of splits) {
    const model = make(pickDeals(table, split.learn));
    const part = pickDeals(table, split.judge);
    areas.push(judgePart(model, part, context, tally));
  }
  const known = areas.filter((area) => !Number.isNaN(area));
  const mean = known.reduce((sum, area) => sum + area, 0) / known.length;
  return {
    ...rates(tally),
    auc: aucInterval(mean, tally.won, tally.lost),
    deals: tally.won + tally.lost,
  };
}

function judgePart(
  model: ScoringModel | undefined,
  part: DealTable,
  context: ReadingContext,
  tally: { -readonly [K in keyof Tally]: Tally[K] },
): number {
  const judged = model && judge(model, evaluateDeals(model, part, context));
  const scores: { won: number[]; lost: number[] } = { won: [], lost: [] };
  part.deals.forEach((deal, row) => {
    const outcome = isWon(deal) ? 'won' : 'lost';
    const shown = judged?.shown[row] ?? UNKNOWN;
    scores[outcome].push(Number.isNaN(shown) ? UNKNOWN : shown);
    tally[outcome]++;
    tally[`${outcome}In`] += judged?.inIcp[row] ?? 0;
  });
  return auc(scores.won, scores.lost);
}
