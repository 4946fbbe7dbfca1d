import { isoDay } from '../engine/values/iso-day';
import { serial } from './calendar';
import { messages } from './messages';
import type { Area, Sheet, SheetLook, Written } from './workbook';

type Cells = readonly (readonly Written[])[];
type Formats = readonly (readonly string[])[];

/** What only says how something looks. */
export type LookPart =
  | 'data validations'
  | 'number formats'
  | 'colours and widths'
  | 'charts'
  | 'links'
  | 'status line'
  | 'the run that What changed compares with'
  | 'what What changed compares this list with'
  | 'whether lists are out of date'
  | 'the baseline that Drift compares with'
  | 'arms of the field test';

/**
 * The looks of one action. Sheets may refuse them, as a Table with typed columns does with number
 * formats: what they belong to is written all the same, and the person is told.
 */
export interface Looks {
  /** @returns Whether it was done. */
  attempt(part: LookPart, act: () => void): boolean;
  refused(part: LookPart, error: unknown): void;
  /** What was refused, in one sentence; nothing where all was done. */
  remarks(): string[];
}

/**
 * @example
 * const looks = openLooks();
 * looks.attempt('charts', () => sheet.addChart(chart)); // false where Sheets refuses it
 * looks.remarks(); // ['Not set: charts (Unknown option). All else is there.']
 */
export function openLooks(): Looks {
  const missing = new Map<LookPart, string>();
  const looks: Looks = {
    attempt: (part, act) => {
      try {
        act();
        return true;
      } catch (error) {
        looks.refused(part, error);
        return false;
      }
    },
    refused: (part, error) => {
      missing.set(part, error instanceof Error ? error.message : String(error));
    },
    remarks: () => {
      const [reason] = missing.values();
      return reason === undefined ? [] : [messages.notSet([...missing.keys()], reason)];
    },
  };
  return looks;
}

/** Gives a tab its look, each part by itself. @returns Whether all was done. */
export function decorate(sheet: Sheet, look: SheetLook, looks: Looks): boolean {
  const done = Object.entries(look).map((part) =>
    looks.attempt('colours and widths', () => sheet.decorate(Object.fromEntries([part]))),
  );
  return done.every(Boolean);
}

/** Writes a rectangle with its number formats; texts are texts also where these are refused. */
export function writeShown(
  sheet: Sheet,
  row: number,
  column: number,
  cells: Cells,
  formats: Formats,
  looks: Looks,
): void {
  sheet.write(row, column, cells, formats, (error) => {
    looks.refused('number formats', error);
    const line = formats.findIndex((one) => one.includes('@'));
    const place = formats[line]?.indexOf('@') ?? 0;
    const isSet = line >= 0 && isTextCell(sheet, row + line, column + place);
    return isSet ? cells : heldBack(cells, formats);
  });
}

/** Whether a cell keeps a text as it is: also a call that is told to have failed may be carried out. */
export function isTextCell(sheet: Sheet, row: number, column: number): boolean {
  return sheet.numberFormat(row, column) === '@';
}

/**
 * Columns that were added stand in for others beside them: what they inherited goes, and a formula
 * that is written next does not become a text.
 *
 * @param areas - Cells that hold nothing yet.
 */
export function clearLooks(sheet: Sheet, areas: readonly Area[], looks: Looks): void {
  looks.attempt('data validations', () => sheet.clearRules(areas));
  looks.attempt('number formats', () => sheet.format(areas, 'General'));
}

/**
 * Cells as a person types them where their formats are not set: an apostrophe goes in front of a text
 * that Sheets would read as a formula, a number, a date or a logical value, and a day is typed as one.
 *
 * @param formats - Only where it is `@` a text has to stay one; one with a year is that of days.
 * @example heldBack([['=1+1', 'Tier 1']], [['@', '@']]) // [["'=1+1", 'Tier 1']]
 */
export function heldBack(cells: Cells, formats: Formats): Written[][] {
  return cells.map((line, r) =>
    line.map((cell, c) => {
      const format = formats[r]?.[c] ?? '';
      if (typeof cell === 'string') return format === '@' && isRead(cell) ? `'${cell}` : cell;
      return typeof cell === 'number' && Number.isInteger(cell) && /y/.test(format)
        ? isoDay(cell - serial(0))
        : cell;
    }),
  );
}

function isRead(text: string): boolean {
  return /^[^\p{L}]/u.test(text) || /^(?:true|false)$/i.test(text);
}
