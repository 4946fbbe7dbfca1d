import { describe, expect, it } from 'vitest';
import type { Book } from './support/book';
import { memoryBook } from './support/memory-book';
import { renameByHand, save, setUp, stateOf } from './support/starts';

const NEW = 'Branch';

/** Where a field's name is typed over; with its header as alias, the list is still read. */
const renames = {
  'everywhere, its header kept as alias': (book: Book, field: string) =>
    renameByHand(book, field, NEW),
  everywhere: (book: Book, field: string) => renameByHand(book, field, NEW, { alias: '' }),
  'in FIELDS alone': (book: Book, field: string) =>
    renameByHand(book, field, NEW, { isOnlyIn: 'FIELDS' }),
  'in CRITERIA alone': (book: Book, field: string) =>
    renameByHand(book, field, NEW, { isOnlyIn: 'CRITERIA' }),
};

describe('a restore after a field was renamed by hand', () => {
  it.each(Object.entries(renames))('brings the version back as it was: %s', (_, rename) => {
    const book = setUp(memoryBook);
    const old = stateOf(book);
    const { field = '' } = old.definition.criteria[0] ?? {};
    save(book, (one) => ({ ...one, tiers: one.tiers.map((row) => ({ ...row, meaning: 'New' })) }));
    rename(book, field);
    const edited = stateOf(book);
    expect(edited.version).toBe(3);
    const { version: base } = edited;
    const request = { action: 'restore', name: '', base, version: 1, author: '' } as const;
    expect(book.ask(request)).toMatchObject({ ok: true, state: { version: 4 } });
    expect(stateOf(book).definition).toEqual(old.definition);
    expect(stateOf(book).versions.map(({ version }) => version)).toEqual([4, 3, 2, 1]);
    expect(book.ask({ action: 'score', name: '' })).toMatchObject({ ok: true });
  });
});
