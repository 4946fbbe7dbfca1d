import type { Cell } from '../../engine/model';
import { canonicalJson } from '../canonical-json';
import { defaultSettings } from '../default-settings';
import type { Definition, Settings } from '../definition';
import { isBlankCell } from './blocks';
import type { HandEdits } from './hand-edits';
import { everySection, SETTINGS_TITLE, settings } from './layout';
import type { FoundSection } from './locate';
import { matchItems } from './match-items';
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

/**
 * Gives every item of a definition its row, adding rows at the end of sections that lack them, and
 * the blank row above a title that lacks it.
 *
 * @param grid the sheet as it was read
 * @param order is changed by the insertions
 * @param cut what a person changed since a save was cut off: rows that it has added are taken
 * @param fresh titles of sections that were added with rows for their items
 */
export function planRows(
  reading: ConfigReading,
  definition: Definition,
  grid: readonly (readonly Cell[])[],
  order: RowOrder,
  cut?: HandEdits,
  fresh: readonly string[] = [],
): RowPlan {
  const insertions: SaveStep[] = gapsAbove(reading, order);
  const add = (found: FoundSection, count: number, isFresh = false): RowToken[] => {
    const taken = cut || isFresh ? order.renew(spareRows(grid, found).slice(0, count)) : [];
    if (taken.length === count) return taken;
    const { tokens, step } = order.insert(
      count - taken.length,
      taken[taken.length - 1] ?? found.end - 1,
    );
    const isBelowHeader = found.rows.length === 0 && taken.length === 0;
    insertions.push(isBelowHeader ? { ...step, isBelowHeader } : step);
    return [...taken, ...tokens];
  };
  const itemRows = new Map<string, readonly RowToken[]>();
  const removed: RowToken[] = [];
  for (const section of everySection) {
    const found = reading.located.sections.get(section.title);
    if (found === undefined) continue;
    const matched = matchItems(section, reading.definition, definition);
    const lacking = matched.filter((row) => row === undefined).length;
    const added = add(found, lacking, fresh.includes(section.title));
    const rows = matched.map((at) => (at === undefined ? undefined : found.rows[at]));
    itemRows.set(
      section.title,
      rows.map((row) => row ?? added.shift() ?? 0),
    );
    const dropped = found.rows.filter((row) => !rows.includes(row));
    removed.push(...dropped.filter((row) => !cut?.hasRow(row)));
  }
  return { insertions, settingRows: settingRows(reading, definition, add), itemRows, removed };
}

function gapsAbove({ located }: ConfigReading, order: RowOrder): SaveStep[] {
  const found = [...located.sections.values()];
  const headers = new Set(found.map(({ header }) => header));
  const items = new Set(found.flatMap(({ rows }) => rows));
  return found.flatMap(({ title }) => {
    const above = title - 1;
    if (!headers.has(above) && !items.has(above)) return [];
    const { step } = order.insert(1, above);
    return [headers.has(above) ? { ...step, isBelowHeader: true } : step];
  });
}

/** Blank rows below a section but for one, where another block follows. */
function spareRows(grid: readonly (readonly Cell[])[], { end }: FoundSection): RowToken[] {
  const next = grid.findIndex((cells, row) => row >= end && !cells.every(isBlankCell));
  return Array.from({ length: Math.max(0, next - end - 1) }, (_, index) => end + index);
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
