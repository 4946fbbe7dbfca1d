import { describe, expect, it } from 'vitest';
import { outputs } from '../../../src/app/formulas/outputs';
import { words } from '../../../src/app/help/words';
import { menuItems } from '../../../src/app/menu';
import { setUp } from '../../../src/app/setup/set-up';
import { operators } from '../../../src/engine/operators';
import type { TabData } from '../../../src/host/core/api';
import type { HelpView } from '../../../src/protocol/help-view';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);
const HEADERS = ['Company', 'Domain', 'Industry', 'Employees'];
const ACCOUNT = ['Acme', 'acme.example', 'Software', 320];

interface Workbook {
  readonly sheet?: string;
  /** Rows above the headers. */
  readonly above?: number;
  readonly accounts?: number;
}

/** A workbook with a list that is set up. */
function workbook({ sheet = 'Accounts', above = 0, accounts = 3 }: Workbook = {}): MemoryWorkbook {
  const filled = Array.from({ length: Math.min(accounts, 3) }, () => ACCOUNT);
  const titles = Array.from({ length: above }, () => ['Our list']);
  const rows = [...titles, HEADERS, ...filled].map((row) =>
    row.map((value): TabData['rows'][number][number] => ({ value })),
  );
  const book = MemoryWorkbook.of([{ name: sheet, rows }], NOW);
  book.execute(setUp);
  const last = above + accounts + 1;
  if (accounts > 3) setCells(book, sheet, last, ['Zenith']);
  return book;
}

function helpOf(book: MemoryWorkbook, name = ''): HelpView {
  const answer = book.ask({ action: 'help', name });
  if (!answer.ok || !('help' in answer)) throw new Error(JSON.stringify(answer));
  return answer.help;
}

function entriesOf(help: HelpView, title: string) {
  return help.sections.find((section) => section.title === title)?.entries ?? [];
}

const formulasOf = (help: HelpView) =>
  entriesOf(help, words.titles.functions).flatMap(({ formulas = [] }) => formulas);
const setCells = (book: MemoryWorkbook, sheet: string, row: number, cells: string[]) =>
  book.execute(({ workbook: there }) => {
    const tab = there.sheet(sheet);
    tab?.resize(Math.max(row, tab.maxRows()), tab.maxColumns());
    tab?.write(row, 1, [cells]);
  });

