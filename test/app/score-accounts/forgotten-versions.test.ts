import { describe, expect, it } from 'vitest';
import { AskFirst } from '../../../src/app/own-columns/account-list';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import { setUp } from '../../../src/app/setup/set-up';
import type { Definition } from '../../../src/definition/definition';
import { accountsTab, configTab } from '../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';

const THEN = Date.UTC(2026, 5, 22, 9);
const NOW = Date.UTC(2026, 5, 29, 9);

/** A list that one definition scored, whose history is gone. */
function forgotten(definition: Definition = smallDefinition): MemoryWorkbook {
  const book = MemoryWorkbook.of([accountsTab(), configTab('ICP Config', definition)], THEN);
  expect(score(book)).toBe('');
  book.remove('ICP History');
  return book.copy(NOW);
}

/** What Score accounts asks before it writes; `''` where it wrote. */
function score(book: MemoryWorkbook, theirs: 'ask' | 'overwrite' = 'ask'): string {
  try {
    book.execute((outside) => scoreAccounts(outside, { theirs }));
    return '';
  } catch (error) {
    if (error instanceof AskFirst) return error.message;
    throw error;
  }
}

const columnOf = (book: MemoryWorkbook, header: string) =>
  book.tab('Accounts').cells[0]!.findIndex((cell) => contentOf(cell) === header);

/** Puts another definition in the place of the one that is there, as its version 1. */
function setUpAnew(book: MemoryWorkbook, definition: Definition): void {
  book.remove('ICP Config');
  const other = MemoryWorkbook.of([accountsTab(), configTab('ICP Config', definition)], NOW);
  const { cells } = other.tab('ICP Config');
  book.execute(({ workbook }) => workbook.addSheet('ICP Config', ''));
  book.tab('ICP Config').cells = cells;
  book.execute((outside) => setUp(outside));
}

const others = definitionWith({
  tiers: smallDefinition.tiers.map((tier, at) => ({
    ...tier,
    name: `Class ${at}`,
    from: tier.from / 2,
    nextAction: `Step ${at}`,
  })),
  criteria: smallDefinition.criteria.map((one) => ({ ...one, name: `Point ${one.id}` })),
});

describe('rows of a version that the history does not know any more', () => {
  it('are nobody’s changes where the definition is the same, run after run', () => {
    const book = forgotten();
    expect([score(book), score(book), score(book.copy())]).toEqual(['', '', '']);
  });

  it('are nobody’s changes where another definition has been saved as version 1 since', () => {
    const book = forgotten();
    setUpAnew(book, others);
    expect(score(book)).toBe('');
    expect(contentOf(book.tab('Accounts').cells[1]![columnOf(book, 'ICP Tier')])).toBe('Class 0');
    expect(score(book)).toBe('');
  });

  it('are told by their form alone where no run was kept', () => {
    const book = forgotten();
    setUpAnew(book, others);
    book.remove('ICP Kept Runs');
    const other = book.copy();
    expect([score(book), score(book)]).toEqual(['', '']);
    typeInto(other.tab('Accounts'), 1, columnOf(other, 'ICP Score'), 'high');
    expect(score(other)).toContain('In 1 row of Accounts somebody changed');
  });

  it.each([
    ['ICP Tier', 'Gold'],
    ['ICP Score', 'high'],
    ['ICP Coverage', '7'],
    ['ICP Fit', 'Ask Kim'],
  ])('tell a person’s cell under %s', (header, text) => {
    const book = forgotten();
    setUpAnew(book, others);
    typeInto(book.tab('Accounts'), 1, columnOf(book, header), text);
    expect(score(book)).toContain('In 1 row of Accounts somebody changed');
    expect(score(book, 'overwrite')).toBe('');
    expect(score(book)).toBe('');
  });

  it('tell it by the present version where that has written them', () => {
    const book = forgotten();
    typeInto(book.tab('Accounts'), 1, columnOf(book, 'ICP Next Action'), 'Ask Kim');
    expect(score(book)).toContain('(first: Accounts!2:2)');
  });
});
