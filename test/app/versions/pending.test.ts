import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPending } from '../../../src/app/versions/history-sheet';
import { historyHeaders, isPendingMark } from '../../../src/definition/history';
import { tab } from '../../host/support/open-fixture';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

/** Headers of the tab as we write them, or as a person left them: moved, and with columns between. */
const anyHeaders = fc.oneof(
  fc.constant(historyHeaders),
  fc.shuffledSubarray([...historyHeaders, 'Mine', 'Why'], { minLength: historyHeaders.length }),
);
const anyRow = fc.tuple(fc.constantFrom('', 'being saved', 'Being saved '), fc.string());

describe('a version that waits for its sheet', () => {
  it('is seen wherever its columns stand', () => {
    fc.assert(
      fc.property(anyHeaders, fc.array(anyRow, { maxLength: 6 }), (headers, rows) => {
        const isOurs = historyHeaders.every(
          (header) => header === 'Status' || headers.includes(header),
        );
        const marks = headers.includes('Status') ? rows.map(([mark]) => mark) : [];
        const cells = rows.map(([mark, text]) =>
          headers.map((header) => (header === 'Status' ? mark : `v ${text}`)),
        );
        const book = MemoryWorkbook.of([tab('ICP History', [...headers], ...cells)], 0);
        const seen = book.execute(({ workbook }) => hasPending(workbook));
        expect(seen).toBe(isOurs && marks.some(isPendingMark));
      }),
    );
  });
});
