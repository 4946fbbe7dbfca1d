import type { Sheet, Workbook } from '../app/workbook';
import { markSheet, marks } from './marks';
import { namedRanges } from './named-ranges';
import { refreshFormulas } from './refresh-formulas';
import { wrapSheet } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A property of the document. */
const HALF_ADDED = 'ICP half added';

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
    id: () => spreadsheet().getId(),
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
      return cell === null
        ? undefined
        : { sheet: wrapSheet(cell.getSheet()), formula: cell.getFormula() };
    },
    addSheet: (name, mark, place = spreadsheet().getNumSheets()) => {
      const properties = PropertiesService.getDocumentProperties();
      properties.setProperty(HALF_ADDED, name);
      const sheet = spreadsheet().insertSheet(name, place);
      markSheet(sheet, mark);
      properties.deleteProperty(HALF_ADDED);
      return wrapSheet(sheet, name);
    },
    halfAdded: () => PropertiesService.getDocumentProperties().getProperty(HALF_ADDED) ?? undefined,
    marks: () => marks(spreadsheet()),
    namedRanges: () => namedRanges(spreadsheet()),
    nameRange: (name, sheet, { row, column, rows, columns }) => {
      const target = spreadsheet().getSheetByName(sheet.name);
      if (target === null) return;
      spreadsheet().setNamedRange(name, target.getRange(row, column, rows, columns));
    },
    refreshFormulas: () => refreshFormulas(spreadsheet()),
    toast: (message) => void spreadsheet().toast(message, 'ICP Score'),
    flush: () => SpreadsheetApp.flush(),
  };
}
