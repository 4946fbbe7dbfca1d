import { describe, expect, it } from 'vitest';
import { companyBook } from '../app/check-company/support/company-book';
import { FAILED } from '../support/memory/memory-workbook';
import type { Book } from './support/book';
import { isSeen, KINDS } from './support/walk';

const added = ['Acme AG', 'acme.example', '51-200', '=1+1', '', new Date('2026-06-01')];
const cells: [string, string][] = [
  ['Firma', 'Acme AG'],
  ['Webseite', 'acme.example'],
  ['Mitarbeiter', '51-200'],
  ['Branche', '=1+1'],
  ['Letzter Besuch', '1.6.2026'],
];
const request = { action: 'addAccount', name: '', cells } as const;

/** @param apart - A formula that somebody filled down stands between, so that a row takes two writes. */
function start(apart: boolean) {
  const book = companyBook();
  if (apart) book.type('Firmen', 'D5', '=B5');
  return book;
}

const filled = (book: Book) => {
  const rows = book.values('Firmen').filter((row) => row.some((cell) => cell !== ''));
  return JSON.stringify(rows);
};

describe('a company that is added while any service call fails', () => {
  it.each([
    ['in one write', cells, false],
    ['in two', cells.filter(([header]) => header !== 'Branche'), true],
  ])('is there whole or not at all, and once after a second try: %s', (_, own, apart) => {
    const book = start(apart);
    const before = filled(book);
    const reference = book.copy();
    expect(reference.ask({ ...request, cells: own })).toMatchObject({ ok: true, row: 3 });
    const complete = filled(reference);
    const calls = reference.calls();
    const seen = new Set<string>();
    let untouched = 0;
    for (const kind of KINDS) {
      for (let call = 1; call <= calls; call++) {
        const copy = book.copy();
        copy.fail({ kind, call });
        const answer = copy.ask({ ...request, cells: own });
        const at = `${kind}, call ${call}`;
        expect('error' in answer && answer.error, at).toContain(FAILED);
        const now = filled(copy);
        const isCutOff = apart && kind === 'for good';
        if (now === before) untouched += 1;
        else if (!isCutOff) expect(now, at).toBe(complete);
        if (isSeen(seen, copy)) continue;
        expect(copy.ask({ ...request, cells: own, isConfirmed: true }), at).toMatchObject({
          ok: true,
        });
        expect(filled(copy), at).toBe(complete);
      }
    }
    expect(untouched).toBeGreaterThan(calls);
  });

  it('as a person types it, and what looks like a formula stays a text', () => {
    const book = start(false);
    book.ask(request);
    expect(book.values('Firmen')[4]).toEqual(added);
  });
});
