import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBack } from '../../src/app/looks';
import { accountsSheet } from '../host/support/open-fixture';

describe('a text that is held back', () => {
  const writing = () => {
    const cell = accountsSheet().sheet.getRange('D1');
    return (text: string) => {
      cell.setValues(heldBack([[text]], [['@']]));
      return { value: cell.getValue(), formula: cell.getFormula() };
    };
  };
  const starts = fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '=1',
    '1-2 ',
    '2.000',
    '(',
    ' ',
    'TRUE',
    '',
  );
  const texts = fc
    .tuple(starts, fc.string({ unit: 'grapheme', maxLength: 8 }))
    .map(([a, b]) => a + b);

  it('is no formula, and is what it was', () => {
    const written = writing();
    fc.assert(
      fc.property(texts, (text) => {
        const { value, formula } = written(text);
        expect(formula).toBe('');
        if (!/^\p{L}/u.test(text)) expect(value).toBe(text);
      }),
      { seed: 11, numRuns: 300 },
    );
    expect(written('TRUE').value).toBe('TRUE');
  });

  it('is one that a format has to keep a text; a formula of ours stays one', () => {
    expect(heldBack([['=A1', '=A1', 5]], [['General', '@', '@']])).toEqual([['=A1', "'=A1", 5]]);
  });
});
