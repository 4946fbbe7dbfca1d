import type { Definition } from '../definition/definition';
import { configSheetName } from '../definition/names';
import type { ConfigPlace } from '../definition/sheet/config-place';
import { decodeSheet } from '../definition/sheet/decode';
import { timeZoneIn } from '../definition/sheet/read-config';
import type { Cell, ReadingContext } from '../engine/model';
import { type Calendar, calendar } from './calendar';
import { BrokenDefinition, NoDefinition } from './definition-errors';
import { writesDecimalComma } from './locale';
import { once } from './once';
import type { Clock, Workbook } from './workbook';

type Grid = readonly (readonly Cell[])[];

/** A definition that can score, with the calendar and the day it is to be read by. */
export interface LoadedDefinition {
  readonly definition: Definition;
  readonly context: ReadingContext;
  readonly calendar: Calendar;
  /** The values of its tab, where it was read from there just now. */
  readonly grid?: Grid;
}

/** Where a grid stands. */
export type GridPlace = Omit<ConfigPlace, 'dayOf'>;
/** What a spreadsheet says of itself; each answer is a service call. */
type Surroundings = Pick<Workbook, 'timeZone' | 'locale'>;

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
  if (sheet === undefined) throw new NoDefinition(workbook, name);
  const grid = sheet.values();
  return { ...readDefinition(grid, { sheet: sheetName }, clock, workbook), grid };
}

/**
 * Reads a definition from the values of a config sheet.
 *
 * @param grid - The sheet's values from A1, or those of a range of its sections.
 * @param place - Where that stands, for messages.
 * @param clock - Says what today is where `As of` is blank.
 * @param surroundings - Asked for the zone where a date cell is read, and for today where the setting
 *   `Time zone` is blank; for the locale where a text such as `1.250` is read and `Numbers are
 *   written` is blank.
 * @throws All problems at once, each with its cell.
 */
export function readDefinition(
  grid: Grid,
  place: GridPlace,
  clock: Clock,
  surroundings: Surroundings,
): LoadedDefinition {
  let settled = '';
  const zone = calendar(
    () => surroundings.timeZone(),
    () => settled,
  );
  const decoded = decodeSheet(grid, { ...place, dayOf: zone.dayOf });
  if ('problems' in decoded) throw new BrokenDefinition(decoded.problems, decoded.owner, grid);
  settled = decoded.definition.settings.timeZone;
  return inCalendar(decoded.definition, zone, clock, surroundings);
}

/** The calendar of a definition; the setting `Time zone` of its config sheet says what today is. */
export function configCalendar(grid: Grid, timeZone: () => string): Calendar {
  return calendar(timeZone, () => timeZoneIn(grid));
}

/**
 * A definition with the calendar it is read by; today, and how the locale writes numbers, are looked
 * up when they are first asked for.
 */
export function inCalendar(
  definition: Definition,
  zone: Calendar,
  clock: Clock,
  surroundings: Surroundings,
): LoadedDefinition {
  const { asOf, numbersWritten } = definition.settings;
  const today = once(() => zone.today(clock.now()));
  const localeDecimalComma = once(() => writesDecimalComma(surroundings.locale()));
  const context: ReadingContext = {
    get asOf() {
      return asOf ?? today();
    },
    get today() {
      return today();
    },
    get decimalComma() {
      return numbersWritten === '' ? localeDecimalComma() : numbersWritten === '1.234,5';
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
