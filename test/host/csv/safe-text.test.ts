import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeText } from '../../../src/host/core/csv/safe-text';

describe('safeText', () => {
  it.each([
    '=1+1',
    '+49 30 1234',
    '-cmd|calc',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '-5\t',
    '-5-3',
    '-',
  ])('puts an apostrophe before %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(['-5', '-5.25', '+3', '-12%', '-$1,200.50', '-1e3', 'a=b', "'=1", '', '5 - 3', '(=1)'])(
    'leaves %j as it is',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );

  it('leaves nothing that a spreadsheet runs, loses nothing, and does it once', () => {
    const start = fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'");
    fc.assert(
      fc.property(start, fc.string(), (first, rest) => {
        const text = first + rest;
        const safe = safeText(text);
        expect(safe).toMatch(/^(?:[^=+\-@\t\r\n]|$|[-+][$\d.,%eE+-]+$)/);
        expect([text, `'${text}`]).toContain(safe);
        expect(safeText(safe)).toBe(safe);
      }),
    );
  });
});
