import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/protocol/answer';
import type { Request } from '../../src/protocol/requests';
import { dealsDefinition, dealsWorkbook } from '../product/support/deals-workbook';
import { FAILED } from '../support/memory/memory-workbook';
import type { Book } from './support/book';
import { memoryBook } from './support/memory-book';
import { isAsOnce, isSeen, KINDS } from './support/walk';

const name = '';
const other = { kind: 'draft', definition: { ...dealsDefinition, exclusions: [] } } as const;
const asked = { name, other, hoped: 90 } as const;
const TAB = 'ICP Field Test';
const USERS = 4;
/** Each call fails in one way, in all where the table is asked for. */
const EACH = process.env.FAULT_TABLE === undefined ? 3 : 1;

const withDeals = () => memoryBook(dealsWorkbook());

function started(): Request {
  const planned: Answer = withDeals().ask({ action: 'planFieldTest', ...asked });
  if (!('plan' in planned)) throw new Error('error' in planned ? planned.error : 'no plan');
  return { action: 'startFieldTest', ...asked, print: planned.plan.print };
}

/** A test runs, and a colleague has added an account since. */
function running(): Book {
  const book = withDeals();
  book.ask(started());
  book.type('Accounts', 'A6', 'Alder');
  book.type('Accounts', 'B6', 'alder.example');
  return book;
}

function over(): Book {
  const book = running();
  book.ask({ action: 'endFieldTest', name, clears: false });
  return book;
}

/** Of a long one, only each so many-th call fails. */
type Case = readonly [open: () => Book, request: Request, every?: number];

const cases: Readonly<Record<string, Case>> = {
  start: [withDeals, started()],
  update: [running, { action: 'updateFieldTest', name }],
  'end, columns emptied': [running, { action: 'endFieldTest', name, clears: true }],
  'columns emptied later': [over, { action: 'clearFieldTest', name }],
  'Score accounts': [running, { action: 'score', name }, 2 * EACH],
};

/** What people wrote, and what of a test stands beside it. */
function seen(book: Book) {
  const [headers = [], ...rows] = book.values('Accounts');
  const own = headers.flatMap((header, at) => (/^ICP Test /.test(String(header)) ? [at] : []));
  const tab = book.tabs().includes(TAB) ? book.values(TAB) : [];
  const kept = tab.filter(([label]) => String(label).startsWith('Kept: '));
  const listed = [headers, ...rows].map((row) => row.slice(0, USERS));
  return {
    users: [listed.filter((row) => row.join('') !== ''), book.values('Deals')],
    arms: rows.map((row) => own.map((at) => row[at])).filter((row) => row.join('') !== ''),
    kept: kept.map(([label, text]) => [label, text]),
  };
}

function told(answer: Answer): string {
  if ('error' in answer) return answer.error;
  if ('progress' in answer) return answer.progress.summary;
  return 'summary' in answer ? String(answer.summary) : '';
}

describe('a field test of which any service call fails', { timeout: 120_000 }, () => {
  it.each(Object.entries(cases))(
    'is told, leaves what is the users’, and is whole after a second try: %s',
    (_, [open, request, every = EACH]) => {
      const start = open();
      const before = seen(start);
      const reference = start.copy();
      const changing = reference.watch?.();
      expect(reference.ask(request)).toMatchObject({ ok: true });
      const calls = reference.calls();
      const complete = seen(reference);
      const found = new Set<string>();
      for (const [first, kind] of KINDS.entries()) {
        for (let call = 1 + (first % every); call <= calls; call += every) {
          if (isAsOnce(kind, call, changing)) continue;
          const at = `${kind}, call ${call}`;
          const book = start.copy();
          book.fail({ kind, call });
          if (!told(book.ask(request)).includes(FAILED)) expect(seen(book), at).toEqual(complete);
          if (isSeen(found, book)) continue;
          const { users, kept } = seen(book);
          expect(users, at).toEqual(before.users);
          expect([before.kept, complete.kept], at).toContainEqual(kept);
          expect(book.ask(request), at).toMatchObject({ ok: true });
          expect(seen(book), at).toEqual(complete);
        }
      }
      expect(calls).toBeGreaterThan(20);
    },
  );
});
