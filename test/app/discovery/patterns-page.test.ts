import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPatterns } from '../../../src/app/discovery/find-patterns';
import { patternsPage } from '../../../src/app/discovery/patterns-page';
import { openLooks } from '../../../src/app/looks';
import { writePage } from '../../../src/app/report/page-sheet';
import { mulberry32 } from '../../../src/app/sample/random';
import type { Definition } from '../../../src/definition/definition';
import type { Cell } from '../../../src/engine/model';
import { definitionWith, smallDefinition } from '../../support/definitions';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf } from '../../support/memory/tab';
import { reportBlock } from '../../support/report-block';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const outcome = { role: 'Outcome', header: 'Stage', values: 'won = Won; lost = Lost' } as const;
const FRONT = ['What tells won from lost', 'Surest', 'Change'];
const HOUSE = /\b(?:lift|q|AUC|p|weight of evidence|CI)\b|±/i;

function definitionOf(more: Partial<Definition> = {}): Definition {
  const settings = { ...smallDefinition.settings, dealsSheet: 'Deals' };
  const plain = { criteria: [], exclusions: [], fields: [], deals: [outcome] };
  return definitionWith({ settings, ...plain, ...more });
}

/** A column that says yes for most won deals and few lost ones, or as often for both. */
interface Column {
  readonly header: string;
  readonly tells: boolean;
  readonly yes?: string;
  readonly no?: string;
}

function dealsOf(deals: number, columns: readonly Column[]): Cell[][] {
  const rows = Array.from({ length: deals }, (_, index) => {
    const isWon = index % 2 === 0;
    const cells = columns.map(({ tells, yes = 'Alpha', no = 'Beta' }, column) => {
      const isYes = tells ? (index + column) % 10 > 1 === isWon : (index >> 1) % 2 === column % 2;
      return isYes ? yes : no;
    });
    return [isWon ? 'Won' : 'Lost', ...cells];
  });
  return [['Stage', ...columns.map(({ header }) => header)], ...rows];
}

/** The page as it stands in a workbook. */
function written(deals: Cell[][], definition = definitionOf()) {
  const tables = { deals, accounts: undefined };
  const found = findPatterns(definition, tables, context, mulberry32(1));
  const page = patternsPage(found, { definition, label: '', ranAt: '2026-06-30 12:00' });
  const book = MemoryWorkbook.of([], Date.UTC(2026, 5, 30));
  book.execute(({ workbook }) => void writePage(workbook, 'patterns', page, openLooks()));
  const { cells } = book.tab('ICP Patterns');
  const rows = cells.map((row) => Array.from(row, (cell) => String(contentOf(cell) ?? '')));
  const analyst = rows.findIndex(([first]) => first === 'FOR THE ANALYST');
  return { rows, cells, front: rows.slice(0, analyst).flat().filter(Boolean) };
}

const telling = (count: number): Column[] =>
  Array.from({ length: count }, (_, index) => ({ header: `Trait ${index + 1}`, tells: true }));
const noise: Column = { header: 'Colour', tells: false };

