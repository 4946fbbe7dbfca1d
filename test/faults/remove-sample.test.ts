import { expect, it } from 'vitest';
import type { Book } from './support/book';
import { memoryBook } from './support/memory-book';
import { stateOf } from './support/starts';
import { isAsOnce, isSeen, KINDS } from './support/walk';

const removal = { action: 'removeSample' } as const;

/** The sample beside a tab of the user's. */
function sampleBook(): Book {
  const book = memoryBook([{ name: 'Sheet1', rows: [] }]);
  book.ask({ action: 'start', from: { kind: 'sample' } });
  return book;
}

const start = sampleBook();

it('takes the sample out, whatever of it Sheets keeps to itself, with the next action', () => {
  const reference = start.copy();
  const changing = reference.watch?.();
  expect(reference.ask(removal)).toMatchObject({ ok: true });
  expect(reference.tabs()).toEqual(['Sheet1']);
  expect(reference.picture().ranges).toEqual({});
  const calls = reference.calls();
  let left = 0;
  const seen = new Set<string>();
  for (const kind of KINDS) {
    for (let call = 1; call <= calls; call += 1) {
      if (isAsOnce(kind, call, changing)) continue;
      const at = `${kind}, call ${call}`;
      const book = start.copy();
      book.fail({ kind, call });
      expect(book.ask(removal), at).toMatchObject({ ok: false });
      const isWhole = book.tabs().includes('Accounts');
      if (!isWhole) left += 1;
      if (isSeen(seen, book)) continue;
      if (isWhole) {
        expect(book.tabs(), at).toEqual(start.tabs());
        expect(stateOf(book).definition, at).toEqual(stateOf(start).definition);
      } else {
        book.ask({ action: 'state', name: '' });
        expect(book.tabs(), at).toEqual(['Sheet1']);
        expect(book.picture().ranges, at).toEqual({});
      }
      book.ask(removal);
      expect(book.tabs(), at).toEqual(['Sheet1']);
    }
  }
  expect(left).toBeGreaterThan(5);
});