describe('the page of help', () => {
  it('has every function, for the whole list first and then for one row', () => {
    const entries = entriesOf(helpOf(workbook()), words.titles.functions);
    expect(entries.map(({ term, formulas }) => [term, formulas])).toEqual(
      Object.keys(outputs).map((name) => [
        name,
        [`=${name}(A1:D; ICP_CONFIG)`, `=${name}(A2:D2; ICP_CONFIG)`],
      ]),
    );
    for (const { text } of entries) expect(text).not.toBe('');
  });

  it('shows how a value is written, for every operator', () => {
    const entries = entriesOf(helpOf(workbook()), words.titles.values);
    const named = entries.flatMap(({ term }) => term.split(', '));
    expect(named.sort()).toEqual([...operators.keys()].sort());
    for (const { text } of entries) expect(text).toMatch(/such as .*\.$|^Nothing\.$/);
  });

  it('has every item of the menu in its order, with what it writes', () => {
    const entries = entriesOf(helpOf(workbook()), words.titles.menu);
    expect(entries.map(({ term }) => term)).toEqual(
      menuItems.map(([label]) => expect.stringMatching(new RegExp(`(^| › )${label}$`))),
    );
    for (const { text } of entries) expect(text).not.toBe('');
  });

  it.each([
    'Definition',
    'Dimension',
    'Criterion',
    'Exclusion',
    'Tier',
    'In ICP',
    'Coverage',
    'Needs data',
    'Backtest',
    'Lift',
    'AUC',
    'False finds (q)',
    'McNemar test',
  ])('says what %s means', (word) => {
    const terms = entriesOf(helpOf(workbook()), words.titles.terms).map(({ term }) => term);
    expect(terms).toContain(word);
  });

  it('says it all in a few sentences each, under terms of their own', () => {
    for (const { title, text, entries } of helpOf(workbook()).sections) {
      expect(new Set(entries.map(({ term }) => term)).size, title).toBe(entries.length);
      if (entries.length === 0) expect(text, title).toBeTruthy();
      for (const entry of entries) {
        expect(entry.text.length, entry.term).toBeGreaterThan(7);
        expect(entry.text.length, entry.term).toBeLessThan(330);
      }
    }
  });

  it('says how many accounts each kind of formula takes', () => {
    const [formula] = entriesOf(helpOf(workbook()), words.titles.limits);
    expect(formula?.text).toContain(
      'at most 250,000 accounts for score, tier and coverage, 100,000 for ICP_ACTION and ICP_EXCLUSION, 5,000 where it explains',
    );
  });

  it('names the column headers of formulas and the named range where it tells how all goes', () => {
    const help = helpOf(workbook());
    const all = entriesOf(help, words.titles.undo).find(({ term }) => term === 'All of it');
    const setUpItem = entriesOf(help, words.titles.menu).find(({ term }) => term === 'Set up…');
    const headers = outputs.ICP_REPORT.headers({ dimensions: [] });
    expect(all?.text).toContain(headers.slice(0, 3).join(', '));
    for (const entry of [all, setUpItem]) expect(entry?.text).toContain('Data › Named ranges');
  });

  it('promises of ICP_REPORT what it gives', () => {
    const headers = outputs.ICP_REPORT.headers({ dimensions: [] });
    const { ICP_REPORT: says } = words.functions;
    for (const header of headers.filter((one) => one !== 'Low' && one !== 'High')) {
      expect(says.toLowerCase()).toContain(header.toLowerCase());
    }
    expect(says).toContain('lowest and highest score');
  });

  it('names the cells of this very list, wherever it stands', () => {
    const help = helpOf(workbook({ sheet: "Kim's list", above: 2 }));
    expect(formulasOf(help).slice(0, 2)).toEqual([
      '=ICP_SCORE(A3:D; ICP_CONFIG)',
      '=ICP_SCORE(A4:D4; ICP_CONFIG)',
    ]);
    const { text } = help.sections[0] ?? {};
    expect(text).toContain("'Kim''s list'!A3:D");
    expect(help.advice[0]).toMatch(/^Kim's list has 3 rows, in A3:D\. Insert score formulas /);
  });

  it('leaves out the columns that the add-on writes', () => {
    const book = workbook();
    expect(book.ask({ action: 'score', name: '' })).toMatchObject({ ok: true });
    expect(formulasOf(helpOf(book))[0]).toBe('=ICP_SCORE(A1:D; ICP_CONFIG)');
  });

  it('gives each definition its own argument, by name where it has no named range', () => {
    const book = workbook();
    book.ask({ action: 'copy', name: '', newName: 'PLG' });
    expect(helpOf(workbook()).advice).toHaveLength(1);
    const help = helpOf(book, 'PLG');
    expect(formulasOf(help)[0]).toBe('=ICP_SCORE(A1:D; ICP_CONFIG_PLG)');
    expect(help.advice[1]).toMatch(/go by ICP_CONFIG_PLG\. .* write ICP_CONFIG there\.$/);
    book.duplicate('ICP Config', 'ICP Config (SMB)');
    expect(formulasOf(helpOf(book, 'SMB'))[0]).toBe('=ICP_SCORE(A1:D; "SMB")');
  });

  it.each([
    [0, /^Accounts has headers in row 1 and no accounts below them yet\.$/, 16],
    [5_000, /^Accounts has 5,000 rows, in A1:D\. Insert score formulas puts one formula /, 16],
    [5_001, /score, tier and coverage\. .*=ICP_EXPLAIN\(A2:D2; ICP_CONFIG\) tells them\.$/, 14],
    [250_001, /^Accounts has 250,001 rows, more than one formula can give: use Score /, 8],
  ])('advises by the length of the list: %d rows', (accounts, advice, formulas) => {
    const help = helpOf(workbook({ accounts }));
    expect(help.advice).toEqual([expect.stringMatching(advice)]);
    expect(formulasOf(help)).toHaveLength(formulas);
  });

  it('says where one formula is not enough, and with how much of the list it is', () => {
    const entries = entriesOf(helpOf(workbook({ accounts: 6_000 })), words.titles.functions);
    const told = entries.filter(({ text }) => text.includes('takes at most 5,000 accounts'));
    expect(told.map(({ term }) => term)).toEqual(['ICP_EXPLAIN', 'ICP_REPORT']);
  });

  it('is there without a definition, with one that is broken, and without a list', () => {
    const none = MemoryWorkbook.of([{ name: 'Sheet1', rows: [] }], NOW);
    expect(helpOf(none).advice[0]).toMatch(/use ICP Score › Set up….*for a list in A1:L\.$/s);
    expect(formulasOf(helpOf(none))[0]).toBe('=ICP_SCORE(A1:L; ICP_CONFIG)');
    const broken = workbook();
    setCells(broken, 'ICP Config', 1, ['ICP Config', '7']);
    expect(helpOf(broken).advice[0]).toContain('update ICP Score');
    const moved = workbook();
    moved.rename('Accounts', 'Companies');
    expect(helpOf(moved).advice[0]).toContain('"Accounts", which is not there');
  });

  it('writes nothing', () => {
    const book = workbook();
    const before = book.picture();
    helpOf(book);
    expect(book.picture()).toEqual(before);
  });
});
