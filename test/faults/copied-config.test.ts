import { describe, expect, it } from 'vitest';
import type { Book } from './support/book';
import { hostBook } from './support/host-book';
import { memoryBook } from './support/memory-book';
import { setUp, stateOf, veryDifferent } from './support/starts';

const books = { memory: memoryBook, host: hostBook };

function save(book: Book, name: string) {
  const { version, definition } = stateOf(book, name);
  const common = { action: 'save', name, base: version, author: '', note: '' } as const;
  return book.ask({ ...common, definition: veryDifferent(definition) });
}

/** Its drop-downs of names may be those of the tab it was copied from, and follow that. */
const cellsOf = (book: Book, tab: string) =>
  Object.entries(book.picture().tabs[tab] ?? {}).filter(([key]) => /^\d/.test(key));

describe.each(Object.entries(books))('a config tab that somebody copied by hand: %s', (_, open) => {
  it('is theirs under a name of its own: nothing reads it, nothing writes it', () => {
    const book = setUp(open);
    book.duplicate('ICP Config', 'Copy of ICP Config');
    const before = cellsOf(book, 'Copy of ICP Config');
    expect(book.ask({ action: 'setUp' })).toMatchObject({ ok: true });
    expect(save(book, '')).toMatchObject({ ok: true });
    expect(book.ask({ action: 'score', name: '' })).toMatchObject({ ok: true });
    expect(book.ask({ action: 'create', newName: 'PLG' })).toMatchObject({
      state: { names: ['', 'PLG'], definition: { settings: { accountsSheet: 'Accounts' } } },
    });
    expect(stateOf(book).versions.map(({ version }) => version)).toEqual([2, 1]);
    expect(cellsOf(book, 'Copy of ICP Config')).toEqual(before);
    expect(before.length).toBeGreaterThan(100);
    book.close();
  });

  it('is a definition of its own under a name of one', () => {
    const book = setUp(open);
    book.duplicate('ICP Config', 'ICP Config (PLG)');
    const { tabs } = book.picture();
    const { definition, versions, names } = stateOf(book, 'PLG');
    expect(definition).toEqual(stateOf(book).definition);
    expect(versions.map(({ version }) => version)).toEqual([1]);
    expect(names).toEqual(['', 'PLG']);
    expect(save(book, 'PLG')).toMatchObject({ ok: true, state: { version: 2 } });
    expect(book.picture().tabs['ICP Config']).toEqual(tabs['ICP Config']);
    expect(stateOf(book, 'PLG').definition).toEqual(
      JSON.parse(JSON.stringify(veryDifferent(definition))),
    );
    expect(stateOf(book).version).toBe(1);
    expect(save(book, '')).toMatchObject({ ok: true, state: { version: 2 } });
    expect(book.ask({ action: 'score', name: 'PLG' })).toMatchObject({ ok: true });
    book.close();
  });
});
