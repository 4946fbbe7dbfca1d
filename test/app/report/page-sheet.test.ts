import { describe, expect, it } from 'vitest';
import { openLooks } from '../../../src/app/looks';
import { layOutPage, type Page, type PageRow } from '../../../src/app/report/page';
import { writePage } from '../../../src/app/report/page-sheet';
import { KINDS } from '../../faults/support/walk';
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

  describe.each([
    ['patterns', 'ICP Patterns', 'ICP PATTERNS', 'Verdict', 'NOT SEARCHED'],
    ['compare', 'ICP Compare', 'ICP COMPARE: v1 AND v2', 'Metric', 'ACCOUNTS THAT CHANGE'],
    ['report', 'ICP Backtest', 'ICP BACKTEST', 'Verdict', 'DEALS SET ASIDE'],
  ] as const)('over an earlier layout: %s', (kind, name, title, header, last) => {
    const old = [
      [title],
      [header, 'x'],
      ['Why', 'x'],
      [''],
      [last],
      ['Field', 'Why'],
      ['Row 1', 'x'],
    ];
    const wide = Array.from({ length: 15 }, (_, column) => (column === 14 ? 'Mine, beside' : ''));
    const rows = [...old, wide, ['Mine, below']].map((row) => row.map((value) => ({ value })));
    const [, ...others] = page(0.1).rows;
    const top: PageRow = { cells: [{ column: 1, value: name.toUpperCase() }] };
    const widths = Array(15).fill(80);
    const written: Page = { end: `End of ${name}`, rows: [top, ...others], widths };
    const over = (book: MemoryWorkbook) =>
      book.execute(({ workbook }) => void writePage(workbook, kind, written, openLooks()));
    const cellsOf = (book: MemoryWorkbook) =>
      book
        .tab(name)
        .cells.flatMap((row) => Array.from(row, contentOf))
        .filter(Boolean);
    const mine = (book: MemoryWorkbook) =>
      cellsOf(book).filter((cell) => String(cell).startsWith('Mine'));

    it('keeps the tab and what stands around it, and nothing else', () => {
      const book = MemoryWorkbook.of([{ name, rows }], NOW);
      const { id } = book.tab(name);
      over(book);
      expect(book.tab(name).id).toBe(id);
      expect(book.tabs()).toEqual([name]);
      expect(mine(book)).toEqual(['Mine, beside', 'Mine, below']);
      expect(cellsOf(book)).not.toContain('Row 1');
      const once = book.picture();
      over(book);
      expect(book.picture()).toEqual(once);
    });

    it('is whole after a fault in any call, and the next one heals it', () => {
      const before = MemoryWorkbook.of([{ name, rows }], NOW);
      const after = before.copy();
      over(after);
      for (let call = 1; call <= after.calls; call++) {
        const book = before.copy();
        book.fail({ call, kind: 'for good' });
        try {
          over(book);
        } catch {
          // What it left behind is looked at.
        }
        expect(mine(book), `call ${call}`).toEqual(['Mine, beside', 'Mine, below']);
        const isOld = cellsOf(book).includes('Row 1');
        expect(cellsOf(book).includes('Line 1'), `call ${call}`).toBe(!isOld);
        over(book);
        expect(mine(book), `after call ${call}`).toEqual(['Mine, beside', 'Mine, below']);
        expect(cellsOf(book), `after call ${call}`).toEqual(cellsOf(after));
      }
    });
  });

  it('writes no formula of a text where somebody cleared its format', () => {
    const named = (text: string): Page => ({
      ...page(),
      rows: [...page().rows, { cells: [{ column: 1, value: text }] }],
    });
    const book = MemoryWorkbook.of([], NOW);
    write(book, named('Alder'));
    book.execute(({ workbook }) => {
      workbook.sheet(NAME)?.format([{ row: 3, column: 1, rows: 1, columns: 1 }], 'General');
    });
    write(book, named('=1+1'));
    expect(values(book)[2]?.[0]).toBe('=1+1');
    expect(book.tab(NAME).cells[2]?.[0]?.formula).toBeUndefined();
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

  it('takes the look off rows that a shorter one leaves, also after a fault', () => {
    const shown = layOutPage(page(0.5));
    const rows = (book: MemoryWorkbook) =>
      book.tab(NAME).cells.map((row) => Array.from(row, (cell) => cell?.look ?? {}));
    const before = MemoryWorkbook.of([], NOW);
    write(before, page(0.1, 0.2, 0.3));
    const after = before.copy();
    write(after, page(0.5));
    expect(rows(after).slice(shown.cells.length)).toEqual([
      [{}, {}],
      [{}, {}],
    ]);
    for (let call = 1; call <= after.calls; call++) {
      const book = before.copy();
      book.fail({ call, kind: 'once' });
      try {
        write(book, page(0.5));
      } catch {
        // What it left behind is looked at.
      }
      write(book, page(0.5));
      expect(rows(book), `after call ${call}`).toEqual(rows(after));
    }
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
    for (const kind of KINDS) {
      for (let call = 1; call <= calls; call++) {
        const at = `${kind}, call ${call}`;
        const book = before.copy();
        book.fail({ call, kind });
        try {
          write(book, page(0.5, 0.7, 0.9));
        } catch {
          // What it left behind is looked at.
        }
        expect([figures(before), figures(after)], at).toContainEqual(figures(book));
        write(book, page(0.5, 0.7, 0.9));
        expect(book.picture().tabs[NAME], `after ${at}`).toEqual(after.picture().tabs[NAME]);
      }
    }
  });
});
