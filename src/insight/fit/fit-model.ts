import type { Criterion, ReadingContext, ScoringModel } from '../../engine/model';
import { isWon } from '../deals/deal';
import type { DealTable } from '../deals/deal-table';
import { evaluateDeals } from '../deals/evaluate-deals';
import type { Targets } from '../deals/verdict';
import { fitWeights } from './fit-weights';
import { placeTiers } from './place-tiers';

/** A definition with fitted weights, and the criteria that it does without. */
export interface FittedModel {
  readonly model: ScoringModel;
  /** Criteria that were on and are off now. */
  readonly leftOut: readonly Criterion[];
}

/**
 * Fits points, dimension weights and tiers of a definition to deals. Conditions stay as they are;
 * what adds nothing is switched off, no criterion counts against an account.
 *
 * @param table - Closed deals to learn from.
 * @returns `undefined` where nothing in the definition speaks for winning.
 */
export function fitModel(
  model: ScoringModel,
  table: DealTable,
  context: ReadingContext,
  targets: Targets,
): FittedModel | undefined {
  const evaluation = evaluateDeals(model, table, context);
  const won = Uint8Array.from(table.deals, (deal) => (isWon(deal) ? 1 : 0));
  const used = model.criteria.flatMap((criterion, index) => {
    const matches = evaluation.criteria[index];
    return matches === undefined ? [] : [{ criterion, matches }];
  });
  const fitted = fitWeights(
    used.map(({ criterion }) => criterion),
    used.map(({ matches }) => matches),
    won,
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
  const kept = next.criteria.map(({ on }, index) => (on ? evaluation.criteria[index] : undefined));
  const tiers = placeTiers(next, { ...evaluation, criteria: kept }, won, targets);
  return { model: { ...next, tiers }, leftOut: fitted.leftOut };
}
