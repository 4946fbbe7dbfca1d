import { describe, expect, it } from 'vitest';
import { rejectedPatterns, rejectPattern } from '../../../src/app/discovery/rejected';
import type { Notebook } from '../../../src/app/workbook';

function notebook(): Notebook {
  const notes = new Map<string, string>();
  return {
    get: (key) => notes.get(key),
    set: (key, value) => void notes.set(key, value),
    remove: (key) => void notes.delete(key),
  };
}

const pattern = (value: string) => ({ field: 'Industry', operator: 'is any of', value });

describe('rejected patterns', () => {
  it('are those of one definition', () => {
    const notes = notebook();
    rejectPattern(notes, 'PLG', pattern('Retail'), true);
    expect(rejectedPatterns(notes, 'PLG')(pattern('Retail'))).toBe(true);
    expect(rejectedPatterns(notes, 'PLG')(pattern('Media'))).toBe(false);
    expect(rejectedPatterns(notes, '')(pattern('Retail'))).toBe(false);
  });

  it('fit into a note of the document: the oldest are forgotten', () => {
    const notes = notebook();
    const long = (index: number) => pattern(`${index} ${'x'.repeat(900)}`);
    for (let index = 0; index < 20; index++) rejectPattern(notes, '', long(index), true);
    const isRejected = rejectedPatterns(notes, '');
    expect(isRejected(long(19))).toBe(true);
    expect(isRejected(long(0))).toBe(false);
    expect(notes.get('rejected patterns ')?.length).toBeLessThan(9_000);
  });
});
