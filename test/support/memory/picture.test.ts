import { expect, it } from 'vitest';
import { MemoryWorkbook } from './memory-workbook';

it('tells looks of cells apart, in whichever order they were set', () => {
  const dressed = (...looks: readonly object[]) => {
    const book = MemoryWorkbook.of([{ name: 'A', rows: [[{ value: 'x' }]] }], 0);
    book.execute(({ workbook }) => {
      const area = { row: 1, column: 1, rows: 1, columns: 1 };
      for (const look of looks) {
        workbook.sheet('A')?.decorate({ styles: [[[area], look]] });
      }
    });
    return book.picture();
  };
  const [red, bold] = [{ color: '#B3261E' }, { bold: true }];
  expect(dressed(red, bold)).toEqual(dressed(bold, red));
  expect(dressed(red)).not.toEqual(dressed({ color: '#0B5F54' }));
  expect(dressed(red)).not.toEqual(dressed());
});
