import { describe, expect, it } from 'vitest';
import type { Outside } from '../../../src/app/outside';
import { setUp } from '../../../src/app/setup/set-up';
import { LIST } from '../../faults/support/starts';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);
const NONE = 'Definition must be in a tab named "ICP Config", got no such tab';
const RENAMED = `${NONE}; the tab "Our ICP" holds a definition: give it the name "ICP Config" back (or "ICP Config (PLG)" to keep it as another one)`;

const prepared = MemoryWorkbook.of(LIST, NOW);
prepared.ask({ action: 'setUp' });

/** A workbook whose config sheet a person called otherwise. */
function renamed() {
  const book = prepared.copy();
  book.rename('ICP Config', 'Our ICP');
  return book;
}

function pointAt(book: MemoryWorkbook, tab: string): void {
  const area = { row: 1, column: 1, rows: 200, columns: 20 };
  book.execute(({ workbook }) => workbook.nameRange('ICP_CONFIG', workbook.sheet(tab)!, area));
}

const actions = ['setUp', 'score', 'state', 'preview'] as const;
const asked = (action: (typeof actions)[number]) =>
  action === 'setUp' ? ({ action } as const) : ({ action, name: '' } as const);

describe('a config sheet under a name of no definition', () => {
  it.each(actions)('is told by %s and stays the only one', (action) => {
    const book = renamed();
    const before = book.picture();
    expect(book.ask(asked(action))).toEqual({ ok: false, error: RENAMED });
    expect(book.picture()).toEqual(before);
  });

  it('goes on under its own name', () => {
    const book = renamed();
    book.rename('Our ICP', 'ICP Config');
    expect(book.ask({ action: 'state', name: '' })).toMatchObject({ state: { version: 1 } });
  });

  it('leaves room for a new one as a definition of another name', () => {
    const book = renamed();
    book.rename('Our ICP', 'ICP Config (PLG)');
    const written = book.execute((outside: Outside) => setUp(outside));
    expect(written).toMatchObject({ written: ['ICP Config'], range: 'ICP_CONFIG_2' });
  });

  it('is the one that the named range points at, also beside a copy', () => {
    const book = prepared.copy();
    book.duplicate('ICP Config', 'Our ICP');
    book.rename('ICP Config', 'Backup');
    pointAt(book, 'Our ICP');
    expect(book.ask({ action: 'setUp' })).toEqual({ ok: false, error: RENAMED });
    book.remove('Our ICP');
    expect(book.ask({ action: 'state', name: '' })).toMatchObject({
      error: RENAMED.replace('Our ICP', 'Backup'),
    });
  });

  it('of another definition is known by its named range alone', () => {
    const book = prepared.copy();
    book.ask({ action: 'copy', name: '', newName: 'PLG' });
    book.rename('ICP Config (PLG)', 'Self-serve');
    book.duplicate('ICP Config', 'Backup');
    const missing = 'Definition must be in a tab named "ICP Config (PLG)", got no such tab';
    expect(book.ask({ action: 'state', name: 'PLG' })).toEqual({
      ok: false,
      error: `${missing}; the tab "Self-serve" holds a definition: give it the name "ICP Config (PLG)" back`,
    });
    book.remove('Self-serve');
    expect(book.ask({ action: 'state', name: 'PLG' })).toEqual({
      ok: false,
      error: `${missing} (use ICP Score › Set up…)`,
      isMissing: true,
    });
  });
});
