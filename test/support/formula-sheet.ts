import type { NewSheet } from '../../src/definition/sheet/encode';
import { withCommas } from '../../src/host/core/cells/separators';
import { Book } from '../../src/host/core/engine/book';
import { CellReader } from '../../src/host/core/engine/cells';

/** Calculates a new config sheet's formulas; gives the value of any cell, 0-based. */
export async function calculate(
  sheet: NewSheet,
): Promise<(row: number, column: number) => string | number | boolean> {
  const rows = sheet.grid.map((row) =>
    row.map((value) => (value === '' ? null : { value: value as string | number | boolean })),
  );
  const book = new Book('test', [{ name: 'ICP Config', rows }]);
  for (const { row, column, formula } of sheet.formulas) {
    book.write('tab-0', { [row]: { [column]: { f: withCommas(formula), v: null, t: null } } });
  }
  await book.recalculation.settle();
  const reader = new CellReader(book, book.workbook.getActiveSheet());
  const values = sheet.grid.map((row, r) => row.map((_, c) => reader.content(r + 1, c + 1)));
  book.dispose();
  return (row, column) => values[row]?.[column] ?? '';
}
