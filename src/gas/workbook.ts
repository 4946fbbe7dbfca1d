import { readingSeconds } from '../app/reading-time';
import type { Workbook } from '../app/workbook';
import type { BeyondFormulas } from './beyond-formulas';
import { lookUps } from './look-ups';
import { nameOfMarked, tabMarks } from './marks';
import { namedRanges } from './named-ranges';
import { protectedTabs } from './protected-tabs';
import { wrapSheet } from './sheet';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The spreadsheet of one execution. */
export interface OpenWorkbook extends Workbook {
  /** Forgets which tabs, marks and named ranges there are: others may have changed them. */
  lookAgain(): void;
}

/** A property of the document. */
const HALF_ADDED = 'ICP half added';

/**
 * The active spreadsheet behind the use cases' port. It is asked for at the first use: a custom
 * function that gets all it needs in its arguments makes no service call. Each tab, the marks and
 * the named ranges are looked up once.
 *
 * @param given - What a formula may not do, and has not.
 */
export function openWorkbook(given?: BeyondFormulas): OpenWorkbook {
  const beyond = () => {
    if (given === undefined) throw new Error('A formula can’t change how a tab looks.');
    return given;
  };
  let opened: Spreadsheet | undefined;
  const spreadsheet = () => {
    opened ??= SpreadsheetApp.getActive();
    return opened;
  };
  const known = lookUps({
    sheet: (name) => spreadsheet().getSheetByName(name),
    sheets: () => spreadsheet().getSheets(),
    marks: () => tabMarks(spreadsheet()),
    ranges: () => namedRanges(spreadsheet()),
    wrap: (sheet, name) => wrapSheet(sheet, known, beyond, name),
  });
  return {
    id: () => spreadsheet().getId(),
    timeZone: () => spreadsheet().getSpreadsheetTimeZone(),
    locale: () => spreadsheet().getSpreadsheetLocale(),
    sheets: () => known.sheets(),
    sheet: (name) => known.sheet(name),
    activeSheet: () => wrapSheet(spreadsheet().getActiveSheet(), known, beyond),
    selection: () => {
      const range = spreadsheet().getActiveRange();
      if (range === null) return undefined;
      return {
        sheet: range.getSheet().getName(),
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      };
    },
    callingCell: () => {
      const cell = spreadsheet().getActiveRange();
      return cell === null
        ? undefined
        : {
            sheet: wrapSheet(cell.getSheet(), known, beyond),
            formula: cell.getFormula(),
          };
    },
    addSheet: (name, mark, place = spreadsheet().getNumSheets()) => {
      const properties = PropertiesService.getDocumentProperties();
      known.taken(name);
      properties.setProperty(HALF_ADDED, name);
      const sheet = wrapSheet(spreadsheet().insertSheet(name, place), known, beyond, name, true);
      sheet.mark(mark);
      properties.deleteProperty(HALF_ADDED);
      return sheet;
    },
    halfAdded: () => PropertiesService.getDocumentProperties().getProperty(HALF_ADDED) ?? undefined,
    markedTabs: (value) =>
      known
        .marks()
        .filter((mark) => value === undefined || mark.value === value)
        .flatMap(nameOfMarked),
    protectedTabs: () => protectedTabs(spreadsheet()),
    namedRanges: () => known.ranges(),
    nameRange: (name, sheet, { row, column, rows, columns }) => {
      known.rangesChange();
      const target = spreadsheet().getSheetByName(sheet.name);
      if (target === null) return;
      spreadsheet().setNamedRange(name, target.getRange(row, column, rows, columns));
    },
    unnameRange: (name) => {
      known.rangesChange();
      spreadsheet().removeNamedRange(name);
    },
    refreshFormulas: () => beyond().refreshFormulas(spreadsheet()),
    toast: (message) => void spreadsheet().toast(message, 'ICP Score', readingSeconds(message)),
    flush: () => SpreadsheetApp.flush(),
    lookAgain: () => known.forget(),
  };
}
