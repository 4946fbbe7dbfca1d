import type { Cell } from '../../engine/model';
import type { Place } from '../checks/check';
import { crossChecks } from '../checks/cross-checks';
import { defaultSettings } from '../default-settings';
import type { Definition } from '../definition';
import { spelled, spellingsOf } from '../known-names';
import { expectations } from '../messages';
import { titleOf } from '../place';
import type { Problem } from '../problem';
import type { ConfigPlace } from './config-place';
import type { CellContext } from './kind';
import { everySection, FORMAT_VERSION, isConfigMark, SETTINGS_TITLE } from './layout';
import { type Located, locate } from './locate';
import type { Report } from './problem-log';
import { createLog } from './problem-log';
import { fillIds, readRows } from './read-rows';
import { addressOfSetting, readSettings, type SettingsReading, settingCell } from './read-settings';
import { reportStrayRows } from './stray-rows';

/** A config sheet as read, whether or not it is sound. */
export interface ConfigReading {
  /** Holds neutral values where a cell could not be read. */
  readonly definition: Definition;
  readonly located: Located;
  readonly settingRows: SettingsReading['rows'];
  readonly problems: readonly Problem[];
  /** Those of them for which sections and columns can't be told apart. */
  readonly structure: readonly Problem[];
}

const emptyDefinition: Definition = {
  settings: defaultSettings,
  dimensions: [],
  fields: [],
  criteria: [],
  exclusions: [],
  tiers: [],
  routes: [],
  owners: [],
  overrides: [],
  deals: [],
};
const nothing: Located = { sections: new Map(), loose: [] };

/** Reads a config sheet with all that a save needs to know of where things stand. */
export function readConfig(grid: readonly (readonly Cell[])[], place: ConfigPlace): ConfigReading {
  const log = createLog(place);
  if (!place.isRange && !checkMark(grid, log.report)) {
    const problems = log.problems();
    const settingRows = new Map();
    return {
      definition: emptyDefinition,
      located: nothing,
      settingRows,
      problems,
      structure: problems,
    };
  }
  const located = locate(grid, log.report);
  const structure = [...log.problems()];
  reportStrayRows(grid, located, log.report);
  const context = { dayOf: place.dayOf, ifMissing: defaultSettings.ifMissing };
  const found = located.sections.get(SETTINGS_TITLE);
  const { settings, rows } = readSettings(grid, found, context, log.report);
  const lists = readLists(grid, located, { ...context, ifMissing: settings.ifMissing }, log.report);
  const definition = withNames({ ...emptyDefinition, ...lists, settings });
  const cellOf = (at: Place) => cellOfPlace(at, located, rows);
  const isSound = (at: Place) => log.isClean() || log.isSound(...cellOf(at));
  for (const { at, expected, received, same } of crossChecks(definition, isSound)) {
    const has = same === undefined ? '' : expectations.has(log.address(...cellOf(same)));
    log.report(...cellOf(at), titleOf(at), expected + has, received);
  }
  return { definition, located, settingRows: rows, problems: log.problems(), structure };
}

/**
 * The setting `Time zone` of a config sheet, in which today is counted; a row of that name in another
 * section is none. Blank where it is blank or missing.
 */
export function timeZoneIn(grid: readonly (readonly Cell[])[]): string {
  const nobody = () => undefined;
  const found = locate(grid, nobody).sections.get(SETTINGS_TITLE);
  return found === undefined ? '' : String(settingCell(grid, found, 'timeZone')).trim();
}

/**
 * The cell of a setting's value, for messages.
 *
 * @returns Its address within the sheet, `''` where the setting has no row.
 * @example settingAddress(grid, 'accountsSheet') // 'B9'
 */
export function settingAddress(
  grid: readonly (readonly Cell[])[],
  key: keyof Definition['settings'],
): string {
  const found = locate(grid, () => undefined).sections.get(SETTINGS_TITLE);
  return found === undefined ? '' : addressOfSetting(grid, found, key);
}

function readLists(
  grid: readonly (readonly Cell[])[],
  { sections }: Located,
  context: CellContext,
  report: Report,
): Record<string, unknown> {
  const lists = everySection.map((section) => {
    const found = sections.get(section.title);
    return [section.list, found ? readRows(grid, section, found, context, report) : []];
  });
  return Object.fromEntries(lists);
}

/** Without its mark, or in a newer format, nothing else of a sheet can be judged. */
function checkMark(grid: readonly (readonly Cell[])[], report: Report): boolean {
  const [mark = '', format = ''] = grid[0] ?? [];
  if (!isConfigMark(mark)) {
    report(0, 0, 'The first cell', expectations.config, mark);
    return false;
  }
  const version = formatIn(format);
  if (version === FORMAT_VERSION) return true;
  const isNewer = version > FORMAT_VERSION;
  const expected = isNewer ? expectations.knownFormat : expectations.format;
  report(0, 1, 'The format version', expected(FORMAT_VERSION), format);
  return false;
}

/** As the cell holds it, or as it shows it where the sheet went through a file: `format 1`. */
function formatIn(cell: Cell): number {
  return Number(String(cell).replace(/^\s*format\s+/i, ''));
}

/** Fills in IDs, and spells the names that rows refer to as their own rows do. */
function withNames(read: Definition): Definition {
  const spellings = spellingsOf(read);
  const lists = everySection.map(({ list, columns }) => {
    const rows = read[list].map((row: object) => {
      const spelt = Object.entries(row).map(([key, value]) => {
        const choices = columns[key]?.choices;
        return [key, choices === undefined ? value : spelled(value, spellings[choices])];
      });
      return Object.fromEntries(spelt);
    });
    return [list, rows];
  });
  const { criteria, exclusions, ...others } = Object.fromEntries(lists);
  return {
    ...read,
    ...others,
    criteria: fillIds(criteria, 'C'),
    exclusions: fillIds(exclusions, 'X'),
  };
}

/** The cell of a place; where its column is missing, the one at which that is reported. */
function cellOfPlace(
  { list, item, key }: Place,
  { sections }: Located,
  settingRows: SettingsReading['rows'],
): [row: number, column: number] {
  if (list === 'settings') {
    const found = sections.get(SETTINGS_TITLE);
    const row = [...settingRows].find(([setting]) => setting === key)?.[1];
    return [row ?? found?.title ?? 0, found?.columns.get('value') ?? 0];
  }
  const title = everySection.find((section) => section.list === list)?.title ?? '';
  const found = sections.get(title);
  const column = found?.columns.get(key);
  const row = item === undefined || column === undefined ? found?.header : found?.rows[item];
  return [row ?? 0, column ?? 0];
}
