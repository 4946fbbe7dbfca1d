import { fold } from '../engine/values/fold';
import type { DefinedCriterion } from './definition';

/**
 * Names that two criteria share: they score all the same, but reasons can't tell them apart.
 *
 * @returns A sentence a name, none where each is its criterion's own.
 * @example nameRemarks([{ id: 'C1', name: 'Right size', … }, { id: 'C2', name: 'right size', … }])
 * // ['C1 and C2 are both called "Right size": give each a name of its own.']
 */
export function nameRemarks(criteria: readonly DefinedCriterion[]): string[] {
  const first = new Map<string, DefinedCriterion>();
  return criteria.flatMap((one) => {
    const key = fold(one.name);
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    return key === '' || other === undefined
      ? []
      : [`${other.id} and ${one.id} are both called "${other.name}": give each a name of its own.`];
  });
}
