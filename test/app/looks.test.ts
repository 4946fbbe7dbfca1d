import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heldBack, openLooks, writeShown } from '../../src/app/looks';
import type { Sheet } from '../../src/app/workbook';
import { accountsSheet, tab } from '../host/support/open-fixture';
import { FAILED, type Fault, MemoryWorkbook } from '../support/memory/memory-workbook';
import { contentOf } from '../support/memory/tab';

describe('a report whose formats fail', () => {
  /** Fails the second call: after the look for the tab come the formats. */
  const written = (kind: Fault['kind']) => {
    const book = MemoryWorkbook.of([tab('Report')], 0);
    book.fail({ kind, call: 2 });
    const remarks = book.execute(({ workbook }) => {
      const looks = openLooks();
      const sheet = workbook.sheet('Report') as Sheet;
      writeShown(sheet, 1, 1, [[1, '=cmd', 'Tier']], [['0', '@', '@']], looks);
      return looks.remarks();
    });
    return { remarks, cells: book.tab('Report').cells[0]?.map(contentOf) };
  };

  it.each(['once', 'after all'] as const)('is written, its texts as texts: %s', (kind) => {
    const { remarks, cells } = written(kind);
    expect(cells).toEqual([1, '=cmd', 'Tier']);
    expect(remarks).toEqual([`Not set: number formats (${FAILED}). All else is there.`]);
  });

  it('is not where nothing works any more', () => {
    expect(() => written('for good')).toThrow(FAILED);
  });
});

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
