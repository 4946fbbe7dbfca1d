import type { Definition } from '../definition';
import type { AnySection } from './layout-row';
import { matchRows } from './match-rows';

/** Names that people change; IDs and roles stay what they are. */
const renamed: ReadonlySet<string> = new Set(['dimensions', 'tiers']);

/** What tells the items of a section apart, in their order. */
export function keysOf({ list, key }: AnySection, definition: Definition): string[] {
  const items = definition[list] as readonly object[];
  return items.map((item) => String((item as Record<string, unknown>)[key]));
}

/** For each item of a section after a change, its index before; `undefined` for a new one. */
export function matchItems(
  section: AnySection,
  before: Definition,
  after: Definition,
): (number | undefined)[] {
  return matchRows(keysOf(section, before), keysOf(section, after), renamed.has(section.list));
}
