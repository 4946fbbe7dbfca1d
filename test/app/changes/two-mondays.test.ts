import { describe, expect, it } from 'vitest';
import { insertFormulas } from '../../../src/app/insert-formulas';
import type { Definition } from '../../../src/definition/definition';
import { tab } from '../../host/support/open-fixture';
import { configTab, day } from '../../product/support/defined-workbook';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, entered, typeInto } from '../../support/memory/tab';

const MONDAY = Date.UTC(2026, 5, 22, 9);
const NEXT = Date.UTC(2026, 5, 29, 9);
const name = '';

const HEADERS = ['Account', 'Domain', 'Industry', 'Employees', 'Last visit'];
const row = (account: string, industry: string, employees: unknown, visit: string) =>
  [account, `${account.toLowerCase()}.example`, industry, employees, day(visit)] as never;
/** By how they fare in the week that comes. */
const ROWS = {
  asItWas: row('Alder', 'Software', 320, '2026-06-15'),
  byCell: row('Birch', 'Retail', 320, '2026-06-15'),
  byTime: row('Cedar', 'Software', 5_000, '2026-02-20'),
  byDefinition: row('Douglas', 'Software', 5_000, '2020-01-01'),
  excluded: row('Elm', 'Software', 320, '2026-06-15'),
  gone: row('Fir', 'Fintech', 320, '2026-06-15'),
  unknown: row('Ginkgo', 'Software', 320, '2026-06-15'),
};

/** A workbook as it was scored on a Monday. */
function firstMonday(definition: Definition = smallDefinition): MemoryWorkbook {
  const accounts = tab('Accounts', HEADERS, ...Object.values(ROWS));
  const workbook = MemoryWorkbook.of([accounts, configTab('ICP Config', definition)], MONDAY);
  score(workbook);
  return workbook;
}

function score(workbook: MemoryWorkbook): string {
  const answer = workbook.ask({ action: 'score', name });
  if (!answer.ok || !('progress' in answer)) throw new Error(JSON.stringify(answer));
  return answer.progress.summary;
}

function save(workbook: MemoryWorkbook, change: (one: Definition) => Definition): void {
  const state = workbook.ask({ action: 'state', name });
  if (!state.ok || !('state' in state)) throw new Error(JSON.stringify(state));
  const { version: base, definition } = state.state;
  const common = { action: 'save', name, base, author: 'Kim', note: '' } as const;
  expect(workbook.ask({ ...common, definition: change(definition) })).toMatchObject({ ok: true });
}

function type(workbook: MemoryWorkbook, account: string, header: string, text: string): void {
  const tab = workbook.tab('Accounts');
  const at = tab.cells.findIndex(([cell]) => contentOf(cell) === account);
  const column = tab.cells[0]!.findIndex((cell) => contentOf(cell) === header);
  typeInto(tab, at, column, text);
}

function changesIn(workbook: MemoryWorkbook) {
  const answer = workbook.ask({ action: 'changes', name });
  if (!answer.ok || !('changes' in answer)) throw new Error(JSON.stringify(answer));
  return answer.changes;
}

const refusal = (workbook: MemoryWorkbook) => {
  const answer = workbook.ask({ action: 'changes', name });
  return 'error' in answer ? answer.error : '';
};

const weighBehaviour = (one: Definition): Definition => ({
  ...one,
  dimensions: one.dimensions.map((row) =>
    row.name === 'Behavioral' ? { ...row, weight: 10 } : row,
  ),
});

/** A week of other people's work. */
function aWeekLater(first: MemoryWorkbook): MemoryWorkbook {
  const workbook = first.copy(NEXT);
  type(workbook, 'Birch', 'Industry', 'Fintech');
  type(workbook, 'Elm', 'Industry', 'Government');
  type(workbook, 'Ginkgo', 'Industry', '');
  type(workbook, 'Ginkgo', 'Employees', 'n/a');
  const { cells } = workbook.tab('Accounts');
  const fir = cells.findIndex(([cell]) => contentOf(cell) === 'Fir');
  cells[fir] = ['Hazel', 'hazel.example', 'Software', '320', '6/20/2026'].map((text) =>
    entered({}, text),
  );
  return workbook;
}

