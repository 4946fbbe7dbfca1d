import type { ScoringModel } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';

/**
 * The shown score of one row from its matches, in plain code: what a program around a rule engine
 * has to add, the same for each of them. `null` for unknown.
 */
export function aggregate(model: ScoringModel, matches: readonly (number | null)[]): number {
  const met = new Float64Array(model.dimensions.length);
  const counted = new Float64Array(model.dimensions.length);
  let isKnown = false;
  model.criteria.forEach(({ dimension, points, ifMissing }, index) => {
    const match = matches[index] as number | null;
    if (match === null && ifMissing === 'skip') return;
    const place = model.dimensions.findIndex(({ name }) => name === dimension);
    counted[place]! += points;
    if (match === null) return;
    met[place]! += points * match;
    isKnown = true;
  });
  return isKnown ? weigh(model, met, counted) : Number.NaN;
}

function weigh({ dimensions }: ScoringModel, met: Float64Array, counted: Float64Array): number {
  let weighted = 0;
  let weights = 0;
  dimensions.forEach(({ weight }, place) => {
    if (counted[place] === 0) return;
    weighted += (weight * 100 * met[place]!) / counted[place]!;
    weights += weight;
  });
  return shown(Math.round((weighted / weights) * 1e9) / 1e9);
}
