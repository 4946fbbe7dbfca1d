import type { ReadingContext, ScoringModel } from '../../engine/model';
import { NO_CHOICE, promised } from '../build/promised';
import { unhurried } from '../checkpoint';
import type { DealTable } from '../deals/deal-table';
import type { Targets } from '../deals/verdict';
import { accountKeys } from './account-keys';
import { type FittedModel, fitModel } from './fit-model';
import { among, countOn, type Gain, gain, type HeldOut, judgeHeldOut } from './judge-held-out';

/** Fitted weights beside those that there are. */
export interface WeightProposal {
  /** `undefined` where nothing can be fitted. */
  readonly fitted: FittedModel | undefined;
  /** Whether weights that were fitted without a deal tell won from lost by more than luck would. */
  readonly holds: boolean;
  /** The weights that there are, by the deals that they were not fitted to. */
  readonly before: HeldOut;
  /** How weights and tiers that were fitted without a deal do. */
  readonly after: HeldOut;
  /** What the fit gains on the deals of `before`; where that can not be told, weights had better stay. */
  readonly gain: Gain;
}

const CHANCE = 0.5;

/**
 * Fits the weights of a definition and says whether that is better than what there is: each deal is
 * judged by weights that were fitted without its account.
 *
 * @param model - The definition as it is.
 * @param table - Closed deals.
 * @param unseen - Those that the definition was not made from, as indexes.
 * @param random - Gives numbers from 0 up to 1, for folds.
 * @param checkpoint - May end it.
 */
export function proposeWeights(
  model: ScoringModel,
  table: DealTable,
  unseen: readonly number[],
  context: ReadingContext,
  targets: Targets,
  random: () => number,
  checkpoint = unhurried,
): WeightProposal {
  const before = judgeHeldOut(table, unseen, model, context);
  const fitted = fitModel(model, table, context, targets, random, checkpoint);
  const folds = fitted?.unseen ?? { ...NO_CHOICE, keys: accountKeys(table) };
  const after = promised(fitted?.model, table, folds, { context, tiers: model.tiers, targets });
  const criteria = { after: countOn(fitted?.model.criteria), before: countOn(model.criteria) };
  const holds = after.auc.low > CHANCE;
  return { fitted, holds, before, after, gain: gain(among(after, unseen), before, criteria) };
}
