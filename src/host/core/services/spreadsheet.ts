import type { Desk } from '../desk';
import { NEW_TAB } from '../engine/workbook-data';
import { type OpTable, read, readValues, write } from './op';
import { type Ref, refOf, refOfText } from './refs';

/** SpreadsheetApp and Spreadsheet: the document, its tabs and its named ranges. */
export const SPREADSHEET: OpTable = {
  'SpreadsheetApp.getActive': read(() => null),
  'SpreadsheetApp.getActiveSpreadsheet': read(() => null),
  'SpreadsheetApp.getActiveSheet': read(activeSheet),
  'SpreadsheetApp.getActiveRange': read(activeRange),
  'SpreadsheetApp.flush': { ...write(() => null), settled: true },

  'Spreadsheet.getName': read(({ desk }) => desk.name),
  'Spreadsheet.rename': write(({ desk }, name: string) => {
    desk.name = name;
  }),
  'Spreadsheet.getId': read(() => 'local-workbook'),
  'Spreadsheet.getUrl': read(() => 'http://127.0.0.1/'),
  'Spreadsheet.getSpreadsheetLocale': read(({ desk }) => desk.locale),
  'Spreadsheet.getSpreadsheetTimeZone': read(({ desk }) => desk.timeZone),
  'Spreadsheet.setSpreadsheetTimeZone': write(({ desk }, zone: string) => {
    desk.timeZone = validZone(zone);
  }),

  'Spreadsheet.getSheets': read(({ desk }) => desk.tabs.all().map((sheet) => sheet.getSheetId())),
  'Spreadsheet.getNumSheets': read(({ desk }) => desk.tabs.all().length),
  'Spreadsheet.getSheetByName': read(
    ({ desk }, name: string) => desk.tabs.named(String(name))?.getSheetId() ?? null,
  ),
  'Spreadsheet.insertSheet': write(({ desk }, name?: string | null, index?: number | null) =>
    insertSheet(desk, name ?? undefined, index ?? undefined),
  ),
  'Spreadsheet.deleteSheet': write(({ desk }, sheetId: string) => deleteSheet(desk, sheetId)),
  'Spreadsheet.duplicateActiveSheet': write(({ desk }) => duplicateActive(desk)),
  'Spreadsheet.moveActiveSheet': write(({ desk }, position: number) =>
    desk.tabs.move(desk.sheet(desk.activeSheetId), position - 1),
  ),
  'Spreadsheet.getActiveSheet': read(activeSheet),
  'Spreadsheet.setActiveSheet': write(({ desk }, sheetId: string) => {
    desk.activate(desk.sheet(sheetId), { row: 1, column: 1, rows: 1, columns: 1 });
  }),
  'Spreadsheet.getActiveRange': read(activeRange),
  'Spreadsheet.setActiveRange': write(({ desk }, ref: Ref) =>
    desk.activate(desk.sheet(ref.sheet), ref),
  ),
  'Spreadsheet.getRange': read(({ desk }, text: string) =>
    refOfText(desk, desk.activeSheetId, text),
  ),

  'Spreadsheet.getRangeByName': readValues(({ desk }, name: string) => {
    const found = desk.names.find(String(name));
    return found ? refOf(found.sheetId, found.area) : null;
  }),
  'Spreadsheet.getNamedRanges': read(({ desk }) =>
    desk.names.all().map(({ name, sheetId, area }) => ({ name, range: refOf(sheetId, area) })),
  ),
  'Spreadsheet.setNamedRange': write(({ desk }, name: string, ref: Ref) =>
    setName(desk, name, ref),
  ),
  'Spreadsheet.removeNamedRange': write(({ desk }, name: string) => removeName(desk, name)),
  'NamedRange.getRange': read(({ desk }, name: string) => {
    const found = desk.names.find(name);
    return found ? refOf(found.sheetId, found.area) : null;
  }),
  'NamedRange.setRange': write(({ desk }, name: string, ref: Ref) => setName(desk, name, ref)),
  'NamedRange.setName': write(({ desk }, name: string, next: string) => {
    const found = desk.names.find(name);
    if (!found) throw new Error(`Named range ${name} not found`);
    desk.names.remove(name);
    desk.names.set(next, found.sheetId, found.area);
  }),
  'NamedRange.remove': write(({ desk }, name: string) => removeName(desk, name)),
};

