import { canonicalJson } from '../canonical-json';
import { defaultSettings } from '../defaults';
import type { Definition, Settings } from '../definition';
import { type AnySection, everySection, SETTINGS_TITLE, settings } from './layout';
import type { FoundSection } from './locate';
import { matchRows } from './match-rows';
import type { ConfigReading } from './read-config';
import type { RowOrder, RowToken } from './row-order';
import type { SaveStep } from './save-step';

/** Which row holds which item, and what becomes of the other rows. */
export interface RowPlan {
  readonly insertions: readonly SaveStep[];
  readonly settingRows: ReadonlyMap<keyof Settings, RowToken>;
  /** Rows of each section by its title, in the order of its items. */
  readonly itemRows: ReadonlyMap<string, readonly RowToken[]>;
  readonly removed: readonly RowToken[];
}

/** Names that people change; IDs and roles stay what they are. */
const renamed: ReadonlySet<string> = new Set(['dimensions', 'tiers']);

/**
 * Gives every item of a definition its row, adding rows at the end of sections that lack them.
 *
 * @param order is changed by the insertions
 */
export function planRows(reading: ConfigReading, definition: Definition, order: RowOrder): RowPlan {
  const insertions: SaveStep[] = [];
  const add = (found: FoundSection, count: number): RowToken[] => {
    if (count === 0) return [];
    const { tokens, step } = order.insert(count, found.end - 1);
    insertions.push(step);
    return tokens;
  };
  const itemRows = new Map<string, readonly RowToken[]>();
  const removed: RowToken[] = [];
  for (const section of everySection) {
    const found = reading.located.sections.get(section.title);
    if (found === undefined) continue;
    const matched = matchItems(section, reading.definition, definition);
    const fresh = add(found, matched.filter((row) => row === undefined).length);
    const rows = matched.map((at) => (at === undefined ? undefined : found.rows[at]));
    itemRows.set(
      section.title,
      rows.map((row) => row ?? fresh.shift() ?? 0),
    );
    removed.push(...found.rows.filter((row) => !rows.includes(row)));
  }
  return { insertions, settingRows: settingRows(reading, definition, add), itemRows, removed };
}

function matchItems(section: AnySection, before: Definition, after: Definition) {
  const keysOf = (definition: Definition) =>
    (definition[section.list] as readonly object[]).map((item) =>
      String((item as Record<string, unknown>)[section.key]),
    );
  return matchRows(keysOf(before), keysOf(after), renamed.has(section.list));
}

/** A setting gets a row once it differs from its default. */
function settingRows(
  { located, settingRows: present }: ConfigReading,
  definition: Definition,
  add: (found: FoundSection, count: number) => RowToken[],
): Map<keyof Settings, RowToken> {
  const found = located.sections.get(SETTINGS_TITLE);
  const rows = new Map<keyof Settings, RowToken>(present);
  const keys = Object.keys(settings) as (keyof Settings)[];
  const lacking = keys.filter(
    (key) =>
      !rows.has(key) &&
      canonicalJson(definition.settings[key]) !== canonicalJson(defaultSettings[key]),
  );
  const fresh = found ? add(found, lacking.length) : [];
  fresh.forEach((token, index) => {
    const key = lacking[index];
    if (key !== undefined) rows.set(key, token);
  });
  return rows;
}
