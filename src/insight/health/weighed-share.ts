import type { Definition } from '../../definition/definition';
import { counts } from '../../engine/combine';
import type { Criterion } from '../../engine/model';

/**
 * What part of all weight some criteria have, 0 to 1.
 *
 * @example weightOf(definition, ({ field }) => field === 'Industry') // 0.3
 */
export function weightOf(
  { dimensions, criteria }: Pick<Definition, 'dimensions' | 'criteria'>,
  isOne: (criterion: Criterion) => boolean,
): number {
  let [all, own] = [0, 0];
  for (const { name, weight } of dimensions) {
    const counted = criteria.filter((one) => one.dimension === name && counts(one, weight));
    const points = counted.reduce((sum, one) => sum + one.points, 0);
    if (points === 0) continue;
    all += weight;
    own += (weight * counted.filter(isOne).reduce((sum, one) => sum + one.points, 0)) / points;
  }
  return all === 0 ? 0 : own / all;
}
