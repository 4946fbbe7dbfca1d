import type { Definition } from '../../definition/definition';
import { fold } from '../../engine/values/fold';

const known = new WeakMap<Definition, ReadonlySet<string>>();

/** All whom a definition names as owners, folded: in ROUTES and OWNERS, and beside its tiers. */
export function ownerNames(definition: Definition): ReadonlySet<string> {
  const names = known.get(definition) ?? new Set(namesOf(definition).map(fold));
  known.set(definition, names);
  return names;
}

function namesOf({ routes, owners, tiers }: Definition): string[] {
  return [
    ...routes.flatMap((route) => route.owners),
    ...owners.map(({ name }) => name),
    ...tiers.flatMap(({ owner }) => (owner === '' ? [] : [owner])),
  ];
}
