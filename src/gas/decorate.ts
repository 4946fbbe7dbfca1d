import { a1 } from '../app/area';
import type { InputRule, SheetLook } from '../app/workbook';

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
  look.widths?.forEach((width, index) => void sheet.setColumnWidth(index + 1, width));
  if (look.frozenRows !== undefined) sheet.setFrozenRows(look.frozenRows);
  for (const rule of look.rules ?? []) {
    sheet.getRange(a1(rule.area)).setDataValidation(buildRule(rule));
  }
  if (look.warning !== undefined) sheet.protect().setDescription(look.warning).setWarningOnly(true);
}

function buildRule(rule: InputRule): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation()
    .setAllowInvalid(!rule.strict)
    .setHelpText(rule.help);
  return conditions[rule.kind](builder, rule).build();
}

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const conditions: Record<InputRule['kind'], (builder: Builder, rule: InputRule) => Builder> = {
  list: (builder, { choices = [] }) => builder.requireValueInList([...choices], true),
  number: (builder, { from = 0, to = 100 }) => builder.requireNumberBetween(from, to),
  checkbox: (builder) => builder.requireCheckbox(),
};
