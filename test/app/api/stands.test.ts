import { describe, expect, it } from 'vitest';
import type { Request } from '../../../src/protocol/requests';
import { memoryBook } from '../../faults/support/memory-book';
import { EMPTY, stateOf } from '../../faults/support/starts';

const name = '';
const book = memoryBook(EMPTY);
book.ask({ action: 'setUp' });
const { definition, fingerprint: before } = stateOf(book);

/** As a person who writes another window into the tab. */
function editWindow(): void {
  const rows = book.values('ICP Config');
  const row = rows.findIndex(([setting]) => setting === 'Window months') + 1;
  book.type('ICP Config', `B${row}`, '12');
}

const requests: readonly Request[] = [
  { action: 'backtest', name, definition },
  { action: 'preview', name },
  { action: 'question', name, field: 'Industry', operator: 'is known', value: '' },
  { action: 'fields', name },
  { action: 'values', name, field: 'Industry', asItems: false },
  { action: 'accounts', name, rows: [0] },
  { action: 'keepDraft', name, base: 1, definition },
  { action: 'writeBacktest', name },
  { action: 'score', name },
];

describe('the answer to a request that reads the definition', () => {
  it.each(requests)('$action says which one stands in the sheet', (request) => {
    expect(book.ask(request)).toMatchObject({ ok: true, stands: before });
  });

  it('says so after an edit in the tab, also where it judges a draft', () => {
    editWindow();
    const answers = requests.map((request) => book.ask(request));
    const { fingerprint: after, version } = stateOf(book);
    expect([after === before, version]).toEqual([false, 2]);
    for (const answer of answers) expect(answer).toMatchObject({ ok: true, stands: after });
  });

  it('says so of one that can not be read where a draft is kept, which is kept all the same', () => {
    const own = book.copy();
    const rows = own.values('ICP Config');
    const row = rows.findIndex((cells) => cells.includes('Points')) + 2;
    const column = (rows[row - 2] ?? []).indexOf('Points');
    own.type('ICP Config', `${'ABCDEFGHIJKL'[column]}${row}`, 'abc');
    const keep = { action: 'keepDraft', name: '', base: 1, definition } as const;
    expect(own.ask(keep)).toMatchObject({ ok: true, stands: '' });
    own.type('ICP Config', `${'ABCDEFGHIJKL'[column]}${row}`, '10');
    expect(own.ask({ action: 'keptDraft', name: '' })).toMatchObject({ draft: { definition: {} } });
  });
});
