import { describe, expect, it } from 'vitest';
import { listsKept } from '../../../src/app/changes/lists-kept';
import { scoreAccounts } from '../../../src/app/score-accounts/score-accounts';
import type { ListRequest, Request } from '../../../src/protocol/requests';
import { tab } from '../../host/support/open-fixture';
import { configTab, day } from '../../product/support/defined-workbook';
import { smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, typeInto } from '../../support/memory/tab';

const MONDAY = Date.UTC(2026, 5, 22, 9);
const DAY = 86_400_000;
const name = '';

const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Last visit'];
const accounts = (...names: string[]) =>
  names.map(
    (one) => [one, `${one.toLowerCase()}.example`, 'Software', 320, day('2026-06-15')] as never,
  );

function bookOf(...tabs: Parameters<typeof MemoryWorkbook.of>[0][number][]): MemoryWorkbook {
  return MemoryWorkbook.of([...tabs, configTab('ICP Config', smallDefinition)], MONDAY);
}

const market = () => bookOf(tab('Accounts', HEADERS, ...accounts('Alder', 'Birch', 'Cedar')));

function done(workbook: MemoryWorkbook, request: Request) {
  const answer = workbook.ask(request);
  if (!answer.ok) throw new Error('error' in answer ? answer.error : 'a conflict');
  return answer;
}

function score(workbook: MemoryWorkbook): string {
  const answer = done(workbook, { action: 'score', name });
  return 'progress' in answer ? answer.progress.summary : '';
}

function makeList(workbook: MemoryWorkbook, list: Partial<ListRequest> = {}): string {
  const all = { tiers: ['Tier 1'], conditions: [], target: 'hubspot', file: 'import' } as const;
  const answer = done(workbook, {
    action: 'createList',
    name,
    list: { ...all, tiers: [...all.tiers], conditions: [], ...list },
  });
  return 'summary' in answer ? String(answer.summary) : '';
}

