import { insertFormulas } from '../../../src/app/insert-formulas';
import type { Outside } from '../../../src/app/outside';
import type { Remarked } from '../../../src/app/own-tabs';
import { settle } from '../../../src/app/settle';
import type { TabData } from '../../../src/host/core/api';
import { parseReference } from '../../../src/host/core/cells/a1';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf, entered, NOTHING, type StoredCell } from '../../support/memory/tab';
import type { Book, MenuItem } from './book';

const NOW = Date.UTC(2026, 5, 30, 9);

const items: Readonly<Partial<Record<MenuItem, (outside: Outside) => Remarked>>> = {
  insertFormulas: (outside) => insertFormulas(outside),
};

/** A workbook in memory, as a person opens it. */
export function memoryBook(tabs: readonly TabData[], locale?: string): Book {
  return wrap(MemoryWorkbook.of(tabs, NOW, locale));
}

function wrap(workbook: MemoryWorkbook, copied = workbook): Book {
  const put = (tab: string, address: string, to: (cell: StoredCell) => StoredCell) => {
    const { cells } = workbook.tab(tab);
    const { row = 1, column = 1 } = parseReference(address) ?? {};
    while (cells.length < row) cells.push([]);
    const line = [...(cells[row - 1] ?? [])];
    line[column - 1] = to(line[column - 1] ?? NOTHING);
    cells[row - 1] = line;
  };
  return {
    copy: () => wrap(workbook.copy(), workbook),
    changes: () => workbook.since(copied),
    close: () => undefined,
    fail: (fault) => workbook.fail(fault),
    calls: () => workbook.calls,
    watch: () => {
      workbook.watch();
      return workbook.changing;
    },
    ask: (request) => workbook.ask(request),
    menu: (item) => {
      try {
        const done = workbook.execute((outside) =>
          outside.exclusively(() => {
            settle(outside);
            return items[item]?.(outside);
          }),
        );
        return done?.remarks.join(' ') ?? '';
      } catch (error) {
        return (error as Error).message;
      }
    },
    values: (tab) => workbook.tab(tab).cells.map((row) => Array.from(row, contentOf)),
    tabs: () => workbook.tabs(),
    picture: () => workbook.picture(),
    type: (tab, address, text) => put(tab, address, (cell) => entered(cell, text)),
    note: (tab, address, note) => put(tab, address, (cell) => ({ ...cell, note })),
    only: (tab, address, options, isKnown = true) => {
      const rule = { help: '', refuses: true, rule: { type: 'mine' as const, options, isKnown } };
      put(tab, address, (cell) => ({ ...cell, rule }));
    },
    remove: (tab) => workbook.remove(tab),
    duplicate: (tab, name) => workbook.duplicate(tab, name),
  };
}
