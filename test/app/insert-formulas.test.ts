import { describe, expect, it } from 'vitest';
import { formulasWords } from '../../src/app/formulas-words';
import { type InsertedFormulas, insertFormulas } from '../../src/app/insert-formulas';
import type { Workbook } from '../../src/app/workbook';
import { encodeNew } from '../../src/definition/sheet/encode';
import type { TabData } from '../../src/host/core/api';
import { tab } from '../host/support/open-fixture';
import { definitionWith, smallDefinition } from '../support/definitions';
import { MemoryWorkbook } from '../support/memory/memory-workbook';

const definition = definitionWith({
  fields: [],
  criteria: smallDefinition.criteria.slice(0, 1),
  exclusions: [],
});
const HEADERS = ['Company', 'Industry'];

function configTab(name: string, of = definition): TabData {
  const { grid } = encodeNew(of);
  return tab(name, ...grid.map((row) => row.map((cell) => cell as string | number)));
}

function accountsTab(rows: number, headers: readonly string[] = HEADERS): TabData {
  const accounts = Array.from({ length: rows }, (_, row) => [`Account ${row}`, 'Software']);
  return tab('Accounts', [...headers], ...accounts);
}

/** Inserts formulas, and what a person is told. */
function insert(book: MemoryWorkbook, name = ''): InsertedFormulas & { readonly told: string } {
  const inserted = book.execute((outside) => insertFormulas(outside, name));
  return { ...inserted, told: formulasWords.formulasInserted(inserted) };
}

function bookOf(accounts: TabData, ...configs: readonly TabData[]): MemoryWorkbook {
  return MemoryWorkbook.of(
    [accounts, ...(configs.length > 0 ? configs : [configTab('ICP Config')])],
    0,
  );
}

function rowsOf({ rows }: TabData) {
  return rows.slice(1).map((row) => row.map((cell) => String(cell?.value ?? '')));
}

function nameRange(workbook: Workbook): void {
  const sheet = workbook.sheet('ICP Config');
  if (sheet) workbook.nameRange('ICP_CONFIG', sheet, { row: 1, column: 1, rows: 99, columns: 14 });
}

/** Formulas of the header row from a column on, 0-based. */
function headerCells(book: MemoryWorkbook, from: number): unknown[] {
  const cells = (book.tab('Accounts').cells[0] ?? []).slice(from);
  const formulas = cells.map((cell) => cell?.formula ?? '');
  return formulas.slice(0, formulas.findLastIndex((formula) => formula !== '') + 1);
}

it.each([
  [['Company', 'Industry'], 'Accounts!C1', 'A1:B'],
  [['Company', '', 'Industry', ''], 'Accounts!E1', 'A1:C'],
  [['', '', 'Industry'], 'Accounts!D1', 'A1:C'],
])('under the headers %j the formula in %s reads %s', (headers, cells, range) => {
  const accounts = tab('Accounts', headers, ['a', 'b', 'c', 'd'].slice(0, headers.length));
  const formulas = [`=ICP_REPORT(${range}; ICP_CONFIG)`];
  expect(insert(bookOf(accounts))).toMatchObject({ cells, formulas, isNew: true });
});

describe('of a list that one formula can explain', () => {
  it('one formula gives the whole report', () => {
    const book = bookOf(accountsTab(5_000));
    expect(insert(book).told).toBe(
      'Score formula stands in Accounts!C1. It follows every change of ICP Config.',
    );
    expect(headerCells(book, 2)).toEqual(['=ICP_REPORT(A1:B; ICP_CONFIG)']);
    expect(insert(book).told).toMatch(/^Score formula stands in Accounts!C1 already\./);
    expect(headerCells(book, 2)).toHaveLength(1);
  });

  it('a definition of many conditions explains fewer', () => {
    const criteria = Array.from({ length: 80 }, (_, index) => ({
      ...definition.criteria[0]!,
      id: `C${index + 1}`,
    }));
    const config = configTab('ICP Config', { ...definition, criteria });
    expect(insert(bookOf(accountsTab(2_500), config)).formulas).toHaveLength(1);
    expect(insert(bookOf(accountsTab(2_501), config)).formulas).toHaveLength(3);
  });
});

