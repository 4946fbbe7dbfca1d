import type { Definition } from '../definition/definition';
import { configSheetName } from '../definition/names';
import { decodeSheet } from '../definition/sheet/decode';
import type { Cell, ReadingContext } from '../engine/model';
import { fold } from '../engine/values/fold';
import { type Calendar, calendar } from './calendar';
import { BrokenDefinition, NoDefinition } from './definition-errors';
import type { Clock, Workbook } from './workbook';

/** A definition that can score, with the calendar and the day it is to be read by. */
export interface LoadedDefinition {
  readonly definition: Definition;
  readonly context: ReadingContext;
  readonly calendar: Calendar;
}

type Grid = readonly (readonly Cell[])[];

/**
 * Reads the definition of a name from its config sheet.
 *
 * @param workbook - The spreadsheet.
 * @param name - `''` for the one in `ICP Config`, `PLG` for the one in `ICP Config (PLG)`.
 * @param clock - Says what today is where `As of` is blank.
 * @throws Where there is no such sheet, or all problems of a broken one.
 * @example loadDefinition(workbook, '', clock).definition.tiers[0]?.name // 'Tier 1'
 */
export function loadDefinition(workbook: Workbook, name: string, clock: Clock): LoadedDefinition {
  const sheetName = configSheetName(name);
  const sheet = workbook.sheet(sheetName);
  if (sheet === undefined) throw new NoDefinition(sheetName);
  return readDefinition(sheet.values(), sheetName, clock, () => workbook.timeZone());
}

/**
 * Reads a definition from the values of a config sheet.
 *
 * @param grid - The sheet's values from A1.
 * @param sheet - Name of its tab, for messages; a range does not tell it.
 * @param clock - Says what today is where `As of` is blank.
 * @param timeZone - Asked where the setting `Time zone` is blank.
 * @throws All problems at once, each with its cell.
 */
export function readDefinition(
  grid: Grid,
  sheet: string | undefined,
  clock: Clock,
  timeZone: () => string,
): LoadedDefinition {
  const zone = configCalendar(grid, timeZone);
  const decoded = decodeSheet(grid, { sheet, dayOf: zone.dayOf });
  if ('problems' in decoded) throw new BrokenDefinition(decoded.problems);
  return inCalendar(decoded.definition, zone, clock);
}

/** The calendar by which the dates of a config sheet are read. */
export function configCalendar(grid: Grid, timeZone: () => string): Calendar {
  return calendar(timeZoneSetting(grid) || timeZone());
}

/** A definition with the calendar it is read by; today is looked up when it is asked for. */
export function inCalendar(definition: Definition, zone: Calendar, clock: Clock): LoadedDefinition {
  const context = {
    get asOf() {
      return definition.settings.asOf ?? zone.dayOf(clock.now());
    },
    dayOf: zone.dayOf,
  };
  return { definition, calendar: zone, context };
}

/** Names of the dimensions of a definition, in their order; none where it can't be read. */
export function definitionDimensions(workbook: Workbook, name: string): readonly string[] {
  const grid = workbook.sheet(configSheetName(name))?.values();
  const decoded = grid && decodeSheet(grid, { sheet: undefined, dayOf: () => 0 });
  if (decoded === undefined || 'problems' in decoded) return [];
  return decoded.definition.dimensions.map((dimension) => dimension.name);
}

/** The dates of the sheet can only be read once its time zone is known. */
function timeZoneSetting(grid: Grid): string {
  const row = grid.find(([label = '']) => typeof label === 'string' && fold(label) === 'time zone');
  return String(row?.[1] ?? '').trim();
}
