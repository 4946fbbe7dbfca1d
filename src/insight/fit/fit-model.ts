import type { Evaluation } from '../../engine/combine';
import { judge } from '../../engine/judge';
import type { Criterion, ReadingContext, ScoringModel } from '../../engine/model';
import { kFold } from '../../stats/k-fold';
import { isWon } from '../deals/deal';
import type { DealTable } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';
import type { Targets } from '../deals/verdict';
import { placeTiers } from '../scorecard/tiers';
import { fitWeights } from './fit-weights';
import { accountKeys } from './hold-out';

/** A definition with fitted weights, and the criteria that it does without. */
export interface FittedModel {
  readonly model: ScoringModel;
  /** Criteria that were on and are off now. */
  readonly leftOut: readonly Criterion[];
}

const FOLDS = 5;

/**
 * Fits points, dimension weights and tiers of a definition to deals. Conditions stay as they are;
 * what adds nothing is switched off, no criterion counts against an account.
 *
 * @param table - Closed deals to learn from.
 * @param random - Gives numbers from 0 up to 1, for the folds in which tiers are placed.
 * @returns `undefined` where nothing in the definition speaks for winning.
 */
export function fitModel(
  model: ScoringModel,
  table: DealTable,
  context: ReadingContext,
  targets: Targets,
  random: () => number,
): FittedModel | undefined {
  const evaluation = evaluateDeals(model, table, context);
  const won = Uint8Array.from(table.deals, (deal) => (isWon(deal) ? 1 : 0));
  const rows = [...won.keys()];
  const fitted = weigh(model, evaluation, won, rows);
  if (fitted === undefined) return undefined;
  const scores = outOfFold(model, evaluation, won, kFold(accountKeys(table), FOLDS, random));
  const tiers = placeTiers(model.tiers, scores, won, targets);
  return { model: { ...fitted.model, tiers }, leftOut: fitted.leftOut };
}

/** The score of each deal by weights that were fitted without its account; NaN = none. */
function outOfFold(
  model: ScoringModel,
  evaluation: Evaluation,
  won: Uint8Array,
  foldOf: readonly number[],
): Float64Array {
  const scores = new Float64Array(won.length).fill(NaN);
  for (let fold = 0; fold < FOLDS; fold++) {
    const learn = [...won.keys()].filter((row) => foldOf[row] !== fold);
    const fitted = weigh(model, evaluation, won, learn);
    if (fitted === undefined) continue;
    const { shown } = judge(fitted.model, switchedOff(evaluation, fitted.model));
    for (const row of won.keys()) if (foldOf[row] === fold) scores[row] = shown[row] as number;
  }
  return scores;
}

/** Points and dimension weights fitted to some of the deals. */
function weigh(
  model: ScoringModel,
  evaluation: Evaluation,
  won: Uint8Array,
  rows: readonly number[],
): FittedModel | undefined {
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

function switchedOff(evaluation: Evaluation, { criteria }: ScoringModel): Evaluation {
  const kept = criteria.map(({ on }, index) => (on ? evaluation.criteria[index] : undefined));
  return { ...evaluation, criteria: kept };
}
