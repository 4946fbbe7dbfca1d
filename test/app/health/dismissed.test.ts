import { describe, expect, it } from 'vitest';
import type { HealthView } from '../../../src/protocol/health-view';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';
import { check, healthyPlan, NOW, openPlan } from './support/health-plan';

const DAY_MS = 86_400_000;
const LOG = 'ICP Dismissed';
const OWNER = 'no owner: settings owner';
const REVIEW = 'not reviewed: settings lastReviewed';
const { definition } = healthyPlan;

/** Nobody owns it, and nobody has reviewed it for a quarter. */
const small = { ...healthyPlan, accounts: healthyPlan.accounts.slice(0, 4), deals: [], runs: [] };
const start = openPlan({
  ...small,
  definition: {
    ...definition,
    settings: { ...definition.settings, owner: '', lastReviewed: NOW / DAY_MS - 100.5 },
  },
});
const open = () => start.copy();

function ask(book: MemoryWorkbook, request: Parameters<MemoryWorkbook['ask']>[0]): HealthView {
  const answer = book.ask(request);
  if (answer.ok && 'health' in answer) return answer.health as HealthView;
  throw new Error('error' in answer ? answer.error : 'No health');
}
const dismiss = (book: MemoryWorkbook, id = OWNER, reason = 'The team does', author = 'Ada') =>
  ask(book, { action: 'dismissHealth', name: '', id, reason, author });
const restore = (book: MemoryWorkbook, id = OWNER) =>
  ask(book, { action: 'restoreHealth', name: '', id });
const ids = (lines: HealthView['findings']) => lines.map(({ id }) => id);
const cells = (book: MemoryWorkbook) =>
  book.tab(LOG).cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')));

/** Row and column of a text of the config sheet. */
function placeOf(book: MemoryWorkbook, text: string): [row: number, column: number] {
  const { cells: grid } = book.tab('ICP Config');
  const row = grid.findIndex((line) => line.some((cell) => contentOf(cell) === text));
  return [row, grid[row]?.findIndex((cell) => contentOf(cell) === text) ?? -1];
}

describe('a finding that is dismissed', () => {
  it('stays so, with the reason, who said it and when, where colleagues see it', () => {
    const book = open();
    const view = dismiss(book);
    expect(ids(view.findings)).toEqual([REVIEW]);
    expect(view.dismissed).toMatchObject([
      { id: OWNER, reason: 'The team does', by: 'Ada', on: Math.floor(NOW / DAY_MS) },
    ]);
    expect(check(book)).toEqual(view);
    expect(view.below).toContain('2 found 2 things: 1 to look at, 1 dismissed');
    expect(cells(book)[1]?.slice(1, 5)).toEqual([
      ...['ICP Config', 'Nobody owns this definition.', 'The team does', 'Ada'],
    ]);
    expect(book.front()).toBe('Accounts');
  });

  it('says whether the tab that was written says the same', () => {
    const book = open();
    expect(check(book)).not.toHaveProperty('tab');
    book.ask({ action: 'writeHealth', name: '' });
    expect(check(book).tab).toBe('same');
    expect(dismiss(book).tab).toBe('older');
    expect(restore(book).tab).toBe('same');
    dismiss(book, REVIEW);
    expect(check(book).tab).toBe('older');
    book.ask({ action: 'writeHealth', name: '' });
    expect(check(book).tab).toBe('same');
    typeInto(book.tab('ICP Config'), ...placeOf(book, 'Software'), 'Software; Media');
    expect(check(book).tab).toBe('older');
    const draft = book.ask({ action: 'health', name: '', definition });
    expect(draft).not.toHaveProperty('health.tab');
  });

  it('is back once it is restored, and stays dismissed when it is dismissed again', () => {
    const book = open();
    dismiss(book);
    expect(ids(restore(book).findings)).toContain(OWNER);
    expect(ids(check(book).findings)).toContain(OWNER);
    dismiss(book, OWNER, 'Still the team');
    expect(check(book).dismissed).toMatchObject([{ reason: 'Still the team' }]);
    expect(cells(book)).toHaveLength(3);
    expect(restore(book, 'nothing of ours').dismissed).toHaveLength(1);
  });

  it('is back once it has become worse, and says so', () => {
    const book = open();
    dismiss(book, REVIEW, 'Next week');
    expect(ids(check(book).findings)).toEqual([OWNER]);
    const later = book.copy(NOW + 300 * DAY_MS);
    const found = check(later).findings.find(({ id }) => id === REVIEW);
    expect(found?.severity).toBe('serious');
    expect(found?.again).toBe(
      'Dismissed on 4 Sep 2026 (“Next week”) when it was something to look at; it is worse now.',
    );
  });

  it('is of one definition', () => {
    const own = { ...definition, settings: { ...definition.settings, owner: '' } };
    const book = openPlan({ ...small, definition: own, others: { PLG: own } });
    dismiss(book);
    expect(ids(check(book, 'PLG').findings)).toContain(OWNER);
  });

  it('is dismissed by who saved under a name last, where no name is given', () => {
    const book = open();
    dismiss(book, OWNER, 'Mine', 'Kim');
    expect(dismiss(book, REVIEW, 'Later', ' ').dismissed.map(({ by }) => by)).toEqual([
      'Kim',
      'Kim',
    ]);
  });

  it('is not dismissed without a reason, nor when it is not there', () => {
    const book = open();
    expect(() => dismiss(book, OWNER, '  ')).toThrow('Reason must be');
    expect(() => dismiss(book, 'gone: settings owner')).toThrow('not there any more');
    expect(book.tabs()).not.toContain(LOG);
  });
});

