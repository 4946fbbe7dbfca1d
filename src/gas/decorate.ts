import { a1 } from '../app/area';
import type { HeaderNote, SheetLook, Validation } from '../app/workbook';

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
  setWidths(sheet, look.widths ?? []);
  if (look.frozenRows !== undefined) sheet.setFrozenRows(look.frozenRows);
  if (look.frozenColumns !== undefined) sheet.setFrozenColumns(look.frozenColumns);
  for (const validation of look.validations ?? []) addValidation(sheet, validation);
  addNotes(sheet, look.notes ?? []);
  if (look.warning !== undefined) sheet.protect().setDescription(look.warning).setWarningOnly(true);
}

/** Neighbours of one width in one call. */
function setWidths(sheet: GoogleSheet, widths: readonly number[]): void {
  let from = 0;
  widths.forEach((width, index) => {
    if (width === widths[index + 1]) return;
    sheet.setColumnWidths(from + 1, index + 1 - from, width);
    from = index + 1;
  });
}

function addValidation(sheet: GoogleSheet, { area, rule, help }: Validation): void {
  const builder = SpreadsheetApp.newDataValidation().setHelpText(help);
  const built = ruleBuilders[rule.type](builder, rule as never, sheet).build();
  sheet.getRange(a1(area)).setDataValidation(built);
}

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = Validation['rule'];
type RuleBuilders = {
  [T in Rule['type']]: (
    builder: Builder,
    rule: Extract<Rule, { type: T }>,
    sheet: GoogleSheet,
  ) => Builder;
};

const ruleBuilders: RuleBuilders = {
  oneOf: (builder, { options }) =>
    builder.requireValueInList([...options], true).setAllowInvalid(false),
  number: (builder, { from, to }) => builder.requireNumberBetween(from, to).setAllowInvalid(false),
  checkbox: (builder) => builder.requireCheckbox().setAllowInvalid(false),
  date: (builder) => builder.requireDate().setAllowInvalid(false),
  inArea: (builder, { area }, sheet) =>
    builder.requireValueInRange(sheet.getRange(a1(area)), true).setAllowInvalid(false),
};

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
