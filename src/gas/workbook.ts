import type { Sheet, Workbook } from '../app/workbook';
import { wrapSheet } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * The active spreadsheet behind the use cases' port. It is asked for at the first use: a custom
 * function that gets all it needs in its arguments makes no service call.
 */
export function openWorkbook(): Workbook {
  let opened: Spreadsheet | undefined;
  const spreadsheet = () => {
    opened ??= SpreadsheetApp.getActive();
    return opened;
  };
  const sheetOrNone = (name: string): Sheet | undefined => {
    const sheet = spreadsheet().getSheetByName(name);
    return sheet === null ? undefined : wrapSheet(sheet, name);
  };
  return {
    timeZone: () => spreadsheet().getSpreadsheetTimeZone(),
    locale: () => spreadsheet().getSpreadsheetLocale(),
    sheets: () =>
      spreadsheet()
        .getSheets()
        .map((sheet) => wrapSheet(sheet)),
    sheet: sheetOrNone,
    activeSheet: () => wrapSheet(spreadsheet().getActiveSheet()),
    callingCell: () => {
      const cell = spreadsheet().getActiveRange();
      return { sheet: wrapSheet(cell.getSheet()), formula: cell.getFormula() };
    },
    addSheet: (name) => wrapSheet(spreadsheet().insertSheet(name, spreadsheet().getNumSheets())),
    rangeNames: () =>
      spreadsheet()
        .getNamedRanges()
        .map((range) => range.getName()),
    nameRange: (name, sheet, { row, column, rows, columns }) => {
      const target = spreadsheet().getSheetByName(sheet.name);
      if (target === null) return;
      spreadsheet().setNamedRange(name, target.getRange(row, column, rows, columns));
    },
    refreshFormulas: (text) => refreshFormulas(spreadsheet(), text),
    toast: (message) => void spreadsheet().toast(message, 'ICP Score'),
    flush: () => SpreadsheetApp.flush(),
  };
}

/** Setting a formula to itself changes nothing; emptied and set again, Sheets calculates it. */
function refreshFormulas(spreadsheet: Spreadsheet, text: string): number {
  const found = spreadsheet.createTextFinder(text).matchFormulaText(true).findAll();
  const formulas = found.map((cell) => cell.getFormula());
  for (const cell of found) cell.setFormula('');
  SpreadsheetApp.flush();
  found.forEach((cell, index) => cell.setFormula(formulas[index] ?? ''));
  return found.length;
}
