import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, create, listBook } from './support/list-book';

/** A book of companies that are known by name only, and of further rows of the same companies. */
function crowd(companies: number, twice: number) {
  const all = Array.from({ length: companies }, (_, at) => account(`Company ${at}`, '', 'first'));
  return listBook([...all, ...all.slice(0, twice)]);
}

describe('the accounts that a finding names', () => {
  it('are with those that are not named as many as it says', () => {
    const size = fc.constantFrom(1, 11, 12, 13, 99, 100, 101, 130, 183);
    fc.assert(
      fc.property(size, size, (companies, twice) => {
        const book = crowd(companies, Math.min(companies, twice));
        const { view } = create(book);
        expect(view.findings.map(({ kind }) => kind)).toEqual(['merged', 'by name only']);
        const told = book.values('ICP List').filter(([text]) => /^\d+ /.test(String(text)));
        const shown = told.slice(0, view.findings.length);
        const added = shown.map(([, , , names]) => {
          const parts = String(names).split('; ');
          const [, more] = /^and (\d+) more$/.exec(parts[parts.length - 1] ?? '') ?? [];
          return more === undefined ? parts.length : parts.length - 1 + Number(more);
        });
        expect(added).toEqual(view.findings.map(({ count }) => count));
      }),
      { numRuns: 12 },
    );
  });
});