type ReadContext = Parameters<(typeof SPREADSHEET)[string]['run']>[0];

function activeSheet({ desk, execution }: ReadContext): string {
  return execution.caller?.sheetId ?? desk.activeSheetId;
}

/** Inside a custom function this is the cell that calls it. */
function activeRange({ desk, execution: { caller } }: ReadContext): Ref {
  if (!caller) return refOf(desk.activeSheetId, desk.selection);
  return { sheet: caller.sheetId, row: caller.row, column: caller.column, rows: 1, columns: 1 };
}

function insertSheet(desk: Desk, wanted: string | undefined, index: number | undefined): string {
  const name = wanted ?? freeName(desk, 'Sheet');
  requireFreeName(desk, name);
  requireRoom(desk, NEW_TAB.rows * NEW_TAB.columns);
  const place = index ?? desk.tabs.index(desk.sheet(desk.activeSheetId)) + 1;
  const sheet = desk.tabs.insert(name, Math.min(place, desk.tabs.all().length));
  desk.activate(sheet, { row: 1, column: 1, rows: 1, columns: 1 });
  return sheet.getSheetId();
}

function deleteSheet(desk: Desk, sheetId: string): void {
  if (desk.tabs.all().length === 1)
    throw new Error("You can't remove all the sheets in a document.");
  desk.tabs.remove(desk.sheet(sheetId));
  desk.dropExtras(sheetId);
  const first = desk.tabs.all()[0];
  if (desk.activeSheetId === sheetId && first) {
    desk.activate(first, { row: 1, column: 1, rows: 1, columns: 1 });
  }
}

function duplicateActive(desk: Desk): string {
  const from = desk.sheet(desk.activeSheetId);
  return copySheet(desk, from.getSheetId(), desk.tabs.index(from) + 1);
}

/** Copies a tab as `Copy of …`, with its notes, validations and conditional formats. */
export function copySheet(desk: Desk, sheetId: string, index: number): string {
  const from = desk.sheet(sheetId);
  requireRoom(desk, from.getRowCount() * from.getColumnCount());
  const copy = desk.tabs.copy(from, freeName(desk, `Copy of ${from.getName()}`, ''), index);
  desk.copyExtras(sheetId, copy.getSheetId());
  return copy.getSheetId();
}

/** @throws with Google's words if a tab has the name */
export function requireFreeName(desk: Desk, name: string): void {
  if (desk.tabs.named(name)) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
}

/** @throws if so many more cells would exceed the limit of a spreadsheet */
export function requireRoom(desk: Desk, cells: number): void {
  const present = desk.tabs
    .all()
    .reduce((sum, sheet) => sum + sheet.getRowCount() * sheet.getColumnCount(), 0);
  const limit = desk.limits.workbookCells;
  if (present + cells > limit) {
    throw new Error(
      `This action would increase the number of cells in the workbook above the limit of ${limit} cells.`,
    );
  }
}

function freeName(desk: Desk, stem: string, first?: ''): string {
  if (first === '' && !desk.tabs.named(stem)) return stem;
  for (let number = desk.tabs.all().length + 1; ; number++) {
    const name = first === '' ? `${stem} ${number}` : `${stem}${number}`;
    if (!desk.tabs.named(name)) return name;
  }
}

function setName(desk: Desk, name: string, ref: Ref): void {
  if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || /^[A-Za-z]{1,3}[0-9]+$/.test(name)) {
    throw new Error(`The name "${name}" is not valid for a named range.`);
  }
  desk.names.set(name, ref.sheet, ref);
}

function removeName(desk: Desk, name: string): void {
  if (!desk.names.remove(name)) throw new Error(`Named range ${name} not found`);
}

function validZone(zone: string): string {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    return zone;
  } catch {
    throw new Error(`Invalid argument: ${zone}`);
  }
}
