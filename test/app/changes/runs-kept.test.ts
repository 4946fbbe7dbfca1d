import { describe, expect, it } from 'vitest';
import { openKeptColumns } from '../../../src/app/changes/kept-columns';
import { lastOfEarlierQuarter, lastTwo } from '../../../src/app/changes/runs-kept';
import { tab } from '../../host/support/open-fixture';
import { configTab, day } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const name = '';
const accounts = tab('Accounts', ['Account', 'Domain', 'Industry', 'Employees', 'Last visit'], [
  'Alder',
  'alder.example',
  'Software',
  320,
  day('2026-01-02'),
] as never);
const of = (book: MemoryWorkbook) => ({ name, tab: book.tab('Accounts').id, tabName: 'Accounts' });

/** Days on which Score accounts ran, one after the other. */
function scoredOn(...days: readonly string[]): MemoryWorkbook {
  const at = (iso: string) => Date.parse(`${iso}T09:00:00Z`);
  let book = MemoryWorkbook.of([accounts, configTab('ICP Config')], at(days[0] as string));
  for (const iso of days) {
    book = book.copy(at(iso));
    expect(book.ask({ action: 'score', name })).toMatchObject({ ok: true });
  }
  return book;
}

/** The days of the runs that What changed and the dashboard look at, and how many are kept. */
function kept(book: MemoryWorkbook, today: string) {
  return book.execute(({ workbook }) => {
    const { all } = openKeptColumns(workbook);
    const dayOf = (one: (typeof all)[number] | undefined) => one?.about.scoredAt.slice(0, 10);
    const compared = lastTwo(all, of(book)).map(dayOf);
    return [compared, dayOf(lastOfEarlierQuarter(all, of(book), today)), all.length];
  });
}

describe('runs that are kept', () => {
  it('are the last one, the one before, and the last one of an earlier quarter', () => {
    const days = ['2026-02-10', '2026-03-30', '2026-04-07', '2026-04-14', '2026-04-21'];
    const book = scoredOn(...days);
    expect(kept(book, '2026-04-21 10:00')).toEqual([['2026-04-21', '2026-04-14'], '2026-03-30', 3]);
    const later = scoredOn(...days, '2026-07-02', '2026-07-09');
    expect(kept(later, '2026-07-09 10:00')).toEqual([
      ['2026-07-09', '2026-07-02'],
      '2026-04-21',
      3,
    ]);
  });

  it('are two where all are of one quarter', () => {
    const book = scoredOn('2026-04-07', '2026-04-14', '2026-04-21', '2026-04-21');
    expect(kept(book, '2026-04-21 10:00')).toEqual([['2026-04-21', '2026-04-14'], undefined, 2]);
  });

  it('hold out against a clock that was set back', () => {
    const book = scoredOn('2026-03-30', '2026-07-02', '2026-05-04');
    expect(kept(book, '2026-05-04 10:00')).toEqual([['2026-05-04', '2026-07-02'], '2026-03-30', 3]);
  });
});
