import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';

const PREFIXES = { criteria: 'C', exclusions: 'X' } as const;

/**
 * The first free ID of a list, beside those of both lists; IDs are compared without case.
 *
 * @example nextId(definition, 'criteria') // 'C7'
 */
export function nextId(
  definition: Pick<Definition, 'criteria' | 'exclusions'>,
  list: keyof typeof PREFIXES,
): string {
  const prefix = PREFIXES[list];
  const conditions = [...definition.criteria, ...definition.exclusions];
  const taken = new Set(conditions.map(({ id }) => fold(id)));
  let number = definition[list].length + 1;
  while (taken.has(fold(`${prefix}${number}`))) number += 1;
  return `${prefix}${number}`;
}
