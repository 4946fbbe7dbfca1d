import { nameConfig } from '../../../src/app/config-sheet/name-config';
import { askTidy, tidyUp } from '../../../src/app/tidy/tidy-up';
import type { Definition } from '../../../src/definition/definition';
import { fingerprint } from '../../../src/definition/fingerprint';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import type { NewSheet } from '../../../src/definition/sheet/encode';
import { numberFormats } from '../../../src/definition/sheet/save-step';
import { guidanceFor } from '../../../src/definition/validations';
import type { TabData } from '../../../src/host/core/api';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { contentOf } from '../../support/memory/tab';
import { encodeOld } from '../../support/old-layout';

export const CONFIG = 'ICP Config';
const NOW = Date.UTC(2026, 5, 30, 9);

/** A sheet as its writer left it, with its number formats. */
export function tabOf({ grid, kinds, formulas }: NewSheet, name = CONFIG): TabData {
  const written = new Map(formulas.map((one) => [`${one.row}:${one.column}`, one.formula]));
  return {
    name,
    rows: grid.map((row, r) =>
      row.map((value, c) => ({
        value: written.get(`${r}:${c}`) ?? (value as string | number | boolean),
        format: numberFormats[kinds[r]?.[c] ?? 'text'],
      })),
    ),
  };
}

/** A workbook with a config sheet as it was set up until 0.2.0. */
export function oldWorkbook(definition: Definition, ...others: TabData[]): MemoryWorkbook {
  const old = encodeOld(definition);
  const workbook = MemoryWorkbook.of([tabOf(old), ...others], NOW);
  workbook.execute(({ workbook: book }) => {
    const sheet = book.sheet(CONFIG)!;
    sheet.resize(old.grid.length + 60, (old.grid[0]?.length ?? 0) + 4);
    sheet.decorate({ ...guidanceFor(old.grid), frozenRows: 1 });
    const area = { row: 1, column: 1, rows: sheet.maxRows(), columns: sheet.maxColumns() };
    book.nameRange('ICP_CONFIG', sheet, area);
    nameConfig(book, '');
  });
  return workbook;
}

/** Asks and agrees. */
export function tidied(workbook: MemoryWorkbook, name = '') {
  const { offer } = workbook.execute((outside) => askTidy(outside, name));
  return workbook.execute((outside) => tidyUp(outside, offer));
}

export function valuesOf(workbook: MemoryWorkbook, tab = CONFIG) {
  return workbook.tab(tab).cells.map((row) => Array.from(row, contentOf));
}

/** Tells definitions apart; `''` where the sheet can't be read. */
export function printOf(workbook: MemoryWorkbook): string {
  const dayOf = (date: Date) => Math.floor(date.getTime() / 86_400_000);
  const decoded = decodeSheet(valuesOf(workbook), { sheet: CONFIG, dayOf });
  return 'definition' in decoded ? fingerprint(decoded.definition) : '';
}
