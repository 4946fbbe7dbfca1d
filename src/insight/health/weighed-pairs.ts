import type { DefinedCriterion, Definition } from '../../definition/definition';
import type { Evaluation } from '../../engine/combine';
import { weightOf } from './weighed-share';

/** A criterion that counts, where it stands, and how far each row meets it. */
export interface Weighed {
  readonly one: DefinedCriterion;
  readonly item: number;
  readonly own: Float64Array;
  readonly weight: number;
}

/**
 * Each two criteria that count.
 *
 * @example weighedPairs(definition, evaluation).length // 3, of three criteria
 */
export function weighedPairs(
  definition: Definition,
  { criteria: matches }: Pick<Evaluation, 'criteria'>,
): (readonly [first: Weighed, second: Weighed])[] {
  const weighed = definition.criteria.flatMap((one, item) => {
    const own = matches[item];
    const weight = weightOf(definition, (other) => other === one);
    return own === undefined || weight === 0 ? [] : [{ one, item, own, weight }];
  });
  return weighed.flatMap((first, at) =>
    weighed.slice(at + 1).map((second) => [first, second] as const),
  );
}
