import { canonicalJson } from './canonical-json';
import type { Definition } from './definition';
import { headings } from './sheet/headings';

type Item = Readonly<Record<string, unknown>>;

/**
 * Which cells of a definition are others in another one: what tells whether a change still stands later.
 *
 * @returns Each as list, row and key.
 * @example changedPlaces(before, switchedOff) // ['exclusions X1 on']
 */
export function changedPlaces(before: Definition, after: Definition): string[] {
  const [old, current] = [cellsOf(before), cellsOf(after)];
  const all = new Set([...old.keys(), ...current.keys()]);
  return [...all].filter((place) => old.get(place) !== current.get(place));
}

function cellsOf(definition: Definition): Map<string, string> {
  const rows: (readonly [row: string, item: Item])[] = [
    ['settings', { ...definition.settings }],
    ...Object.values(headings).flatMap(({ list, key }) =>
      (definition[list] as readonly object[] as readonly Item[]).map(
        (item) => [`${list} ${item[key]}`, item] as const,
      ),
    ),
  ];
  return new Map(
    rows.flatMap(([row, item]) =>
      Object.entries(item)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => [`${row} ${key}`, canonicalJson(value)]),
    ),
  );
}
