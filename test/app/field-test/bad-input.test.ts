import { describe, expect, it } from 'vitest';
import { dealsDefinition } from '../../product/support/deals-workbook';
import { configTab } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { typeInto } from '../../support/memory/tab';
import {
  accountRow,
  append,
  armsOf,
  columnOf,
  DAY,
  done,
  fieldTestTabs,
  NOW,
  openBook,
  other,
  otherDefinition,
  planned,
  refused,
  start,
  textsOf,
} from './support';

const name = '';
const TAB = 'ICP Field Test';
const running = openBook();
start(running, 60);

const plan = (book: MemoryWorkbook, side: object = other) =>
  book.ask({ action: 'planFieldTest', name, other: side as typeof other });
const view = (book: MemoryWorkbook, of = name) =>
  done<'fieldTest'>(book.ask({ action: 'fieldTest', name: of })).view;
const update = (book: MemoryWorkbook) =>
  done<'updateFieldTest'>(book.ask({ action: 'updateFieldTest', name })).summary;
const columnAt = (book: MemoryWorkbook, header: string) =>
  (textsOf(book, 'Accounts')[0] ?? []).indexOf(header);

/** Empties a column with its header and its mark, as who deletes it and shifts nothing. */
function deleteColumn(book: MemoryWorkbook, header: string): void {
  const column = columnAt(book, header);
  const tab = book.tab('Accounts');
  tab.cells.forEach((_, row) => {
    typeInto(tab, row, column, '');
  });
  delete tab.columnMarks[column];
}

describe('a field test that can’t be', () => {
  const without = (tab: string) =>
    MemoryWorkbook.of(
      fieldTestTabs().filter((one) => one.name !== tab),
      NOW,
    );
  const retyped = (tab: string, column: number, text: (row: number) => string) => {
    const book = openBook();
    const rows = textsOf(book, tab).filter(([first]) => first !== '').length;
    for (let row = 1; row < rows; row++) typeInto(book.tab(tab), row, column, text(row));
    return book;
  };
  const headless = (tab: string, column: number) => {
    const book = openBook();
    typeInto(book.tab(tab), 0, column, 'Other');
    return book;
  };
  const withDefinition = (definition: typeof dealsDefinition) =>
    MemoryWorkbook.of(
      [
        ...fieldTestTabs().filter((one) => one.name !== 'ICP Config'),
        configTab('ICP Config', definition),
      ],
      NOW,
    );
  const blank = (role: string) =>
    withDefinition({
      ...dealsDefinition,
      deals: dealsDefinition.deals.map((one) => (one.role === role ? { ...one, header: '' } : one)),
    });

  it.each<[string, () => MemoryWorkbook, RegExp]>([
    ['no deals tab', () => without('Deals'), /There is no tab "Deals" with deals yet/],
    ['no accounts tab', () => without('Accounts'), /Accounts sheet must be the name of a tab/],
    ['no deals', () => openBook({ deals: 0 }), /Deals has headers and no row below them/],
    [
      'nothing won',
      () => openBook({ wonOfTen: 0 }),
      /takes deals that were won and deals that were lost/,
    ],
    ['nothing lost', () => openBook({ wonOfTen: 10 }), /There are 200 closed ones that count/],
    ['one account', () => openBook({ accounts: 1 }), /at least two accounts with a key/],
    ['no keys', () => retyped('Accounts', 1, () => ''), /at least two accounts with a key/],
    [
      'no key in DEALS',
      () => blank('Account key'),
      /^Deals: Account key must be a column of the deals tab/,
    ],
    [
      'no key among the accounts',
      () => headless('Accounts', 1),
      /^Deals: Account key must be a column of Accounts too/,
    ],
    ['no day of creation', () => blank('Created on'), /^Created on must be a column of Deals/],
    [
      'deals of strangers',
      () => retyped('Deals', 1, (row) => `s${row}.example`),
      /There are 0 closed/,
    ],
    ['a column that B asks for', () => headless('Accounts', 3), /Employees/],
    [
      'deals of long ago',
      () => openBook().copy(NOW + 600 * DAY),
      /newest .* is of \d+ \w+ 2026, .*never end.* set As of in ICP Config!B\d+ /,
    ],
  ])('is told why: %s', (_, open, why) => {
    const book = open();
    const before = book.picture();
    expect(refused(plan(book))).toMatch(why);
    expect(book.picture()).toEqual(before);
  });

  it.each(['Account key', 'Created on'] as const)('leads to where %s is named', (role) => {
    const book = blank(role);
    expect(view(book).lacks).toBe(role);
    const { selected } = done<'select'>(
      book.ask({ action: 'select', name, target: { kind: 'role', role } }),
    );
    const [, row = ''] = /^ICP Config!B(\d+)$/.exec(selected) ?? [];
    expect(textsOf(book, 'ICP Config')[Number(row) - 1]?.slice(0, 2)).toEqual([role, '']);
    expect(view(openBook()).lacks).toBeUndefined();
  });

  it('is told where B is A, or gives the same tiers', () => {
    const same = { kind: 'draft', definition: dealsDefinition };
    expect(refused(plan(openBook(), same))).toMatch(/give every account the same tier/);
    const reworded = {
      ...dealsDefinition,
      criteria: dealsDefinition.criteria.map((one) => ({ ...one, why: 'Another why' })),
    };
    const draft = { kind: 'draft', definition: reworded };
    expect(refused(plan(openBook(), draft))).toMatch(/nothing to test/);
    expect(refused(plan(openBook(), { kind: 'version', version: 9 }))).toMatch(/v9/);
  });

  it('is told where the hoped-for win rate is none', () => {
    const answer = openBook().ask({ action: 'planFieldTest', name, other, hoped: 5 });
    expect(refused(answer)).toMatch(/^Win rate that you hope for must be above that of today/);
  });
});

