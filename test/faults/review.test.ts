import { describe, expect, it } from 'vitest';
import { mend } from '../../src/definition/edit/mend';
import type { Request } from '../../src/protocol/requests';
import { hospitals, NOW } from '../app/review/support/reviewed';
import { configTab } from '../product/support/defined-workbook';
import { FAILED, MemoryWorkbook } from '../support/memory/memory-workbook';
import { contentOf } from '../support/memory/tab';
import { KINDS } from './support/walk';

/** Each call fails in one way or another; `FAULT_TABLE=1` fails it in all. */
const EVERY = process.env.FAULT_TABLE === '1' ? 1 : KINDS.length;

const TAB = 'ICP Review';
const HISTORY = 'ICP History';
const name = '';
const begin = { action: 'beginReview', name, author: 'Ada', isFull: false } as const;
const common = { name, begun: '2026-06-30 09:00', author: 'Ada' } as const;
const ending = { ...common, action: 'finishReview', note: '' } as const;
const noted = {
  ...common,
  ...{ action: 'noteReview', seen: 0, base: 2, step: 'health' },
  ...{ says: 'All well.', skipped: '', isDone: true },
  entries: [{ id: 'owner', what: 'Nobody owns it.', decision: 'accepted', reason: '' }],
} satisfies Request;

/** One review has ended, and the next one is about to. */
function start(): MemoryWorkbook {
  const book = MemoryWorkbook.of([configTab('ICP Config', hospitals)], NOW);
  book.ask({ action: 'state', name });
  book.ask(begin);
  book.ask({ ...ending, base: 1, definition: hospitals });
  book.ask(begin);
  book.ask(noted);
  return book;
}

const filled = (book: MemoryWorkbook, tab: string) =>
  book
    .tab(tab)
    .cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')))
    .filter((row) => row.some((text) => text !== '' && !text.startsWith('End of ')));

describe('the end of a review of which any service call fails', () => {
  const before = start();
  const changed = mend({ kind: 'switch off', id: 'X1' })(hospitals);
  const request = { ...ending, base: 2, definition: changed };
  const reference = before.copy();
  const done = reference.ask(request);
  const reports = [before, reference].map((book) => filled(book, TAB));

  it('writes both', () => {
    expect(done).toMatchObject({ ok: true, state: { version: 3 } });
    expect(reports[1]).not.toEqual(reports[0]);
  });

  it.each([...KINDS.entries()])(
    'has old or new, each whole, and a second try completes: %i %s',
    (index, kind) => {
      const seen = new Set<string>();
      for (let call = 1 + (index % EVERY); call <= reference.calls; call += EVERY) {
        const at = `call ${call}`;
        const book = before.copy();
        book.fail({ kind, call });
        const answer = book.ask(request);
        const left = book.since(before);
        if (seen.has(left)) continue;
        seen.add(left);
        if (!answer.ok) expect('error' in answer && answer.error, at).toContain(FAILED);
        const report = filled(book, TAB);
        expect(reports, at).toContainEqual(report);
        if (answer.ok) expect(report, at).toEqual(reports[1]);
        const tomorrow = book.copy(NOW + 86_400_000);
        for (const [next, of] of [
          [book, reference],
          [tomorrow, undefined],
        ] as const) {
          expect(next.ask(request), `again after ${at}`).toMatchObject({ ok: true });
          const { tabs } = next.picture();
          expect(Object.keys(tabs).sort(), at).toEqual(
            Object.keys(reference.picture().tabs).sort(),
          );
          expect(filled(next, HISTORY), at).toHaveLength(4);
          if (of !== undefined) expect(filled(next, TAB), at).toEqual(filled(of, TAB));
          expect(next.ask({ action: 'review', name }), at).not.toHaveProperty('review.begun');
        }
      }
    },
  );
});
