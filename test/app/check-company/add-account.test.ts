import { describe, expect, it } from 'vitest';
import { readAccount } from '../../../src/sidebar/model/account-reading';
import { tab } from '../../host/support/open-fixture';
import { configTab } from '../../product/support/defined-workbook';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { asker, companyBook, germanDefinition, HEADERS } from './support/company-book';

const acme: [string, string][] = [
  ['Firma', 'Acme AG'],
  ['Webseite', 'acme.example'],
  ['Mitarbeiter', '51-200'],
  ['Umsatz', '2.600.000,50'],
  ['Betreuer', '=HYPERLINK("x")'],
];

describe('adding a company', () => {
  it('writes one row below the last, as a person would, and no other cell', () => {
    const book = companyBook();
    const before = book.values('Firmen');
    const { add, check } = asker(book);
    expect(add(acme)).toEqual({
      ok: true,
      row: 3,
      summary:
        'Acme AG was added to Firmen in row 5. Branche and Land are blank there; every other account has them.',
      same: [],
    });
    const after = book.values('Firmen');
    expect(after.slice(0, 4)).toEqual(before);
    expect(after[4]).toEqual([
      ...['Acme AG', 'acme.example', '51-200', '', '', '', 2_600_000.5],
      '=HYPERLINK("x")',
    ]);
    expect(after).toHaveLength(5);
    expect(check([['Webseite', 'acme.example']]).same).toMatchObject([{ row: 3, isSure: true }]);
  });

  it('gives the row the score that it was checked with', () => {
    const book = companyBook();
    const { add, check } = asker(book);
    const checked = readAccount(germanDefinition, check(acme).account);
    add(acme);
    book.ask({ action: 'score', name: '' });
    const [headers = [], ...rows] = book.values('Firmen');
    const cell = (header: string) => rows[3]?.[headers.indexOf(header)];
    expect([cell('ICP Tier'), cell('ICP Score')]).toEqual([checked.tier, checked.score]);
    expect(add([['Firma', 'Zweite AG']]).summary).toBe(
      'Zweite AG was added to Firmen in row 6. Webseite and Mitarbeiter are blank there; every other account has them. Score accounts to score it.',
    );
  });

  it('says which columns it left blank that every other account has filled', () => {
    const ids = tab(
      'Firmen',
      ['account_id', ...HEADERS],
      ['A1', 'Nordwind', 'nordwind.de', 60, 'Software'],
      ['A2', 'Ulm', 'ulm.de', '', 'Handel'],
      ['', '', '', '', ''],
      ['A3', 'Krug', 'krug.example', 70, 'Handel'],
    );
    const { add } = asker(companyBook(germanDefinition, ids));
    const company: [string, string][] = [
      ['Firma', 'Acme AG'],
      ['Webseite', 'acme.example'],
    ];
    const said =
      'Acme AG was added to Firmen in row 6. account_id and Branche are blank there; every other account has them.';
    expect(add(company).summary).toBe(said);
    expect(add(company).summary).toBe(said);
    const one: [string, string][] = [...company.slice(0, 1), ['Branche', 'Handel']];
    const calculated = companyBook(germanDefinition, ids);
    calculated.type('Firmen', 'A2', '="A"&ROW()');
    expect(asker(calculated).add(one).summary).toBe(
      'Acme AG was added to Firmen in row 6. Webseite is blank there; every other account has one.',
    );
  });

  it('asks before it adds what the list has', () => {
    const book = companyBook();
    const { add } = asker(book);
    const nordwind: [string, string][] = [
      ['Webseite', 'www.nordwind.de'],
      ['Land', 'AT'],
    ];
    expect(add(nordwind)).toMatchObject({
      summary: 'Firmen has it already in row 2. Nothing was added.',
      same: [{ sheetRow: 2 }],
    });
    expect(book.values('Firmen')).toHaveLength(4);
    expect(add(nordwind, true).row).toBe(3);
  });

  it('leaves columns to their formulas, and cells that hold something', () => {
    const book = companyBook();
    book.type('Firmen', 'E2', '=VLOOKUP(B2;X;1)');
    expect(asker(book).add([...acme, ['Land', 'AT']]).summary).toBe(
      'Acme AG was added to Firmen in row 5. Not written: Land, which a formula fills. Branche is blank there; every other account has one.',
    );
    const filled = companyBook();
    filled.type('Firmen', 'C5', '=1');
    expect(() => asker(filled).add(acme)).toThrow('Firmen!C5 holds something below');
    const imported = companyBook();
    imported.type('Firmen', 'A2', '=IMPORTRANGE("x";"A:H")');
    expect(() => asker(imported).add(acme)).toThrow('filled by the formula in A2');
  });

  it('ends a row that a try began, and begins another one where more stands in it', () => {
    const begun = (owner: string) => {
      const book = companyBook();
      const typed = { A5: 'Acme AG', B5: 'acme.example', C5: '51-200', D5: '=B5', H5: owner };
      for (const [cell, text] of Object.entries(typed)) if (text) book.type('Firmen', cell, text);
      return book;
    };
    const company = acme.filter(([header]) => header !== 'Betreuer');
    const book = begun('');
    expect(asker(book).add(company)).toMatchObject({ row: 3, same: [] });
    expect(book.values('Firmen')).toHaveLength(5);
    expect(book.values('Firmen')[4]?.[6]).toBe(2_600_000.5);
    const owned = begun('Ada');
    expect(asker(owned).add(company).row).toBeUndefined();
    expect(owned.values('Firmen')[4]?.[6]).toBe('');
  });

  it('is refused where the headers moved, nothing is typed, or a filter ends above', () => {
    const book = companyBook();
    book.type('Firmen', 'C1', 'Belegschaft');
    expect(() => asker(book).add(acme)).toThrow('Column must be in Firmen, got "Mitarbeiter"');
    expect(() => asker(companyBook()).add([['Firma', ' ']])).toThrow('Type at least a name');
    const headless = companyBook(germanDefinition, tab('Firmen', []));
    expect(() => asker(headless).add(acme)).toThrow('must be the header row');
    const workbook = MemoryWorkbook.of(
      [tab('Firmen', HEADERS, ['Nordwind']), configTab('ICP Config', germanDefinition)],
      Date.UTC(2026, 5, 30),
    );
    const ask = () => workbook.ask({ action: 'addAccount', name: '', cells: acme });
    workbook.tab('Firmen').filters.push({ row: 1, column: 1, rows: 2, columns: 8 });
    expect(ask()).toMatchObject({ ok: false, error: expect.stringContaining('ends in row 2') });
    workbook.tab('Firmen').filters.splice(0, 1, { row: 1, column: 1, rows: 900, columns: 8 });
    expect(ask()).toMatchObject({ ok: true, row: 1 });
  });

  it('grows the grid where it ends', () => {
    const workbook = MemoryWorkbook.of(
      [tab('Firmen', HEADERS, ['Nordwind']), configTab('ICP Config', germanDefinition)],
      Date.UTC(2026, 5, 30),
    );
    workbook.tab('Firmen').maxRows = 2;
    expect(workbook.ask({ action: 'addAccount', name: '', cells: acme })).toMatchObject({ row: 1 });
    expect(workbook.tab('Firmen').maxRows).toBe(3);
  });
});