describe('a marketer’s two Mondays', () => {
  const second = aWeekLater(firstMonday());
  save(second, weighBehaviour);
  const summary = score(second);
  const changes = changesIn(second);
  const of = (account: string) =>
    [changes.entered, changes.left, changes.moved]
      .flatMap(({ accounts }) => accounts)
      .find((one) => one.account === account);

  it('tell who entered and left, and why, in one sentence first', () => {
    expect(changes.sentence).toMatch(/^\d+ entered the ICP, \d+ left since 22 Jun 2026(,|$)/);
    expect(changes.below).toContain('22 Jun 2026 (v1) → 29 Jun 2026 (v2)');
    const { inIcp, bridge } = changes;
    const net = bridge.reduce((sum, { entered, left }) => sum + entered - left, 0);
    expect(inIcp[0] + net).toBe(inIcp[1]);
  });

  it('tell of each the cells, with the points that they moved', () => {
    expect(of('Birch')).toMatchObject({ source: 'data', now: 'Tier 1' });
    expect(of('Birch')?.because).toMatch(/^Industry: Retail → Fintech \(\+[\d.]+\)/);
  });

  it('tell an exclusion and what is not known any more', () => {
    expect(of('Elm')).toMatchObject({ now: 'Excluded', source: 'data' });
    expect(of('Elm')?.because).toContain('Excluded: Tender cycles are longer than our runway');
    expect(of('Ginkgo')?.because).toMatch(/^Known: 100 % → [\d.]+ %, 50 % is needed/);
  });

  it('tell what the definition did', () => {
    expect(of('Douglas')?.because).toContain('v2: Behavioral weight 25 → 10');
    expect(changes.definition).toEqual(['Behavioral weight 25 → 10']);
  });

  it('tell who is new and who is gone', () => {
    expect(of('Hazel')).toMatchObject({ before: '', source: 'list', because: 'New in the list' });
    expect(changes.left.accounts).toContainEqual(
      expect.objectContaining({ account: 'fir.example', row: null, now: '' }),
    );
  });

  it('tell at once that many moved since the version is new', () => {
    expect(summary).toContain(' 5 of 6 change tier: version 2 is new. What changed says why.');
  });

  it('leave a page behind that says the same', () => {
    const written = second.copy();
    expect(written.ask({ action: 'writeChanges', name })).toMatchObject({ ok: true });
    const cells = written.tab('ICP Changes').cells.map((line) => Array.from(line, contentOf));
    expect(cells[0]![0]).toBe('ICP CHANGES');
    expect(cells[1]![0]).toBe(`· ${changes.sentence}`);
    const again = written.copy();
    again.ask({ action: 'writeChanges', name });
    expect(again.tabs()).toEqual(written.tabs());
  });
});

describe('what changed is the same', () => {
  const plain = aWeekLater(firstMonday());
  score(plain);
  const changes = changesIn(plain);
  const expected = accountsOf(changes);

  it('where nothing but days passed, and says so', () => {
    const cedar = changes.moved.accounts.find(({ account }) => account === 'Cedar');
    expect(cedar).toMatchObject({ before: 'Tier 1', now: 'Tier 2', source: 'time' });
    expect(cedar?.because).toMatch(/^Last visit .+: days passed \(−[\d.]+\)$/);
    const [before, now] = [cedar?.scoreBefore ?? 0, cedar?.scoreNow ?? 0];
    expect(cedar?.because).toContain(`(−${(before - now).toFixed(1)})`);
  });

  it('after a colleague sorted the list, moved columns and inserted formulas', () => {
    const first = firstMonday();
    first.execute((outside) => insertFormulas(outside));
    const workbook = aWeekLater(first);
    const { cells } = workbook.tab('Accounts');
    const [header = [], ...rows] = cells;
    const moved = (line: (typeof cells)[number]) => [
      ...line.slice(2, 5),
      line[0],
      line[1],
      ...line.slice(5),
    ];
    workbook.tab('Accounts').cells = [header, ...rows.reverse()].map(moved);
    score(workbook);
    expect(accountsOf(changesIn(workbook))).toEqual(expected);
  });

  it('after the list came in as another tab of that name', () => {
    const workbook = aWeekLater(firstMonday());
    workbook.duplicate('Accounts', 'Import');
    workbook.rename('Accounts', 'Accounts of last week');
    workbook.remove('Accounts of last week');
    workbook.rename('Import', 'Accounts');
    score(workbook);
    expect(accountsOf(changesIn(workbook))).toEqual(expected);
  });

  it('after a try that failed and a second one on the same day', () => {
    const workbook = aWeekLater(firstMonday());
    for (const call of [5, 20, 30]) {
      workbook.fail({ kind: 'once', call });
      workbook.ask({ action: 'score', name });
    }
    score(workbook);
    score(workbook);
    expect(accountsOf(changesIn(workbook))).toEqual(expected);
  });
});

