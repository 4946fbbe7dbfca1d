import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAccounts } from '../../../src/app/one-account/find-accounts';
import type { Cell } from '../../../src/engine/model';
import { fold } from '../../../src/engine/values/fold';
import { smallDefinition } from '../../support/definitions';

const context = { asOf: 20_634, dayOf: () => 0 };
const headers = ['Account', 'Domain', 'Industry'];
const find = (rows: readonly (readonly Cell[])[], text: string) =>
  findAccounts(smallDefinition, { sheet: 'Accounts', headerRow: 1, headers, rows }, text, context);
const labels = (rows: readonly (readonly Cell[])[], text: string) =>
  find(rows, text).accounts.map(({ label }) => label);

const rows: readonly (readonly Cell[])[] = [
  ['Old Acme', 'old.example', 'Retail'],
  ['Ácme', 'acme.example', 'Software'],
  ['Beta', 'www.beta.example', 'Acme supplies'],
  ['', '', ''],
  ['a.c (+)*', 'dots.example', 'Retail'],
];

describe('accounts found by a text', () => {
  it('has those that begin with it first, whatever the case and the accents', () => {
    expect(find(rows, ' ACME ')).toEqual({
      accounts: [
        { row: 1, label: 'Ácme', beside: 'acme.example' },
        { row: 0, label: 'Old Acme', beside: 'old.example' },
      ],
      more: 0,
    });
  });

  it('takes a link for its domain, and a pattern for a text', () => {
    expect(labels(rows, 'https://beta.example/about?x=1')).toEqual(['Beta']);
    expect(labels(rows, 'a.c')).toEqual(['a.c (+)*']);
    for (const text of ['.*', '[a-z]', '\\', '$', '=1+1', ' ', '']) {
      expect(labels(rows, text)).toEqual([]);
    }
    expect(labels(rows, '(+)*')).toEqual(['a.c (+)*']);
  });

  it('has eight at most, and says how many more there are', () => {
    const many = Array.from({ length: 20_000 }, (_, row) => [`Acme ${row}`, `a${row}.example`, '']);
    const { accounts, more } = find(many, 'acme');
    expect([accounts.length, accounts[0]?.row, more]).toEqual([8, 0, 19_992]);
    expect(find([], 'acme')).toEqual({ accounts: [], more: 0 });
  });

  it('law: every account that has the text in its name or domain is found', () => {
    const anyRows = fc.array(fc.tuple(fc.string(), fc.string(), fc.constant('')), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyRows, fc.string({ minLength: 1, maxLength: 3 }), (own, text) => {
        const wanted = fold(text);
        const found = find(own, text).accounts.map(({ row }) => row);
        const holding = own.flatMap(([name, domain], row) =>
          wanted !== '' && [name, domain].some((one) => fold(one).includes(wanted)) ? [row] : [],
        );
        expect([...found].sort()).toEqual(expect.arrayContaining(holding));
      }),
      { seed: 14 },
    );
  });
});