describe('of a list that is longer', () => {
  const short = [
    '=ICP_SCORE(A1:B; ICP_CONFIG)',
    '=ICP_TIER(A1:B; ICP_CONFIG)',
    '=ICP_COVERAGE(A1:B; ICP_CONFIG)',
  ];
  const reasons =
    'A formula explains at most 5,000 accounts, this list has 5,001: Score accounts writes the reasons.';
  const long = accountsTab(5_001);

  it('score, tier and coverage stand side by side, and the reasons are left to Score accounts', () => {
    const book = bookOf(long);
    expect(insert(book).told).toBe(
      `Score formulas stand in Accounts!C1:E1. They follow every change of ICP Config. ${reasons}`,
    );
    expect(headerCells(book, 2)).toEqual(short);
    const [, first] = book.tab('Accounts').cells;
    expect([2, 3, 4].map((column) => first?.[column]?.format)).toEqual(['0.0', undefined, '0%']);
    expect(insert(book)).toMatchObject({ isNew: false, cells: 'Accounts!C1:E1', formulas: short });
    expect(headerCells(book, 2)).toEqual(short);
  });

  it('takes the place of the one formula that it outgrew, and nothing of its look stays beside', () => {
    const book = bookOf(accountsTab(5_000));
    insert(book);
    const { cells } = book.tab('Accounts');
    const plain = { bold: false, ground: null };
    expect(cells[0]?.[6]?.look).not.toMatchObject(plain);
    cells.push([{ value: 'One more' }, { value: 'Software' }]);
    expect(insert(book)).toMatchObject({ isNew: true, formulas: short });
    const header = book.tab('Accounts').cells[0] ?? [];
    expect(header[4]?.look).not.toMatchObject(plain);
    for (const cell of header.slice(5)) expect(cell?.look).toMatchObject(plain);
    const coloured = book.tab('Accounts').colors.flatMap(({ areas }) => areas);
    expect(coloured.every(({ column }) => column <= 5)).toBe(true);
  });

  it('blank rows between the accounts are no accounts', () => {
    const { rows } = accountsTab(5_000);
    const blanks = Array.from({ length: 98 }, () => []);
    const apart = { name: 'Accounts', rows: [...rows.slice(0, 99), ...blanks, ...rows.slice(99)] };
    expect(insert(bookOf(apart))).toMatchObject({ accounts: 5_000, isExplained: true });
  });

  it('one that is longer than any formula takes is refused, and nothing is written', () => {
    const { rows } = accountsTab(1);
    const blanks = Array.from({ length: 250_000 }, () => []);
    const book = bookOf({ name: 'Accounts', rows: [...rows.slice(0, 1), ...blanks, rows[1]!] });
    expect(() => insert(book)).toThrow(
      'List must be at most 250,000 rows long for formulas, since Sheets refuses a result that is too large, got 250,001 (ICP Score › Score accounts does such lists, and writes values)',
    );
    expect(headerCells(book, 2)).toEqual([]);
    expect(book.execute(({ workbook }) => workbook.namedRanges())).toEqual([]);
  });

  it.each(['=ICP_REPORT(A1:B, ICP_CONFIG)', '= icp_report( A1:B ;ICP_CONFIG )'])(
    'they take the place of %s',
    (report) => {
      const book = bookOf(tab('Accounts', [...HEADERS, report], ...rowsOf(long)));
      book.execute(({ workbook }) => nameRange(workbook));
      expect(insert(book)).toMatchObject({ isNew: true, cells: 'Accounts!C1:E1', formulas: short });
      expect(headerCells(book, 2)).toEqual(short);
    },
  );

  it.each([
    ['what is not ours stands beside it', ['=ICP_REPORT(A1:B; ICP_CONFIG)', 'Owner'], 4],
    ['it is a part of something', ['=SORT(ICP_REPORT(A1:B; ICP_CONFIG))'], 3],
  ])('they stand apart from a report where %s', (_, cells, from) => {
    const book = bookOf(tab('Accounts', [...HEADERS, ...cells], ...rowsOf(long)));
    book.execute(({ workbook }) => nameRange(workbook));
    expect(insert(book).isNew).toBe(true);
    expect(headerCells(book, 2).slice(0, from - 2)).toEqual(
      cells.map((cell) => (cell.startsWith('=') ? cell : '')),
    );
    expect(headerCells(book, from).map((one) => String(one).replace(/\(.*/, ''))).toEqual([
      '=ICP_SCORE',
      '=ICP_TIER',
      '=ICP_COVERAGE',
    ]);
  });

  it('what a formula gives already is not given twice', () => {
    const book = bookOf(
      tab('Accounts', [...HEADERS, '=icp_tier(A1:B, icp_config)'], ...rowsOf(long)),
    );
    book.execute(({ workbook }) => nameRange(workbook));
    expect(insert(book).formulas).toEqual([short[0], short[2]]);
    expect(insert(book)).toMatchObject({ isNew: false, cells: 'Accounts!C1:E1' });
  });

  it('each definition has its own', () => {
    const book = bookOf(long, configTab('ICP Config'), configTab('ICP Config (PLG)'));
    insert(book);
    expect(insert(book, 'PLG')).toMatchObject({ isNew: true, cells: 'Accounts!F1:H1' });
    expect(insert(book, 'PLG')).toMatchObject({ isNew: false, cells: 'Accounts!F1:H1' });
  });
});

it('a formula is one also in a column for plain text', () => {
  const book = bookOf(accountsTab(1));
  book.execute(({ workbook }) =>
    workbook.sheet('Accounts')?.format([{ row: 1, column: 3, rows: 2, columns: 1 }], '@'),
  );
  insert(book);
  expect(headerCells(book, 2)).toEqual(['=ICP_REPORT(A1:B; ICP_CONFIG)']);
});
