import { NEEDS_DATA } from '../engine/tiers';
import { fold } from '../engine/values/fold';
import type { Definition } from './definition';

/** The lists whose names other rows refer to. */
export type NamedList = 'dimensions' | 'fields' | 'tiers' | 'owners';

/** Spells a name as its own row does; a name without a row stays as it is. */
export type Spelling = (name: string) => string;

/** How the names of each list are spelled where others refer to them. */
export type Spellings = Readonly<Record<NamedList, Spelling>>;

/**
 * Readers of a sheet compare names without case; the definition holds the one spelling of the
 * rows that have the names.
 *
 * @example spellingsOf(definition).dimensions('FIRMOGRAPHIC') // 'Firmographic'
 */
export function spellingsOf(definition: Pick<Definition, NamedList>): Spellings {
  const { dimensions, fields, tiers, owners } = definition;
  return {
    dimensions: spelling(dimensions),
    fields: spelling(fields),
    tiers: spelling([...tiers, { name: NEEDS_DATA }]),
    owners: spelling(owners),
  };
}

/** A value of a column that holds names of a list: one, or several. */
export function spelled(value: unknown, spell: Spelling): unknown {
  return Array.isArray(value) ? value.map(spell) : spell(String(value));
}

function spelling(rows: readonly { readonly name: string }[]): Spelling {
  const own = new Set(rows.map(({ name }) => name));
  const known = new Map(rows.map(({ name }) => [fold(name), name]));
  return (name) => (own.has(name) ? name : (known.get(fold(name)) ?? name));
}
