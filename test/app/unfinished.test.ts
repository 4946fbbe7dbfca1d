import { describe, expect, it } from 'vitest';
import { removeUnfinished } from '../../src/app/unfinished';
import { MemoryWorkbook } from '../support/memory/memory-workbook';

const UNFINISHED = 'ICP unfinished';
const REPLACED = 'ICP replaced';
const SETS_MARK = 3;

/** Tabs that are there after a clean-up, of those that were there before. */
function left(book: MemoryWorkbook): string[] {
  book.execute(({ workbook }) => removeUnfinished(workbook));
  return book.tabs();
}

/** A workbook to which a tab was added and then not marked. */
function halfAdded(): MemoryWorkbook {
  const book = MemoryWorkbook.of([{ name: 'Accounts', rows: [] }], 0);
  book.fail({ call: SETS_MARK, kind: 'once' });
  expect(() => book.execute(({ workbook }) => workbook.addSheet(UNFINISHED, 'report'))).toThrow();
  expect(book.tabs()).toEqual(['Accounts', UNFINISHED]);
  return book;
}

describe('removeUnfinished', () => {
  it('leaves tabs of the user that have such names, also blank ones', () => {
    const tabs = [UNFINISHED, REPLACED].map((name) => ({ name, rows: [] }));
    expect(left(MemoryWorkbook.of(tabs, 0))).toEqual([UNFINISHED, REPLACED]);
  });

  it('removes what carries a mark of ours', () => {
    const book = MemoryWorkbook.of([{ name: 'Accounts', rows: [] }], 0);
    book.execute(({ workbook }) => workbook.addSheet(UNFINISHED, 'report').write(1, 1, [['Ours']]));
    expect(left(book)).toEqual(['Accounts']);
  });

  it('removes the blank tab that was added last and never marked', () => {
    expect(left(halfAdded())).toEqual(['Accounts']);
  });

  it('leaves it where a person wrote in it since', () => {
    const book = halfAdded();
    book.execute(({ workbook }) => workbook.sheet(UNFINISHED)?.write(1, 1, [['Mine']]));
    expect(left(book)).toEqual(['Accounts', UNFINISHED]);
  });
});
