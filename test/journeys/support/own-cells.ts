import type { Document } from '../../../src/host/core/document';

/** Value, formula and number format of each cell of some columns of a tab, by row and column. */
export type Cells = Readonly<Record<string, string>>;

/** A tab's cells as its owner left them: all, or those of the first `columns` columns. */
export function cellsOf(
  { desk }: Document,
  sheet: string,
  columns = Number.POSITIVE_INFINITY,
): Cells {
  const tab = desk.sheetNamed(sheet);
  const reader = desk.reader(tab.getSheetId());
  const cells: Record<string, string> = {};
  tab.getCellMatrix().forValue((row, column) => {
    if (column >= columns) return;
    const value = reader.content(row + 1, column + 1);
    const formula = reader.formula(row + 1, column + 1);
    if (value === '' && formula === '') return;
    cells[`${row + 1},${column + 1}`] = JSON.stringify([
      value,
      formula,
      reader.numberFormat(row + 1, column + 1),
    ]);
  });
  return cells;
}

/** The first difference of two tabs in words; `undefined` where they are the same. */
export function firstDifference(before: Cells, after: Cells): string | undefined {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const key = [...keys].find((one) => before[one] !== after[one]);
  return key && `cell ${key}: ${before[key] ?? 'nothing'} became ${after[key] ?? 'nothing'}`;
}
