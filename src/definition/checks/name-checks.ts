import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';
import { expectations } from '../messages';
import type { ListKey } from '../sheet/layout-row';
import { type Check, type Finding, findEach, type IsSound } from './check';

function unique(list: ListKey, key: string, noun: string): Check {
  return (definition, isSound) => {
    const seen = new Set<string>();
    const items: readonly object[] = definition[list];
    return findEach(list, key, items, isSound, (item) => {
      const folded = fold(String((item as Record<string, unknown>)[key]));
      const isNew = !seen.has(folded);
      seen.add(folded);
      return isNew ? undefined : expectations.unique(noun);
    });
  };
}

function ownAliases({ fields }: Definition, isSound: IsSound): Finding[] {
  const owner = new Map(fields.map(({ name }) => [fold(name), name]));
  return findEach('fields', 'aliases', fields, isSound, ({ name, aliases }) => {
    const others = aliases.flatMap((alias) => {
      const other = owner.get(fold(alias));
      owner.set(fold(alias), other ?? name);
      return other === undefined || other === name ? [] : [other];
    });
    return others[0] === undefined ? undefined : expectations.ownAlias(others[0]);
  });
}

/** What rows are known by is theirs alone. */
export const nameChecks: readonly Check[] = [
  unique('dimensions', 'name', 'a name'),
  unique('fields', 'name', 'a name'),
  unique('criteria', 'id', 'an ID'),
  unique('exclusions', 'id', 'an ID'),
  unique('tiers', 'name', 'a name'),
  unique('routes', 'name', 'a name'),
  unique('owners', 'name', 'a name'),
  unique('deals', 'role', 'a role'),
  ownAliases,
];
