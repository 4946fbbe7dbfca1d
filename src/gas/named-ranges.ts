import { once } from '../app/once';
import type { NamedRange } from '../app/workbook';
import { areaOf } from './area-of';

/**
 * The named ranges of a spreadsheet; one whose cells were deleted has no range. Where they lie is
 * asked at the first use: most are the user's own, and only looked at by name.
 */
export function namedRanges(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): readonly NamedRange[] {
  return spreadsheet.getNamedRanges().flatMap((named) => {
    const range: GoogleAppsScript.Spreadsheet.Range | null = named.getRange();
    if (range === null) return [];
    return [placed(named.getName(), range)];
  });
}

function placed(name: string, range: GoogleAppsScript.Spreadsheet.Range): NamedRange {
  const sheet = once(() => range.getSheet().getName());
  const area = once(() => areaOf(range));
  return {
    name,
    get sheet() {
      return sheet();
    },
    get row() {
      return area().row;
    },
    get column() {
      return area().column;
    },
    get rows() {
      return area().rows;
    },
    get columns() {
      return area().columns;
    },
  };
}