describe('ICP Patterns', () => {
  it.each([
    ['no deal', dealsOf(0, telling(1)), '! Can’t be told yet: no deal counts.'],
    ['few deals', dealsOf(8, telling(1)), '! Needs 10 won and 10 lost deals; you have 4 and 4.'],
    ['no column', dealsOf(80, []), '· No usable pattern: there is no column to look at.'],
    [
      'a column that tells nothing',
      dealsOf(80, [noise]),
      '· No usable pattern: the one column tells won from lost deals no better than luck.',
    ],
  ])('with %s says so and what to do, and has no empty table', (_, deals, sentence) => {
    const { rows, front } = written(deals);
    expect(rows[1]?.[0]).toBe(sentence);
    expect(rows[2]?.[0]).not.toBe('');
    expect(rows[3]?.[0]).toMatch(/Run on 30 Jun 2026\.$/);
    expect(front.filter((text) => FRONT.some((part) => text.startsWith(part)))).toEqual([]);
    expect(front.join(' ')).toMatch(/run Discover patterns again|deals have closed|Add a column/i);
    expect(emptyTables(rows)).toEqual([]);
  });

  it('names the one thing that tells, with its figures, and what to do with it', () => {
    const { rows, front } = written(dealsOf(120, [...telling(1), noise]));
    expect(rows[1]?.[0]).toBe('✓ One thing tells won from lost deals, not in your definition yet.');
    expect(front).toContain('Surest: Trait 1: Alpha');
    expect(front).toContain('80 % / 20 % of the others');
    expect(front).toContain('1 of 2');
    expect(front).toContain('By luck alone, fewer than one would be among them.');
    expect(front).toContain('Take in Trait 1: Alpha');
    expect(reportBlock(rows, 'PATTERNS').cell('Trait 1: Alpha', 'Win rate')).toBe('0.8');
    expect(emptyTables(rows)).toEqual([]);
  });

  it('says what the definition has already', () => {
    const [industry] = smallDefinition.criteria;
    const own = { ...industry!, field: 'Trait 1', value: 'Alpha' };
    const deals = dealsOf(120, telling(2));
    const some = written(deals, definitionOf({ criteria: [own] }));
    expect(some.rows[1]?.[0]).toBe(
      '✓ 2 things tell won from lost deals; 1 of them is not in your definition yet.',
    );
    expect(some.front).toContain('✓ Trait 1: Alpha');
    expect(some.front).toContain('○ Trait 2: Alpha');
    expect(some.front).not.toContain('Take in Trait 1: Alpha');
    const all = written(
      deals,
      definitionOf({ criteria: [own, { ...own, id: 'C9', field: 'Trait 2' }] }),
    );
    expect(all.rows[1]?.[0]).toBe(
      '✓ 2 things tell won from lost deals, and your definition asks for all of them.',
    );
    expect(all.front).toContain('✓ Nothing to add: your definition asks for all of it.');
  });

  it('tells a criterion that asks otherwise, and criteria on columns that tell nothing', () => {
    const [industry] = smallDefinition.criteria;
    const own = { ...industry!, field: 'Trait 1', value: 'Gamma' };
    const idle = { ...own, id: 'C9', name: 'Bright colour', field: 'Colour' };
    const off = { ...idle, id: 'C10', name: 'Dark colour', on: false };
    const deals = dealsOf(120, [...telling(1), noise]);
    const { rows, front } = written(deals, definitionOf({ criteria: [own, idle, off] }));
    expect(rows[1]?.[0]).toBe(
      '✓ One thing tells won from lost deals, and your definition has a criterion on its column.',
    );
    expect(front).toContain('Worth a look, on columns no better than luck: Bright colour.');
  });

  it('has room for six of many; all stand below', () => {
    const { rows, front } = written(dealsOf(160, telling(12)));
    expect(rows[1]?.[0]).toBe(
      '✓ 12 things tell won from lost deals; your definition asks for none of them yet.',
    );
    expect(front.filter((text) => text.startsWith('○ '))).toHaveLength(6);
    expect(front.join()).toContain('6 more below.');
    const told = reportBlock(rows, 'PATTERNS').lines.filter(([name]) => name?.startsWith('Trait'));
    expect(told).toHaveLength(12);
  });

  it('shortens long names above, never below', () => {
    const header = 'A header of a hundred characters '.repeat(3).padEnd(100, 'x');
    const { rows, front } = written(dealsOf(120, [{ header, tells: true }]));
    expect(Math.max(...front.slice(5).map((text) => text.length))).toBeLessThanOrEqual(112);
    const [line] = reportBlock(rows, 'PATTERNS AS THE CONFIG SHEET TAKES THEM').lines;
    expect(line).toContain(header);
  });

  it('says above the part for analysts nothing that only they know', () => {
    for (const deals of [dealsOf(120, [...telling(3), noise]), dealsOf(80, [noise])]) {
      expect(written(deals).front.filter((text) => HOUSE.test(text))).toEqual([]);
    }
  });

  it('keeps every text of a person a text', () => {
    const text = fc.tuple(fc.constantFrom('=', '+', '-', '@', "'"), fc.string({ maxLength: 20 }));
    const word = text.map((parts) => `${parts.join('')}x`);
    fc.assert(
      fc.property(word, word, word, (header, yes, no) => {
        fc.pre(yes !== no && header.trim() !== 'Stage');
        const { cells } = written(dealsOf(40, [{ header, tells: true, yes, no }, noise]));
        expect(cells.flat().filter((cell) => cell?.formula)).toEqual([]);
        expect(cells.flat().map((cell) => cell?.value)).toContain(header);
      }),
      { seed: 1, numRuns: 25 },
    );
  });
});

/** Titles of the part for analysts that nothing stands below but headers. */
function emptyTables(rows: readonly (readonly string[])[]): string[] {
  const from = rows.findIndex(([first]) => first === 'FOR THE ANALYST');
  const titles = rows.slice(from + 1).flatMap((row, index, all) => {
    const isTitle = index === 0 || all[index - 1]?.every((cell) => cell === '');
    return isTitle && row[0] && !row[0].startsWith('End of') ? [row[0]] : [];
  });
  return titles.filter((title) => reportBlock(rows, title).lines.length === 0);
}