describe('a field test of few', () => {
  it('of three accounts says that it would take for ever, and can be started', () => {
    const book = openBook({ accounts: 3, deals: 12, wonOfTen: 5 });
    expect(planned(book, 70).takes).toMatch(
      /: too long, and so few deals tell no difference within a year\./,
    );
    start(book, 70);
    expect(
      armsOf(book)
        .map(([arm]) => arm)
        .sort()
        .join(''),
    ).toMatch(/^(AAB|ABB)$/);
  });

  it('of accounts that are all of one tier by A halves that tier', () => {
    const book = openBook();
    textsOf(book, 'Accounts').forEach((_, row) => {
      if (row > 0 && row <= 40) typeInto(book.tab('Accounts'), row, 2, 'Retail');
    });
    const { sentence } = start(book, 60).view;
    expect(sentence).toMatch(/^Too early to tell/);
    expect(armsOf(book).filter(([arm]) => arm === 'A')).toHaveLength(20);
  });
});

describe('a field test while people change the workbook', () => {
  it('follows its columns where they are moved, renamed and sorted', () => {
    const book = running.copy();
    const [domains, before] = [columnOf(book, 'Domain'), armsOf(book)];
    const arms = new Map(before.map(([arm], row) => [domains[row], arm]));
    const tab = book.tab('Accounts');
    const column = columnAt(book, 'ICP Test Arm');
    typeInto(tab, 0, column, 'Half');
    const [head, ...rows] = tab.cells;
    tab.cells = [head ?? [], ...rows.slice(0, 40).reverse(), ...rows.slice(40)];
    expect(update(book)).toBe('ICP Field Test is up to date.');
    expect(columnAt(book, 'ICP Test Arm')).toBe(-1);
    const after = columnOf(book, 'Domain').slice(0, 40);
    expect(columnOf(book, 'Half').slice(0, 40)).toEqual(after.map((domain) => arms.get(domain)));
  });

  it('leaves a column that a person renamed and filled, and writes one beside it', () => {
    const book = running.copy();
    const column = columnAt(book, 'ICP Test Arm');
    typeInto(book.tab('Accounts'), 0, column, 'Ring');
    typeInto(book.tab('Accounts'), 1, column, 'call them');
    update(book);
    expect(columnOf(book, 'Ring')[0]).toBe('call them');
    expect(armsOf(book)).toEqual(armsOf(running));
  });

  it('leaves a column of the same name that is the user’s', () => {
    const book = openBook();
    typeInto(book.tab('Accounts'), 0, 4, 'ICP Test Arm');
    typeInto(book.tab('Accounts'), 1, 4, 'A');
    typeInto(book.tab('Accounts'), 2, 4, 'both');
    start(book, 60);
    expect(columnOf(book, 'ICP Test Arm').slice(0, 3)).toEqual(['A', 'both', '']);
    expect(columnOf(book, 'ICP Test Arm 2').slice(0, 40)).toEqual(
      armsOf(running).map(([arm]) => arm),
    );
  });

  it('has its columns again after they were deleted', () => {
    const book = running.copy();
    deleteColumn(book, 'ICP Test Arm');
    expect(view(book).care).toEqual([
      'Its columns are not beside the accounts: Update writes them again.',
    ]);
    update(book);
    expect(armsOf(book)).toEqual(armsOf(running));
    expect(view(book).care).toEqual([]);
  });

  it('counts by what was drawn where somebody typed another arm, says so, and shows it again', () => {
    const book = running.copy();
    const [[arm] = ['']] = armsOf(book);
    typeInto(book.tab('Accounts'), 1, columnAt(book, 'ICP Test Arm'), arm === 'A' ? 'B' : 'A');
    typeInto(book.tab('Accounts'), 2, columnAt(book, 'ICP Test Arm'), '');
    expect(update(book)).toBe(
      'ICP Field Test is up to date. In 1 row somebody changed the arm (first: Accounts!2:2): what was drawn counts, and stands there again.',
    );
    expect(armsOf(book)).toEqual(armsOf(running));
  });

  it('keeps the arm of an account whose key is corrected', () => {
    const book = running.copy();
    typeInto(book.tab('Accounts'), 1, 1, 'company-null.example');
    expect(update(book)).toMatch(/1 new account joined the field test: .+ 1 of them had an arm/);
    expect(armsOf(book)).toEqual(armsOf(running));
  });

  it('counts deals of accounts that have left the list', () => {
    const book = running.copy(NOW + 200 * DAY);
    append(book, 'Deals', [
      ['N-1', 'company-0.example', 'Closed Won', '1', '2026-08-01', '2026-09-01', ''],
    ]);
    const before = view(book).arms;
    typeInto(book.tab('Accounts'), 1, 1, 'gone.example');
    expect(view(book).arms).toEqual(before);
    expect(before.map(({ won }) => won).sort()).toEqual([0, 1]);
  });

  it('keeps A as it was saved, and says so, where the definition changes', () => {
    const book = running.copy();
    const config = textsOf(book, 'ICP Config');
    const row = config.findIndex((cells) => cells.includes('C1'));
    typeInto(
      book.tab('ICP Config'),
      row,
      config[row]?.indexOf('Software; Fintech') ?? -1,
      'Retail',
    );
    expect(view(book).care).toEqual([
      'The definition was changed since: it is v2 now. A stays v1, as it was when the test began.',
    ]);
    update(book);
    expect(armsOf(book)).toEqual(armsOf(running));
  });

  it('leaves arms and tiers as they are where a column is gone that they ask for', () => {
    const book = running.copy();
    typeInto(book.tab('Accounts'), 0, 3, 'Staff');
    expect(update(book)).toMatch(/Arms and test tiers stay as they are: .*Employees/);
    expect(armsOf(book)).toEqual(armsOf(running));
  });

  it('is over without a word where its tab was deleted, and says what its columns are', () => {
    const book = running.copy();
    book.remove(TAB);
    expect(view(book)).toMatchObject({
      sentence: 'No field test runs.',
      care: [expect.stringMatching(/^ICP Test Arm and ICP Test Tier still stand/)],
    });
    expect(done<'score'>(book.ask({ action: 'score', name })).progress.summary).not.toMatch(
      /field test/i,
    );
    expect(armsOf(book)).toEqual(armsOf(running));
  });

  it('goes on where its tab was renamed', () => {
    const book = running.copy();
    book.rename(TAB, 'Test of Jan');
    expect(view(book).isRunning).toBe(true);
    append(book, 'Accounts', [accountRow(40)]);
    const { progress } = done<'score'>(book.ask({ action: 'score', name }));
    expect(progress.summary).toContain('1 new account joined the field test');
    update(book);
    expect(
      view(book)
        .arms.map((arm) => arm.accounts)
        .sort(),
    ).toEqual([20, 21]);
  });

  it('is not written over where what is kept was edited by hand', () => {
    const book = running.copy();
    const row = textsOf(book, TAB).findIndex(([label]) => label?.startsWith('Kept: test 1'));
    typeInto(book.tab(TAB), row, 1, '{"mine":1}');
    const before = textsOf(book, TAB);
    for (const action of ['fieldTest', 'updateFieldTest'] as const) {
      expect(refused(book.ask({ action, name }))).toMatch(/keeps of test 1 was changed by hand/);
    }
    const { progress } = done<'score'>(book.ask({ action: 'score', name }));
    expect(progress.summary).toMatch(/Not set: arms of the field test .*changed by hand/);
    expect(textsOf(book, TAB)).toEqual(before);
    typeInto(book.tab(TAB), row, 0, '');
    typeInto(book.tab(TAB), row + 1, 0, '');
    expect(refused(book.ask({ action: 'fieldTest', name }))).toMatch(/keeps of test 1/);
  });

  it('is told where the clock was set back, or As of is fixed', () => {
    expect(view(running.copy(NOW - 40 * DAY)).care).toEqual([
      'The test starts on 30 Jun 2026, which has not come yet: has the clock been set back?',
    ]);
    const book = running.copy();
    const row = textsOf(book, 'ICP Config').findIndex(([label]) => label === 'As of');
    typeInto(book.tab('ICP Config'), row, 1, '2026-01-31');
    expect(view(book).care).toContain(
      'SETTINGS › As of is 31 Jan 2026: deals that are closed later do not count. Leave it blank while a test runs.',
    );
  });
});