function compared(workbook: MemoryWorkbook, since?: string) {
  const answer = done(workbook, { action: 'changes', name, ...(since !== undefined && { since }) });
  if (!('changes' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const listsIn = (workbook: MemoryWorkbook) => {
  const answer = done(workbook, { action: 'listsMade', name });
  return 'lists' in answer ? answer.lists : [];
};

function type(workbook: MemoryWorkbook, account: string, header: string, text: string): void {
  const { cells } = workbook.tab('Accounts');
  const row = cells.findIndex(([cell]) => contentOf(cell) === account);
  typeInto(workbook.tab('Accounts'), row, HEADERS.indexOf(header), text);
}

const heads = (workbook: MemoryWorkbook) =>
  (workbook.tab('ICP Kept Runs').cells[0] ?? []).map((cell) => String(contentOf(cell)));

/** Scored on a Monday; a cell is mended, then comes the list; scored again a week later. */
function aWeekLater(): MemoryWorkbook {
  const first = market();
  type(first, 'Birch', 'Industry', 'Retail');
  score(first);
  const later = first.copy(MONDAY + 3_600_000);
  type(later, 'Birch', 'Industry', 'Software');
  makeList(later);
  const next = later.copy(MONDAY + 7 * DAY);
  type(next, 'Cedar', 'Industry', 'Retail');
  score(next);
  return next;
}

describe('what changed since a list', () => {
  const next = aWeekLater();
  const { since, choices, changes } = compared(next);
  const sinceList = compared(next, choices[1]?.id);

  it('is asked besides since the run before, which comes first', () => {
    expect(choices.map(({ says }) => says)).toEqual([
      '22 Jun 2026 · Score accounts',
      '22 Jun 2026 · HubSpot companies',
    ]);
    expect(since).toBe(choices[0]?.id);
    expect(sinceList.since).toBe(choices[1]?.id);
  });

  it('leaves out what changed before the list was made, which the runs tell', () => {
    expect([changes.entered.total, changes.left.total]).toEqual([1, 1]);
    expect(changes.sentence).toContain('since 22 Jun 2026');
    expect([sinceList.changes.entered.total, sinceList.changes.left.total]).toEqual([0, 1]);
    expect(sinceList.changes.sentence).toBe(
      '0 entered the ICP, 1 left since the list for HubSpot of 22 Jun 2026, because the data changed',
    );
  });

  it('is written into a tab alike', () => {
    const written = next.copy();
    done(written, { action: 'writeChanges', name, since: sinceList.since });
    const cells = written.tab('ICP Changes').cells.map((line) => contentOf(line[0]));
    expect(cells[1]).toBe(`· ${sinceList.changes.sentence}`);
    const lines = written.tab('ICP Changes').cells.map((line) => line.map(contentOf));
    const header = lines[cells.indexOf('Left the ICP: 1') + 1] ?? [];
    expect(header.map((text) => String(text ?? '').trim()).filter(Boolean)).toEqual([
      ...['Account', 'Tier before', 'Tier now', 'Score before', 'Score now', 'Change'],
      ...['What changed', 'Why'],
    ]);
  });

  it('is offered only once Score accounts has run after it', () => {
    const workbook = market();
    score(workbook);
    const again = workbook.copy(MONDAY + DAY);
    type(again, 'Alder', 'Industry', 'Retail');
    score(again);
    makeList(again);
    expect(compared(again).choices.length).toBe(1);
  });

  it('is told by a list alone, where Score accounts has run once', () => {
    const workbook = market();
    makeList(workbook);
    const next = workbook.copy(MONDAY + DAY);
    type(next, 'Alder', 'Industry', 'Retail');
    score(next);
    expect(compared(next).changes.sentence).toContain('1 left since the list for HubSpot');
  });

  it('is refused in words where the list is kept no more', () => {
    const workbook = next.copy();
    expect(() => compared(workbook, 'list 99')).toThrow(/^What changed must be asked since/);
    typeInto(workbook.tab('ICP Kept Runs'), 0, 1, 'mine');
    expect(compared(workbook).choices.map(({ says }) => says)).not.toContain(sinceList.since);
    expect(() => compared(workbook, sinceList.since)).toThrow(/choose another/);
  });
});

describe('what lists were made of', () => {
  it('is kept once for all lists of the same accounts, and of a list only the last time', () => {
    const workbook = market();
    makeList(workbook);
    makeList(workbook, { target: 'apollo' });
    expect(heads(workbook).length).toBe(1);
    const later = workbook.copy(MONDAY + DAY);
    type(later, 'Alder', 'Industry', 'Retail');
    makeList(later);
    expect(heads(later).length).toBe(2);
    makeList(later, { target: 'apollo' });
    type(later, 'Alder', 'Industry', 'Fintech');
    makeList(later);
    expect(heads(later).length).toBe(2);
  });

  it('is kept of the last eight states; the oldest makes room', () => {
    const workbook = market();
    const targets = ['linkedin', 'navigator', 'microsoft', 'sixsense', 'demandbase', 'apollo'];
    for (const [at, target] of [...targets, 'hubspot', 'contacts', 'plain'].entries()) {
      type(workbook, 'Birch', 'Employees', String(300 + at));
      makeList(workbook, { target });
    }
    expect(heads(workbook).length).toBe(8);
    const next = workbook.copy(MONDAY + DAY);
    score(next);
    const { choices } = compared(next);
    expect(choices.map(({ says }) => says)[0]).toContain('Plain CSV');
    expect(choices.length).toBe(8);
    expect(choices.map(({ says }) => says).join()).not.toContain('LinkedIn company list');
  });

  it('is kept of as many states as have room, the newest in any case', () => {
    const state = (number: number, parts: number) => {
      const of = { name: '', tab: 0, tabName: 'Accounts', scoredAt: '', version: 'v1' };
      const read = { asOf: 0, today: 0, decimalComma: false, accounts: 0, hash: '' };
      const lists = [{ target: String(number), who: '', madeAt: '' }];
      return { about: { ...of, ...read, number, lists, parts }, column: number };
    };
    const numbers = (...parts: number[]) =>
      listsKept(parts.map((one, at) => state(at + 1, one))).map(({ column }) => column);
    expect(numbers(100, 100, 100, 100)).toEqual([4, 3, 2]);
    expect(numbers(10, 400)).toEqual([2]);
  });

  it('may be deleted: the next list begins anew, and none is lost', () => {
    const workbook = aWeekLater();
    workbook.remove('ICP Kept Runs');
    expect(listsIn(workbook)).toMatchObject([{ target: 'HubSpot companies', removed: 1 }]);
    makeList(workbook);
    expect(heads(workbook).length).toBe(1);
  });
});

describe('a list that is out of date', () => {
  it('is said after Score accounts, and by the list of lists, as the next one would tell', () => {
    const first = market();
    score(first);
    makeList(first);
    expect(listsIn(first)).toMatchObject([{ added: 0, removed: 0, companies: 3 }]);
    expect(score(first)).not.toContain('out of date');
    const next = first.copy(MONDAY + 7 * DAY);
    type(next, 'Cedar', 'Industry', 'Retail');
    makeList(next, { target: 'apollo' });
    type(next, 'Alder', 'Industry', 'Retail');
    type(next, 'Birch', 'Industry', 'Retail');
    type(next, 'Cedar', 'Industry', 'Software');
    expect(score(next)).toContain(
      'The list for Apollo of 29 Jun 2026 is out of date: 1 to add, 2 to remove. Create list… makes it again, and tells of 1 other list.',
    );
    const lists = listsIn(next);
    expect(lists.map(({ target, added, removed }) => [target, added, removed])).toEqual([
      ['Apollo accounts', 1, 2],
      ['HubSpot companies', 0, 2],
    ]);
    const { asked } = lists[1]!;
    expect(makeList(next, asked)).toContain('0 added, 2 removed');
    expect(listsIn(next)[0]).toMatchObject({ target: 'HubSpot companies', added: 0, removed: 0 });
  });

  it('is not told where its line was edited, or its tier is gone', () => {
    const workbook = market();
    makeList(workbook);
    makeList(workbook, { target: 'apollo' });
    typeInto(workbook.tab('ICP List Log'), 1, 10, '[]');
    const gone = { tiers: ['Tier 9'], conditions: [], target: 'apollo', file: 'import' };
    typeInto(workbook.tab('ICP List Log'), 2, 9, JSON.stringify(gone));
    expect(listsIn(workbook).map((one) => ['added' in one, 'asked' in one])).toEqual([
      [false, true],
      [false, true],
    ]);
    typeInto(workbook.tab('ICP List Log'), 2, 9, '{"tiers":["Tier 1"]}');
    expect(listsIn(workbook).map((one) => 'asked' in one)).toEqual([false, true]);
    expect(score(workbook)).not.toContain('out of date');
  });

  it('is looked up by its own definition', () => {
    const workbook = market();
    makeList(workbook);
    done(workbook, { action: 'copy', name, newName: 'PLG' });
    const answer = done(workbook, { action: 'listsMade', name: 'PLG' });
    expect(answer).toMatchObject({ lists: [] });
  });
});

describe('what changed in another tab', () => {
  const two = () =>
    bookOf(
      tab('Accounts', HEADERS, ...accounts('Alder', 'Birch')),
      tab('Fair', HEADERS, ...accounts('Cedar', 'Douglas')),
    );
  const scoreFair = (workbook: MemoryWorkbook) =>
    workbook.execute((outside) => {
      const sheet = outside.workbook.sheet('Fair');
      scoreAccounts(outside, sheet && { sheet });
    });
  const bring = (workbook: MemoryWorkbook, tabName: string) =>
    workbook.execute(({ workbook: book }) => book.sheet(tabName)?.activate());

  it('is told with that tab in front, by its own runs', () => {
    const first = two();
    score(first);
    scoreFair(first);
    const next = first.copy(MONDAY + DAY);
    typeInto(next.tab('Fair'), 1, 2, 'Retail');
    score(next);
    scoreFair(next);
    expect(compared(next).changes.left.total).toBe(0);
    bring(next, 'Fair');
    const { changes, choices } = compared(next);
    expect(changes.left.accounts.map(({ account }) => account)).toEqual(['Cedar']);
    expect(changes.below).toMatch(/^Fair: /);
    expect(choices.map(({ says }) => says)).toEqual([
      '22 Jun 2026 · Score accounts · Fair',
      '22 Jun 2026 · Score accounts · Accounts',
    ]);
    expect(compared(next, choices[1]?.id).changes.below).toMatch(/^Accounts: /);
    bring(next, 'ICP Config');
    expect(compared(next).changes.below).toMatch(/^Accounts: /);
  });

  it('goes by names where the column of keys is blank', () => {
    const first = bookOf(tab('Accounts', HEADERS, ...accounts('Alder', 'Birch')));
    for (const row of [1, 2]) typeInto(first.tab('Accounts'), row, 1, '');
    score(first);
    const next = first.copy(MONDAY + DAY);
    type(next, 'Birch', 'Industry', 'Retail');
    score(next);
    const { changes } = compared(next);
    expect(changes.care).toContain('Accounts are found again by Account.');
    expect(changes.left.accounts.map(({ account }) => account)).toEqual(['Birch']);
  });

  it('is of accounts that something tells apart: others are not kept', () => {
    const bare = [['', '', 'Software', 320, day('2026-06-15')] as never];
    const workbook = bookOf(
      tab('Accounts', HEADERS, ...accounts('Alder')),
      tab('Fair', HEADERS, ...bare),
    );
    scoreFair(workbook);
    expect(workbook.tabs()).not.toContain('ICP Kept Runs');
  });

  it('is kept of as many tabs as there is room for; those of long ago make it', () => {
    const tabs = Array.from({ length: 26 }, (_, at) =>
      tab(`Fair ${at}`, HEADERS, ...accounts(`Firm${at}`)),
    );
    let workbook = bookOf(tab('Accounts', HEADERS, ...accounts('Alder')), ...tabs);
    for (const at of tabs.keys()) {
      workbook = workbook.copy(MONDAY + at * 60_000);
      workbook.execute((outside) => {
        const sheet = outside.workbook.sheet(`Fair ${at}`);
        scoreAccounts(outside, sheet && { sheet });
      });
    }
    expect(heads(workbook).length).toBe(24);
    expect(heads(workbook).join()).not.toContain('"Fair 0"');
    expect(heads(workbook).join()).toContain('"Fair 25"');
  });
});
