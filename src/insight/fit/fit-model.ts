import type { Evaluation } from '../../engine/combine';
import { judge } from '../../engine/judge';
import type { Criterion, ReadingContext, ScoringModel } from '../../engine/model';
import { kFold } from '../../stats/k-fold';
import { midDistribution } from '../../stats/mid-distribution';
import type { Unseen } from '../build/promised';
import { type Checkpoint, unhurried } from '../checkpoint';
import { isWon } from '../deals/deal';
import type { DealTable } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';
import type { Targets } from '../deals/verdict';
import { placeTiers } from '../scorecard/tiers';
import { accountKeys } from './account-keys';
import { fitWeights } from './fit-weights';

/** A definition with weights fitted to some deals, and the criteria that it does without. */
interface Weighed {
  readonly model: ScoringModel;
  /** Criteria that were on and are off now. */
  readonly leftOut: readonly Criterion[];
}

/** The same with tiers placed, and what weights that were fitted without a deal make of it. */
export interface FittedModel extends Weighed {
  readonly unseen: Unseen;
}

const FOLDS = 5;

/**
 * Fits points, dimension weights and tiers of a definition to deals. Conditions stay as they are;
 * what adds nothing is switched off, no criterion counts against an account.
 *
 * @param table - Closed deals to learn from.
 * @param random - Gives numbers from 0 up to 1, for the folds in which tiers are placed.
 * @param checkpoint - May end it.
 * @returns `undefined` where nothing in the definition speaks for winning.
 */
export function fitModel(
  model: ScoringModel,
  table: DealTable,
  context: ReadingContext,
  targets: Targets,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): FittedModel | undefined {
  const evaluation = evaluateDeals(model, table, context);
  const won = Uint8Array.from(table.deals, (deal) => (isWon(deal) ? 1 : 0));
  const fitted = weigh(model, evaluation, won, [...won.keys()]);
  if (fitted === undefined) return undefined;
  const keys = accountKeys(table);
  const foldOf = kFold(keys, FOLDS, random, won);
  const { valueAt } = midDistribution(scoresOf(fitted.model, evaluation));
  const scores = outOfFold(model, evaluation, won, foldOf, checkpoint).map(valueAt);
  const tiers = placeTiers(model.tiers, scores, won, targets);
  return { ...fitted, model: { ...fitted.model, tiers }, unseen: { scores, foldOf, keys } };
}

/**
 * Where each deal's score lies by weights that were fitted without its account, among the scores of
 * the deals that they were fitted to, 0 to 1; NaN = none.
 */
function outOfFold(
  model: ScoringModel,
  evaluation: Evaluation,
  won: Uint8Array,
  foldOf: readonly number[],
  checkpoint: Checkpoint,
): Float64Array {
  const places = new Float64Array(won.length).fill(NaN);
  for (let fold = 0; fold < FOLDS; fold++) {
    checkpoint();
    const learn = [...won.keys()].filter((row) => foldOf[row] !== fold);
    const fitted = weigh(model, evaluation, won, learn);
    if (fitted === undefined) continue;
    const scores = scoresOf(fitted.model, evaluation);
    const { shareAt } = midDistribution(learn.map((row) => scores[row] as number));
    for (const row of won.keys()) {
      if (foldOf[row] === fold) places[row] = shareAt(scores[row] as number);
    }
  }
  return places;
}

/** Points and dimension weights fitted to some of the deals. */
function weigh(
  model: ScoringModel,
  evaluation: Evaluation,
  won: Uint8Array,
  rows: readonly number[],
): Weighed | undefined {
  const pick = (values: ArrayLike<number>) =>
    Float64Array.from(rows, (row) => values[row] as number);
  const used = model.criteria.flatMap((criterion, index) => {
    const matches = evaluation.criteria[index];
    return matches === undefined ? [] : [{ criterion, matches: pick(matches) }];
  });
  const fitted = fitWeights(
    used.map(({ criterion }) => criterion),
    used.map(({ matches }) => matches),
    pick(won),
  );
  if (fitted.criteria.length === 0) return undefined;
  const points = new Map(fitted.criteria.map((one) => [one.id, one.points]));
  const weights = new Map(fitted.dimensions.map(({ name, weight }) => [name, weight]));
  const next: ScoringModel = {
    ...model,
    dimensions: model.dimensions.map((one) => ({ ...one, weight: weights.get(one.name) ?? 0 })),
    criteria: model.criteria.map((one) => {
      const own = points.get(one.id);
      return own === undefined ? { ...one, on: false } : { ...one, points: own };
    }),
  };
  return { model: next, leftOut: fitted.leftOut };
}

/** By a model that may have fewer criteria on than were evaluated. */
function scoresOf(model: ScoringModel, evaluation: Evaluation): Float64Array {
  const kept = model.criteria.map(({ on }, index) => (on ? evaluation.criteria[index] : undefined));
  return judge(model, { ...evaluation, criteria: kept }).shown;
}
