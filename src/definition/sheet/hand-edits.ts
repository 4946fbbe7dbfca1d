import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';
import { isBlankCell } from './blocks';
import { everySection, SETTINGS_TITLE, settings } from './layout';
import type { AnySection } from './layout-row';
import { keysOf, matchItems } from './match-items';
import type { ConfigReading } from './read-config';
import { meaningUnder, type Reader } from './same-meaning';

/** What a person changed in a sheet while a save of it stood half done. */
export interface HandEdits {
  /** Whether a cell (0-based row, key of its column or setting) holds a person's own value. */
  has(row: number, key: string): boolean;
  /** Whether a person wrote in a row, or added it. */
  hasRow(row: number): boolean;
}

export const noHandEdits: HandEdits = { has: () => false, hasRow: () => false };

/**
 * Tells a person's edits from what a save that was cut off has written: a cell that holds neither
 * what it held before nor what the save puts there is a person's, and a row of neither is too.
 *
 * @param grid the sheet as it stands
 * @param reading the same, read
 * @param before the definition that the save started from
 * @param after the definition that it writes
 */
export function handEdits(
  grid: readonly (readonly Cell[])[],
  reading: ConfigReading,
  before: Definition,
  after: Definition,
  dayOf: (date: Date) => number,
): HandEdits {
  const means = [before, after].map((definition) => meaningUnder(definition, dayOf));
  const cells = new Set<string>();
  const rows = new Set<number>();
  const check = (row: number, column: number, key: string, reader: Reader, values: Values) => {
    const cell = grid[row]?.[column];
    const isKnown = values.some(
      (value, index) => value !== undefined && means[index]?.(reader, cell, value.is),
    );
    if (isKnown || (isBlankCell(cell) && (values[0] === undefined || key === 'id'))) return;
    cells.add(`${row}:${key}`);
    rows.add(row);
  };
  const value = reading.located.sections.get(SETTINGS_TITLE)?.columns.get('value') ?? 1;
  for (const [key, row] of reading.settingRows) {
    const values = [before, after].map((one) => ({ is: one.settings[key] as unknown }));
    check(row, value, key, settings[key] as Reader, values);
  }
  for (const section of everySection) {
    const found = reading.located.sections.get(section.title);
    found?.rows.forEach((row, index) => {
      const items = itemsAt(section, index, reading.definition, before, after);
      if (items.every((item) => item === undefined)) rows.add(row);
      for (const [key, reader] of Object.entries(section.columns)) {
        const column = found.columns.get(key);
        const values = items.map((item) => item && { is: item[key] });
        if (column !== undefined) check(row, column, key, reader, values);
      }
    });
  }
  return { has: (row, key) => cells.has(`${row}:${key}`), hasRow: (row) => rows.has(row) };
}

/** What a cell may hold: before the save, after it. */
type Values = readonly ({ readonly is: unknown } | undefined)[];
type Item = Readonly<Record<string, unknown>>;

/** What stood in a row before the save, and what stands there after it. */
function itemsAt(
  section: AnySection,
  index: number,
  present: Definition,
  before: Definition,
  after: Definition,
): [Item | undefined, Item | undefined] {
  const [old, next] = [before, after].map(
    (one) => one[section.list] as readonly object[] as readonly Item[],
  ) as [readonly Item[], readonly Item[]];
  const target = matchItems(section, present, after).indexOf(index);
  const key = keysOf(section, present)[index] ?? '';
  const source =
    target < 0
      ? keysOf(section, before).findIndex((one) => fold(one) === fold(key))
      : (matchItems(section, before, after)[target] ?? -1);
  return [old[source], next[target]];
}
