import type { NamedRange } from '../app/workbook';

/** The named ranges of a spreadsheet; one whose cells were deleted has no range. */
export function namedRanges(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly NamedRange[] {
  return spreadsheet.getNamedRanges().flatMap((named) => {
    const range: GoogleAppsScript.Spreadsheet.Range | null = named.getRange();
    if (range === null) return [];
    return [
      {
        name: named.getName(),
        sheet: range.getSheet().getName(),
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      },
    ];
  });
}