function accountsOf({ entered, left, moved, inIcp }: ReturnType<typeof changesIn>) {
  const told = [entered, left, moved].map(({ accounts }) =>
    accounts.map(({ row: _, ...one }) => one).sort((a, b) => (a.account < b.account ? -1 : 1)),
  );
  return [inIcp, told];
}

describe('what changed can’t be told', () => {
  it('before there are two runs', () => {
    const first = firstMonday();
    expect(refusal(first)).toContain('two runs of Score accounts, got one, of 2026-06-22 09:00');
    first.remove('ICP Kept Runs');
    expect(refusal(first)).toContain('got no run that was kept');
  });

  it('where somebody changed the hidden tab', () => {
    const workbook = aWeekLater(firstMonday());
    score(workbook);
    const tab = workbook.tab('ICP Kept Runs');
    typeInto(tab, 1, 0, String(contentOf(tab.cells[1]![0])).replace('Retail', 'Resale'));
    expect(refusal(workbook)).toContain('ICP Kept Runs, a hidden tab');
    typeInto(tab, 0, 0, 'mine');
    expect(refusal(workbook)).toContain('got one, of 2026-06-29');
  });

  it('where none of the accounts is there any more', () => {
    const workbook = firstMonday().copy(NEXT);
    const tab = workbook.tab('Accounts');
    for (const [row, line] of tab.cells.entries()) {
      if (row > 0) typeInto(tab, row, 1, `new-${contentOf(line[1])}`);
    }
    score(workbook);
    expect(refusal(workbook)).toContain('known by Domain, got none of them');
  });
});

describe('runs are kept', () => {
  it('by definition, and the week before outlasts a second try', () => {
    const workbook = aWeekLater(firstMonday());
    score(workbook);
    workbook.ask({ action: 'copy', name, newName: 'PLG' });
    workbook.ask({ action: 'score', name: 'PLG' });
    type(workbook, 'Alder', 'Industry', 'Retail');
    score(workbook);
    expect(changesIn(workbook).below).toContain('22 Jun 2026 (v1) → 29 Jun 2026');
    expect(workbook.tab('ICP Kept Runs').cells[0]).toHaveLength(3);
  });

  it('also where the clock was set back', () => {
    const workbook = firstMonday().copy(MONDAY - 9 * 86_400_000);
    type(workbook, 'Birch', 'Industry', 'Fintech');
    score(workbook);
    const { care, entered } = changesIn(workbook);
    expect(care.join()).toContain('The clock was set back');
    expect(entered.total).toBe(1);
  });

  it('and rows that nothing tells apart are counted, not guessed', () => {
    const first = firstMonday();
    const { cells } = first.tab('Accounts');
    cells.push([
      entered({}, 'Nameless'),
      ...cells[1]!.slice(1).map((cell, at) => (at === 0 ? undefined : cell)),
    ]);
    cells.push([...cells[1]!]);
    const workbook = first.copy(NEXT);
    score(first);
    score(workbook);
    const { care } = changesIn(workbook);
    expect(care.join()).toContain('Rows without Domain: 1 now, 0 then; not compared.');
    expect(care.join()).toContain(
      'Rows that repeat an account: 1 now, 0 then; only the first of each is compared.',
    );
  });
});

describe('a tier that is held', () => {
  const holding = definitionWith({ settings: { ...smallDefinition.settings, tierMargin: 30 } });

  it('stays beside its account, with the reason, until the score passes by enough', () => {
    const workbook = firstMonday(holding).copy(NEXT);
    const cell = (account: string, header: string) => {
      const { cells } = workbook.tab('Accounts');
      const at = cells.findIndex(([one]) => contentOf(one) === account);
      return contentOf(cells[at]![cells[0]!.findIndex((one) => contentOf(one) === header)]);
    };
    const before = cell('Alder', 'ICP Tier');
    type(workbook, 'Alder', 'Last visit', '2020-01-01');
    type(workbook, 'Elm', 'Industry', 'Government');
    score(workbook);
    expect(cell('Alder', 'ICP Tier')).toBe(before);
    expect(cell('Alder', 'ICP Reason')).toMatch(/^Tier 1 kept: [\d.]+, changes below 50$/);
    expect(cell('Elm', 'ICP Tier')).toBe('Excluded');
    expect(score(workbook)).not.toContain('stay as they are');
  });
});
