import type { ReadingContext, ScoringModel } from '../../engine/model';
import { unhurried } from '../checkpoint';
import type { DealTable } from '../deals/deal-table';
import type { Targets } from '../deals/verdict';
import { type FittedModel, fitModel } from './fit-model';
import { type HoldOuts, holdOut } from './hold-out';
import { countOn, type Gain, gain, type HeldOut, judgeHeldOut } from './judge-held-out';

/** Fitted weights beside those that there are, both judged by deals that the fit did not see. */
export interface WeightProposal {
  /** `undefined` where nothing can be fitted. */
  readonly fitted: FittedModel | undefined;
  readonly heldOutBy: HoldOuts['by'];
  readonly before: HeldOut;
  readonly after: HeldOut;
  /** What the fit gains on the deals held out; where that can not be told, weights had better stay. */
  readonly gain: Gain;
}

/**
 * Fits the weights of a definition and says whether that is better than what there is.
 *
 * @param model - The definition as it is.
 * @param table - Closed deals.
 * @param random - Gives numbers from 0 up to 1, for folds where the deals have no dates.
 * @param checkpoint - May end it.
 */
export function proposeWeights(
  model: ScoringModel,
  table: DealTable,
  context: ReadingContext,
  targets: Targets,
  random: () => number,
  checkpoint = unhurried,
): WeightProposal {
  const splits = holdOut(table, random);
  const fitTo = (deals: DealTable) => {
    checkpoint();
    return fitModel(model, deals, context, targets, random);
  };
  const before = judgeHeldOut(table, splits, () => model, context);
  const after = judgeHeldOut(table, splits, (deals) => fitTo(deals)?.model, context);
  const fitted = fitTo(table);
  const criteria = { after: countOn(fitted?.model.criteria), before: countOn(model.criteria) };
  return { fitted, heldOutBy: splits.by, before, after, gain: gain(after, before, criteria) };
}
