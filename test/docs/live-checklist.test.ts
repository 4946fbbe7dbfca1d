import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { markdownTable } from '../support/markdown-table';

const sections = readFileSync('.github/LIVE-CHECKLIST.md', 'utf8').split(/^## /m).slice(1);
const lines = sections.flatMap((section) => markdownTable(section, '#'));

describe('the live checklist', () => {
  it('numbers its lines, each with what to do, what to expect, and a place for the answer', () => {
    expect(lines.map((line) => line['#'])).toEqual(lines.map((_, index) => `${index + 1}`));
    for (const line of lines) {
      expect(line.do, line['#']).not.toBe('');
      expect(line.expect, line['#']).not.toBe('');
      expect(line.answer, line['#']).toBe('');
    }
  });

  it('names menu items that there are', () => {
    const code = readFileSync('dist/Code.js', 'utf8');
    const named = lines.flatMap((line) => [...(line.do ?? '').matchAll(/\*\*([A-Z][^*]+)\*\*/g)]);
    expect(named.length).toBeGreaterThan(10);
    const items = named.map(([, item = '']) => item).filter((item) => item !== 'Save…');
    expect(items.filter((item) => !code.includes(`"${item}"`))).toEqual([]);
  });
});
