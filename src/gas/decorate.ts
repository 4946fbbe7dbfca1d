import { a1 } from '../app/area';
import type { HeaderNote, SheetLook, Validation } from '../app/workbook';
import { buildRule } from './rules';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

const SHADE = '#f1f3f4';
const MUTED = '#5f6368';

/** Gives a sheet of ours its look, its input rules and its protection. */
export function decorate(sheet: GoogleSheet, look: SheetLook): void {
  const on = (
    areas: SheetLook['bold'],
    paint: (list: GoogleAppsScript.Spreadsheet.RangeList) => void,
  ) => {
    if (areas !== undefined && areas.length > 0) paint(sheet.getRangeList(areas.map(a1)));
  };
  on(look.bold, (list) => list.setFontWeight('bold'));
  on(look.shaded, (list) => list.setBackground(SHADE));
  on(look.muted, (list) => list.setFontColor(MUTED));
  on(look.wrapped, (list) => list.setWrap(true));
  on(look.plain, (list) => list.setFontWeight('normal').setBackground(null));
  setWidths(sheet, look.widths ?? []);
  if (look.frozenRows !== undefined) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns !== undefined) sheet.setFrozenColumns(look.frozenColumns);
  for (const validation of look.validations ?? []) addValidation(sheet, validation);
  addNotes(sheet, look.notes ?? []);
  if (look.warning !== undefined) sheet.protect().setDescription(look.warning).setWarningOnly(true);
}

/** Neighbours of one width in one call. */
function setWidths(sheet: GoogleSheet, widths: readonly (number | undefined)[]): void {
  let from = 0;
  widths.forEach((width, index) => {
    if (width === widths[index + 1]) return;
    if (width !== undefined) sheet.setColumnWidths(from + 1, index + 1 - from, width);
    from = index + 1;
  });
}

function addValidation(sheet: GoogleSheet, validation: Validation): void {
  sheet.getRange(a1(validation.area)).setDataValidation(buildRule(sheet, validation));
}

/** All notes in one call: a rectangle of texts from A1. */
function addNotes(sheet: GoogleSheet, notes: readonly HeaderNote[]): void {
  if (notes.length === 0) return;
  const rows = Math.max(...notes.map(({ row }) => row));
  const columns = Math.max(...notes.map(({ column }) => column));
  const texts = Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
  for (const { row, column, help } of notes) {
    const line = texts[row - 1];
    if (line !== undefined) line[column - 1] = help;
  }
  sheet.getRange(1, 1, rows, columns).setNotes(texts);
}
