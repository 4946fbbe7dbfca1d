import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { cellAddress } from '../a1';
import { defaultSettings } from '../default-settings';
import type { Settings } from '../definition';
import { expectations } from '../messages';
import type { CellContext } from './kind';
import { settings as layout } from './layout';
import type { Setting } from './layout-row';
import type { FoundSection } from './locate';
import { misspelled } from './misspelled';
import type { Report } from './problem-log';

type Key = keyof Settings;

const keys = Object.keys(layout) as Key[];
const labels = keys.map((key) => layout[key].label);
const keyOfLabel = new Map(keys.map((key) => [layout[key].label, key]));
const keyOfFolded = new Map(keys.map((key) => [fold(layout[key].label), key]));

/** True for the name of a setting, in any case. */
export function isSettingLabel(cell: Cell | undefined): boolean {
  return keyOfFolded.has(fold(String(cell ?? '')));
}

/** The settings as read, and the row of each one that is there. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly rows: ReadonlyMap<Key, number>;
}

/**
 * Reads the SETTINGS section; a setting without a row has its default.
 *
 * @param found where the section stands, `undefined` where it is missing
 */
export function readSettings(
  grid: readonly (readonly Cell[])[],
  found: FoundSection | undefined,
  context: CellContext,
  report: Report,
): SettingsReading {
  const rows = found ? settingRows(grid, found, report) : new Map<Key, number>();
  const valueColumn = found?.columns.get('value');
  const read = <K extends Key>(key: K): Settings[K] => {
    const { label, kind } = layout[key] as Setting<Settings[K]>;
    const row = rows.get(key);
    if (row === undefined || valueColumn === undefined) return defaultSettings[key];
    const cell = grid[row]?.[valueColumn] ?? '';
    const value = kind.read(cell, context);
    if (!isMisfit(value)) return value;
    report(row, valueColumn, label, value.expected, cell);
    return kind.neutral;
  };
  const settings = Object.fromEntries(keys.map((key) => [key, read(key)]));
  return { settings: settings as unknown as Settings, rows };
}

/** The value of one setting as it stands, blank where it has no row. */
export function settingCell(
  grid: readonly (readonly Cell[])[],
  found: FoundSection,
  key: Key,
): Cell {
  const row = settingRows(grid, found, () => undefined).get(key);
  const column = found.columns.get('value');
  return row === undefined || column === undefined ? '' : (grid[row]?.[column] ?? '');
}

/** The address of a setting's value, blank where it has no row. */
export function addressOfSetting(
  grid: readonly (readonly Cell[])[],
  found: FoundSection,
  key: Key,
): string {
  const row = settingRows(grid, found, () => undefined).get(key);
  const column = found.columns.get('value');
  return row === undefined || column === undefined ? '' : cellAddress(row, column);
}

function settingRows(
  grid: readonly (readonly Cell[])[],
  found: FoundSection,
  report: Report,
): Map<Key, number> {
  const rows = new Map<Key, number>();
  const column = found.columns.get('label') ?? 0;
  const unknown: number[] = [];
  for (const row of found.rows) {
    const label = String(grid[row]?.[column] ?? '');
    const key = keyOfFolded.get(fold(label));
    if (key === undefined) unknown.push(row);
    else if (rows.has(key)) report(row, column, label, expectations.settingOnce, label);
    else rows.set(key, row);
  }
  adoptMisspelled(grid, unknown, column, rows, report);
  return rows;
}

function adoptMisspelled(
  grid: readonly (readonly Cell[])[],
  unknown: readonly number[],
  column: number,
  rows: Map<Key, number>,
  report: Report,
): void {
  const isTaken = (label: string) => rows.has(keyOfLabel.get(label) ?? 'name');
  for (const row of unknown) {
    const written = String(grid[row]?.[column] ?? '');
    const label = misspelled(fold(written), labels, isTaken);
    const key = label === undefined ? undefined : keyOfLabel.get(label);
    if (label === undefined || key === undefined) continue;
    report(row, column, 'Setting', expectations.spelled(label), written);
    rows.set(key, row);
  }
}
