import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { safeText } from '../../../src/host/core/csv/safe-text';
import { writeCsv } from '../../../src/host/core/csv/write';

describe('safeText', () => {
  it.each([
    '=1+1',
    '+49 30 1234',
    '-cmd|calc',
    '@SUM(A1)',
    '＝1+1',
    '－1',
    ' =1',
    '\u00a0=1',
    '\u200b=1',
    '\ufeff+1',
    '"=1',
    '-5\t',
    '\tx',
    '-5-3',
    '-',
  ])('puts an apostrophe before %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each([
    ['x;=1+1', "x;'=1+1"],
    ['HubSpot;=HYPERLINK("x")', 'HubSpot;\'=HYPERLINK("x")'],
    ['x; =1', "x;' =1"],
    ['x;"=1', 'x;\'"=1'],
    ['x\t@1', "x\t'@1"],
    ['x\n=1;-5', "x\n'=1;'-5"],
    ['=1;=2', "'=1;'=2"],
    ['\t=1', "'\t'=1"],
  ])('puts one behind another separator inside %j', (text, safe) => {
    expect(safeText(text)).toBe(safe);
  });

  it.each([
    'Software; SaaS',
    '-5',
    '-5.25',
    '+3',
    '-12%',
    '-$1,200.50',
    '-1e3',
    'a=b',
    "'=1",
    '',
    '5 - 3',
    '(=1)',
  ])('leaves %j as it is', (text) => {
    expect(safeText(text)).toBe(text);
  });

  const piece = fc.constantFrom(...'=+-@＝＋－＠;,"\'\t\r\n xy', '\u200b', '\u00a0');
  const nasty = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const runs = /^[\s\p{Cf}"]*[=+\-@＝＋－＠]/u;

  it('leaves nothing that a spreadsheet runs, by whichever separator it reads the file', () => {
    fc.assert(
      fc.property(fc.array(fc.array(nasty, { minLength: 2, maxLength: 3 })), (rows) => {
        const csv = writeCsv(
          rows.map((row) => row.map(safeText)),
          true,
        );
        for (const delimiter of [',', ';', '\t']) {
          for (const quoteChar of ['"', '\0']) {
            const { data } = Papa.parse<string[]>(csv, { delimiter, quoteChar, newline: '\n' });
            const run = data.flat().filter((field) => runs.test(field));
            if (delimiter !== ',' || quoteChar === '"') expect(run).toEqual([]);
          }
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('loses nothing, and does it once', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const safe = safeText(text);
        expect(safe.replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });
});