describe('field tests of two definitions', () => {
  const plg = configTab('ICP Config (PLG)', otherDefinition);
  const book = MemoryWorkbook.of([...fieldTestTabs(), plg], NOW);
  start(book, 60, { kind: 'definition', name: 'PLG' });

  it('may be of one against the other', () => {
    expect(view(book).below).toMatch(/^A is v1 as it was saved, B is PLG v1\./);
    expect(armsOf(book).map(([, tier]) => tier)).toEqual(armsOf(running).map(([, tier]) => tier));
  });

  it('have columns of their own, and say that people can work by one only', () => {
    const both = book.copy();
    const draft = { kind: 'draft', definition: dealsDefinition } as const;
    start(both, 60, draft, 'PLG');
    expect(columnAt(both, 'ICP Test Arm (PLG)')).toBeGreaterThan(columnAt(both, 'ICP Test Tier'));
    expect(view(both, 'PLG').care).toEqual([
      'A field test of ICP Config runs on this list too: people can work by one tier only.',
    ]);
    expect(armsOf(both)).toEqual(armsOf(book));
    both.ask({ action: 'endFieldTest', name: 'PLG', clears: true });
    expect(view(both).isRunning).toBe(true);
    expect(armsOf(both)).toEqual(armsOf(book));
  });
});
