import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';
import { expectations } from '../messages';
import type { ListKey } from '../sheet/layout-row';
import { type Check, type Finding, findEach, findRepeated, type IsSound } from './check';

function unique(list: ListKey, key: string, noun: string): Check {
  return (definition, isSound) => {
    const items: readonly object[] = definition[list];
    const nameOf = (item: object) => fold(String((item as Record<string, unknown>)[key]));
    return findRepeated(list, key, items, isSound, noun, nameOf);
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
