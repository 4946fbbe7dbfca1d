import { fold } from '../engine/values/fold';
import type { Definition } from './definition';

/** Spells a name as its own row does; a name without a row stays as it is. */
export type Spelling = (name: string) => string;

/** How the conditions of a definition spell the names that they refer to, by column key. */
export interface Spellings {
  readonly dimension: Spelling;
  readonly field: Spelling;
}

/**
 * Readers of a sheet compare names without case; the definition holds the one spelling of the
 * rows of DIMENSIONS and FIELDS.
 *
 * @example spellingsOf(definition).dimension('FIRMOGRAPHIC') // 'Firmographic'
 */
export function spellingsOf(names: Pick<Definition, 'dimensions' | 'fields'>): Spellings {
  return { dimension: spelling(names.dimensions), field: spelling(names.fields) };
}

function spelling(rows: readonly { readonly name: string }[]): Spelling {
  const spelled = new Set(rows.map(({ name }) => name));
  const known = new Map(rows.map(({ name }) => [fold(name), name]));
  return (name) => (spelled.has(name) ? name : (known.get(fold(name)) ?? name));
}
