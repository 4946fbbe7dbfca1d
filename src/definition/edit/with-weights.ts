import type { ScoringModel } from '../../engine/model';
import type { Definition } from '../definition';
import { provenTiers } from '../tier-words';
import { withTiers } from './with-tiers';

/**
 * A definition with other points, weights and tiers; conditions, reasons and all else stay.
 *
 * @param fitted - Its criteria are told by their IDs.
 * @example withWeights(definition, model).criteria[0]?.why // as it was
 */
export function withWeights(
  definition: Definition,
  fitted: Pick<ScoringModel, 'dimensions' | 'criteria' | 'tiers'>,
): Definition {
  const byId = new Map(fitted.criteria.map((one) => [one.id, one]));
  const criteria = definition.criteria.map((one) => {
    const { points, on } = byId.get(one.id) ?? one;
    return { ...one, points, on };
  });
  const tiered = withTiers(definition, provenTiers(fitted.tiers));
  const questions = new Map(definition.dimensions.map(({ name, question }) => [name, question]));
  const dimensions = fitted.dimensions.map(({ name, weight }) => {
    return { name, weight, question: questions.get(name) ?? '' };
  });
  return { ...tiered, dimensions, criteria };
}
