import { expect, it, onTestFinished } from 'vitest';
import { Book } from '../../../src/host/core/engine/book';
import { CellReader } from '../../../src/host/core/engine/cells';

const FORMULAS = ['=SUM(A1:A2)', '=ROW()', '=SHEETS()', '=SUBTOTAL(9,A1:A2)', '=INDIRECT("A2")'];

function open(tabs: number, value: number): Book {
  const rows = [[{ value }], [{ value: value + 1 }]];
  const book = new Book(
    'test',
    Array.from({ length: tabs }, (_, index) => ({ name: `Tab ${index}`, rows })),
  );
  onTestFinished(() => book.dispose());
  return book;
}

/** Writes the formulas below each other, from a row on, and gives what they are then. */
async function calculate(book: Book, row: number): Promise<unknown[]> {
  const cells = FORMULAS.map((f, index) => [row - 1 + index, { 2: { f, v: null, t: null } }]);
  book.write('tab-0', Object.fromEntries(cells));
  await book.recalculation.settle();
  const reader = new CellReader(book, book.workbook.getActiveSheet());
  return FORMULAS.map((_, index) => reader.content(row + index, 3));
}

it('calculates the formulas of each workbook with its own cells and tabs', async () => {
  const [one, two] = [open(1, 10), open(3, 20)];
  expect(await calculate(one, 1)).toEqual([21, 2, 1, 21, 11]);
  expect(await calculate(two, 1)).toEqual([41, 2, 3, 41, 21]);
  expect(await calculate(one, 7)).toEqual([21, 8, 1, 21, 11]);
});