describe('the log of what was dismissed', () => {
  const dismissed = open();
  dismiss(dismissed, OWNER, '=HYPERLINK("x")');
  const edited = (edit: (book: MemoryWorkbook) => void) => {
    const book = dismissed.copy();
    edit(book);
    return { book, view: check(book) };
  };
  const column = (header: string) => cells(dismissed)[0]?.indexOf(header) ?? -1;

  it('holds what was typed as a text', () => {
    expect(cells(dismissed)[1]?.[column('Reason')]).toBe('=HYPERLINK("x")');
    expect(dismissed.tab(LOG).cells[1]?.[column('Reason')]?.formula ?? '').toBe('');
  });

  it('takes a row that somebody deletes for one that is restored', () => {
    const { view } = edited((book) => book.tab(LOG).cells.splice(1, 1));
    expect(ids(view.findings)).toContain(OWNER);
    expect(view.dismissed).toEqual([]);
  });

  it('reads what somebody writes over', () => {
    const { view } = edited((book) => {
      typeInto(book.tab(LOG), 1, column('Reason'), 'Agreed in May');
      typeInto(book.tab(LOG), 1, column('Severity'), 'who knows');
      typeInto(book.tab(LOG), 1, column('Dismissed at'), 'yesterday');
    });
    expect(view.dismissed).toMatchObject([{ id: OWNER, reason: 'Agreed in May', on: null }]);
  });

  it('finds its columns where somebody moved them, and leaves theirs alone', () => {
    const { book, view } = edited((moved) => {
      const tab = moved.tab(LOG);
      tab.cells = tab.cells.map((row, at) => [{ value: at === 0 ? 'Mine' : 'Ask Kim' }, ...row]);
    });
    expect(view.dismissed).toHaveLength(1);
    dismiss(book, REVIEW, 'Later');
    expect(cells(book).map(([first]) => first)).toEqual(['Mine', 'Ask Kim', '']);
    restore(book);
    expect(ids(check(book).findings)).toEqual([OWNER]);
    expect(cells(book)[1]?.[0]).toBe('Ask Kim');
  });

  it('gives a column back that somebody deleted', () => {
    const { book } = edited((cut) => {
      const tab = cut.tab(LOG);
      tab.cells = tab.cells.map((row) => row.filter((_, at) => at !== column('Restored at')));
    });
    restore(book);
    expect(cells(book)[0]?.at(-1)).toBe('Restored at');
    expect(ids(check(book).findings)).toContain(OWNER);
  });

  it('is begun anew where somebody deleted it', () => {
    const { book, view } = edited((cut) => cut.remove(LOG));
    expect(ids(view.findings)).toContain(OWNER);
    dismiss(book);
    expect(check(book).dismissed).toHaveLength(1);
  });
});
