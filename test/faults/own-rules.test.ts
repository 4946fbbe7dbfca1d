import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import type { Book } from './support/book';
import { memoryBook } from './support/memory-book';
import { setUp, stateOf } from './support/starts';

/** The cell of a person's own rule, as an address of the config tab. */
function pointsOf(book: Book, id: string): string {
  const grid = book.values('ICP Config');
  const header = grid.findIndex((cells) => cells.includes('Points'));
  const row = grid.findIndex((cells) => cells.includes(id));
  const column = String.fromCharCode(65 + (grid[header]?.indexOf('Points') ?? 0));
  return `${column}${row + 1}`;
}

const withPoints = (definition: Definition, points: number): Definition => ({
  ...definition,
  dimensions: definition.dimensions.map((row, at) => (at === 0 ? { ...row, weight: 71 } : row)),
  criteria: definition.criteria.map((row, at) => (at === 0 ? { ...row, points } : row)),
});

function saved(book: Book, points: number) {
  const { version, definition } = stateOf(book);
  const draft = withPoints(definition, points);
  return book.ask({
    action: 'save',
    name: '',
    base: version,
    definition: draft,
    author: '',
    note: '',
  });
}

describe("a person's own data validation over a cell that a save writes", () => {
  const ruled = (isKnown: boolean) => {
    const book = setUp(memoryBook);
    const address = pointsOf(book, 'C1');
    book.only('ICP Config', address, ['10', '20'], isKnown);
    return { book, address, before: book.picture() };
  };

  it('refuses the save before anything is written, and is named', () => {
    const { book, address, before } = ruled(true);
    const answer = saved(book, 37);
    expect(answer).toMatchObject({ ok: false, problems: [{ cell: `ICP Config!${address}` }] });
    expect(JSON.stringify(answer)).toContain(
      `ICP Config!${address}: The cell must be what its data`,
    );
    expect(book.picture()).toEqual(before);
  });

  it('lets in what it lets in', () => {
    const { book } = ruled(true);
    expect(saved(book, 20)).toMatchObject({ ok: true });
    expect(stateOf(book).definition.criteria[0]?.points).toBe(20);
  });

  it('that only Sheets can judge takes the whole save back', () => {
    const { book, before } = ruled(false);
    expect(saved(book, 37)).toMatchObject({ ok: false, error: expect.stringMatching(/violates/) });
    expect(book.picture()).toEqual(before);
    expect(saved(book, 20)).toMatchObject({ ok: true });
  });
});
