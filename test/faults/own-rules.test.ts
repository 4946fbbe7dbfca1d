import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import type { Request } from '../../src/protocol/requests';
import type { Book } from './support/book';
import { memoryBook } from './support/memory-book';
import { standingOf } from './support/standing';
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

function saving(book: Book, points: number): Request {
  const { version: base, definition } = stateOf(book);
  const common = { action: 'save', name: '', base, author: '', note: '' } as const;
  return { ...common, definition: withPoints(definition, points) };
}

const saved = (book: Book, points: number) => book.ask(saving(book, points));

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

  it('that was set after a save was cut off lets the next action take the save back', () => {
    const book = setUp(memoryBook);
    const { sheet } = standingOf(book, '');
    const reference = book.copy();
    const request = saving(book, 37);
    reference.ask(request);
    let taken = 0;
    for (let call = 1; call <= reference.calls(); call++) {
      const cut = book.copy();
      cut.fail({ kind: 'for good', call });
      cut.ask(request);
      if (!standingOf(cut, '').isPending) continue;
      const isWritten = cut.values('ICP Config').flat().includes(37);
      cut.only('ICP Config', pointsOf(cut, 'C1'), ['25'], false);
      const { settled = '' } = cut.ask({ action: 'state', name: '' });
      expect(standingOf(cut, ''), `call ${call}`).toMatchObject({ isPending: false });
      if (isWritten) continue;
      taken += 1;
      expect(settled, `call ${call}`).toContain(
        'could not be saved: ICP Config is as it was before',
      );
      expect(standingOf(cut, ''), `call ${call}`).toEqual({
        sheet,
        versions: [sheet],
        isPending: false,
      });
    }
    expect(taken).toBeGreaterThan(1);
  });

  it('that only Sheets can judge takes the whole save back', () => {
    const { book, before } = ruled(false);
    expect(saved(book, 37)).toMatchObject({ ok: false, error: expect.stringMatching(/violates/) });
    expect(book.picture()).toEqual(before);
    expect(saved(book, 20)).toMatchObject({ ok: true });
  });
});
