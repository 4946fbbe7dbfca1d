import { describe, expect, it } from 'vitest';
import { askTidy } from '../../../src/app/tidy/tidy-up';
import type { TabData } from '../../../src/host/core/api';
import { smallDefinition } from '../../support/definitions';
import type { MemoryWorkbook } from '../../support/memory/memory-workbook';
import { CONFIG, oldWorkbook, valuesOf } from './support';

const plan = (formula: string): TabData => ({
  name: 'Plan',
  rows: [[{ value: 'Points' }, { value: formula }]],
});

/** The row of a text in column A or B, 1-based. */
const rowOf = (workbook: MemoryWorkbook, text: string) =>
  valuesOf(workbook).findIndex((cells) => cells.slice(0, 2).includes(text)) + 1;

function refused(workbook: MemoryWorkbook): string {
  const before = workbook.picture();
  try {
    workbook.execute((outside) => askTidy(outside, ''));
  } catch (error) {
    expect(workbook.picture()).toEqual(before);
    return (error as Error).message;
  }
  return '';
}

describe('Tidy up changes nothing', () => {
  it('where merged cells stand in its way', () => {
    const workbook = oldWorkbook(smallDefinition);
    const row = rowOf(workbook, 'C1');
    workbook.tab(CONFIG).merged = [{ row, column: 2, rows: 1, columns: 2 }];
    expect(refused(workbook)).toMatch(/merged cells, got some \(ICP Config!B\d+:C\d+/);
  });

  it('where a protected range does, and not where it stands aside', () => {
    const workbook = oldWorkbook(smallDefinition);
    const row = rowOf(workbook, 'Owner');
    workbook.tab(CONFIG).protected = [{ row, column: 2, rows: 3, columns: 2 }];
    expect(refused(workbook)).toMatch(/protected ranges, got one \(ICP Config!B6:C8/);
    workbook.tab(CONFIG).protected = [{ row: 1, column: 1, rows: 1, columns: 3 }];
    expect(refused(workbook)).toBe('');
  });

  it('where merged cells of somebody else would go along with rows', () => {
    const workbook = oldWorkbook(smallDefinition);
    const row = rowOf(workbook, 'Behavioral');
    workbook.tab(CONFIG).merged = [{ row, column: 14, rows: 2, columns: 1 }];
    expect(refused(workbook)).toMatch(/merged/);
    const tiers = rowOf(workbook, 'Tier 1');
    workbook.tab(CONFIG).merged = [{ row: tiers, column: 14, rows: 2, columns: 1 }];
    expect(refused(workbook)).toBe('');
  });

  it('where a formula elsewhere reads columns that go apart', () => {
    const row = rowOf(oldWorkbook(smallDefinition), 'C1');
    const torn = oldWorkbook(smallDefinition, plan(`='ICP Config'!B${row}:E${row}`));
    expect(refused(torn)).toContain(`got 'ICP Config'!B${row}:E${row} (Plan!B1`);
    const whole = oldWorkbook(smallDefinition, plan(`=SUM('ICP Config'!G${row}:G${row + 3})`));
    expect(refused(whole)).toBe('');
    const config = oldWorkbook(smallDefinition, plan("=ICP_SCORE(A1:C9; 'ICP Config'!A:Z)"));
    expect(refused(config)).toBe('');
  });

  it('where a formula names the tab in a text', () => {
    const workbook = oldWorkbook(smallDefinition, plan('=INDIRECT("\'ICP Config\'!C5")'));
    expect(refused(workbook)).toContain('"ICP Config" in a text (Plan!B1)');
  });

  it('where a named range of somebody else covers columns that go apart', () => {
    const workbook = oldWorkbook(smallDefinition);
    const row = rowOf(workbook, 'C1');
    workbook.execute(({ workbook: book }) => {
      const area = { row, column: 3, rows: 2, columns: 3 };
      book.nameRange('MY_PART', book.sheet(CONFIG)!, area);
    });
    expect(refused(workbook)).toContain('Named range MY_PART');
  });

  it('where the definition is broken', () => {
    const workbook = oldWorkbook(smallDefinition);
    const row = rowOf(workbook, 'C1');
    const { cells } = workbook.tab(CONFIG);
    cells[row - 1] = cells[row - 1]!.with(4, { value: 'is on of' });
    expect(refused(workbook)).toContain(`ICP Config!E${row}`);
  });
});
