import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bytesOf, csvOf, harmless, wouldRun } from '../../../src/app/lists/csv';
import { readCsv } from '../../../src/host/core/csv/read';
import { safeText } from '../../../src/host/core/csv/safe-text';
import { entered } from '../../support/memory/tab';

const read = (text: string) =>
  Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' }).data.filter(
    (row) => row.join('') !== '',
  );
const cell = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    '=1+1',
    '-42',
    '+1',
    '@x',
    'a;=b',
    '"',
    ',',
    '\r\n',
    ' x ',
    '＝1',
    '',
    "'",
    '1,234',
  ),
);

describe('a CSV file', () => {
  it('is read back by another reader as it was written', () => {
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, (all) => {
        expect(read(csvOf(all, 'import'))).toEqual(all);
      }),
    );
  });

  it('for a spreadsheet holds nothing that would run, and numbers as they are', () => {
    const file = csvOf(
      [['=1+1', '-42', '+1.5', '-1,234.50', '@sum', 'a;=b', '12 %', '\t=1']],
      'spreadsheet',
    );
    expect(file.startsWith('\uFEFF')).toBe(true);
    expect(read(file.slice(1))).toEqual([
      ["'=1+1", '-42', '+1.5', '-1,234.50', "'@sum", "a;'=b", '12 %', "'\t'=1"],
    ]);
    fc.assert(fc.property(cell, (text) => !wouldRun(harmless(text))));
  });

  it('runs in no cell that it is typed into, and is imported with its values', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(entered({}, harmless(text)).formula ?? '').toBe('');
      }),
    );
    const texts = ['Company', '=1+1', 'Acme, Inc.', 'Müller "x"', '007', 'a\nb'];
    const imported = readCsv('List', csvOf([texts], 'import'), 2026).rows[0];
    expect(imported?.map((one) => one?.value)).toEqual(texts);
  });

  it('goes by the rule of the files that the local host writes', () => {
    const isNumber = (text: string) => text === harmless(text) && /\d/.test(text);
    fc.assert(
      fc.property(cell, (text) => {
        expect(
          harmless(text) === safeText(text) || isNumber(text) || isNumber(safeText(text)),
        ).toBe(true);
      }),
    );
  });

  it('has as many bytes as it takes in UTF-8', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(fc.property(text, (one) => bytesOf(one) === new TextEncoder().encode(one).length));
  });
});
