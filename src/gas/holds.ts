import type { Area, Holds, PlacedFormula } from '../app/workbook';
import { areaOf } from './area-of';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What keeps cells of a sheet where they are; see the port. */
export function holdsOf(sheet: GoogleSheet): Holds {
  const filter = sheet.getFilter();
  const all = sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
  return {
    merged: all.getMergedRanges().map(areaOf),
    protected: sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .map((protection): Area => areaOf(protection.getRange())),
    filters: filter === null ? [] : [areaOf(filter.getRange())],
  };
}

/** A tab without such a formula is not read. */
export function formulasWith(sheet: GoogleSheet, text: string): PlacedFormula[] {
  const first = sheet.createTextFinder(text).matchFormulaText(true).findNext();
  if (first === null) return [];
  const wanted = text.toLowerCase();
  return sheet
    .getDataRange()
    .getFormulas()
    .flatMap((row, r) =>
      row.flatMap((formula, c) =>
        formula.toLowerCase().includes(wanted) ? [{ row: r + 1, column: c + 1, formula }] : [],
      ),
    );
}
