import { describe, expect, it } from 'vitest';
import { openLooks } from '../../../src/app/looks';
import type { Page, PageRow } from '../../../src/app/report/page';
import { writePage } from '../../../src/app/report/page-sheet';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf } from '../../support/memory/tab';

const NAME = 'ICP Backtest';
const NOW = Date.UTC(2026, 5, 30);

/** A page of one figure a row. */
function page(...figures: readonly number[]): Page {
  const rows = figures.map((value, index): PageRow => {
    return {
      cells: [
        { column: 1, value: `Line ${index + 1}` },
        { column: 2, value, format: 'percent' },
      ],
    };
  });
  const head: PageRow[] = [
    { cells: [{ column: 1, value: 'ICP BACKTEST' }] },
    { cells: [{ column: 1, value: '✓ Passes.', style: { bold: true } }] },
  ];
  return { end: 'End of ICP Backtest', rows: [...head, ...rows], widths: [200, 80] };
}

function write(book: MemoryWorkbook, written: Page): void {
  book.execute(({ workbook }) => void writePage(workbook, 'report', written, openLooks()));
}

function values(book: MemoryWorkbook) {
  return book.tab(NAME).cells.map((row) => Array.from(row, contentOf));
}

/** A person's words below the page and beside it. */
function annotate(book: MemoryWorkbook): void {
  const { cells } = book.tab(NAME);
  cells[cells.length] = [{ value: 'Mine, below' }];
  (cells[2] as unknown[])[5] = { value: 'Mine, beside' };
}

describe('a page that is written again', () => {
  it.each([
    ['the same layout', [0.5, 0.7]],
    ['a longer one', [0.5, 0.7, 0.9]],
    ['a shorter one', [0.5]],
  ])('keeps its tab and what stands around it: %s', (_, figures) => {
    const book = MemoryWorkbook.of([], NOW);
    write(book, page(0.1, 0.2));
    const { id } = book.tab(NAME);
    annotate(book);
    write(book, page(...figures));
    expect(book.tab(NAME).id).toBe(id);
    const rows = values(book);
    expect(rows.slice(2, 2 + figures.length).map((row) => row[1])).toEqual(figures);
    expect(String(rows[2 + figures.length]?.[0])).toMatch(/^End of ICP Backtest · layout \w+$/);
    expect(rows.flat().filter((cell) => String(cell).startsWith('Mine'))).toHaveLength(2);
    expect(rows.filter((row) => String(row[0]).startsWith('Line'))).toHaveLength(figures.length);
  });

  it('sets its looks again only where the layout is another', () => {
    const book = MemoryWorkbook.of([], NOW);
    const calls = (written: Page) => {
      write(book, written);
      return book.calls;
    };
    calls(page(0.1, 0.2));
    const [same, other] = [calls(page(0.3, 0.4)), calls(page(0.3, 0.4, 0.5))];
    expect(same).toBeLessThan(6);
    expect(other).toBeGreaterThan(same);
    expect(calls(page(0.3, 0.4, 0.6))).toBe(same);
  });

  it('is whole after a fault in any call, and the next one heals it', () => {
    const before = MemoryWorkbook.of([], NOW);
    write(before, page(0.1, 0.2));
    const after = before.copy();
    write(after, page(0.5, 0.7, 0.9));
    const { calls } = after;
    const figures = (book: MemoryWorkbook) =>
      values(book)
        .slice(2)
        .map((row) => row.slice(0, 2))
        .filter(([label]) => String(label).startsWith('Line'));
    for (let call = 1; call <= calls; call++) {
      const book = before.copy();
      book.fail({ call, kind: 'for good' });
      try {
        write(book, page(0.5, 0.7, 0.9));
      } catch {
        // What it left behind is looked at.
      }
      expect([figures(before), figures(after)], `call ${call}`).toContainEqual(figures(book));
      write(book, page(0.5, 0.7, 0.9));
      expect(book.picture().tabs[NAME], `after call ${call}`).toEqual(after.picture().tabs[NAME]);
    }
  });
});
