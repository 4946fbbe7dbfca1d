import { describe, expect, it } from 'vitest';
import { askTidy, tidyUp } from '../../../src/app/tidy/tidy-up';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { smallDefinition } from '../../support/definitions';
import { CONFIG, oldWorkbook, printOf, tidied, valuesOf } from './support';

describe('Tidy up', () => {
  it('makes an old sheet what a new one is', () => {
    const workbook = oldWorkbook(smallDefinition);
    const before = printOf(workbook);
    const { remarks, said } = tidied(workbook);
    expect(remarks).toEqual([]);
    expect(said).toContain('ICP Config is tidy');
    expect(workbook.calls).toBeLessThan(140);
    expect(printOf(workbook)).toBe(before);
    const headers = encodeNew(smallDefinition).grid[7];
    expect(valuesOf(workbook)[7]?.slice(0, 12)).toEqual(headers);
    expect(workbook.picture().ranges.ICP_CONFIG).toContain('"row":7');
  });

  it('asks about looks alone where all stands in its place', () => {
    const workbook = oldWorkbook(smallDefinition);
    tidied(workbook);
    const picture = workbook.picture();
    expect(workbook.execute((outside) => askTidy(outside, '')).text).toMatch(/is tidy/);
    expect(workbook.picture()).toEqual(picture);
    expect(tidied(workbook).said).toContain('anew');
  });

  it('is done for a definition of any name, whose own range moves to its sections', () => {
    const workbook = oldWorkbook(smallDefinition);
    workbook.rename(CONFIG, 'ICP Config (PLG)');
    workbook.execute(({ workbook: book }) => {
      const sheet = book.sheet('ICP Config (PLG)')!;
      const area = { row: 1, column: 1, rows: sheet.maxRows(), columns: sheet.maxColumns() };
      book.nameRange('ICP_CONFIG_PLG', sheet, area);
    });
    expect(tidied(workbook, 'PLG').said).toMatch(/^ICP Config \(PLG\) is tidy/);
    const { ranges } = workbook.picture();
    expect(ranges.ICP_CONFIG_PLG).toContain('"row":7');
    expect(ranges.ICP_CONFIG).toContain('"row":1');
  });

  it('writes down a check that is blank before it becomes a checkbox', () => {
    const workbook = oldWorkbook(smallDefinition);
    const { cells } = workbook.tab(CONFIG);
    const row = cells.findIndex((line) => line[1]?.value === 'C1');
    cells[row] = cells[row]!.with(8, {});
    cells[row + 1] = cells[row + 1]!.with(8, { value: 'yes' });
    tidied(workbook);
    expect(
      valuesOf(workbook)
        .slice(8, 10)
        .map((line) => line[9]),
    ).toEqual([true, true]);
  });

  it('puts all back where the definition is another one meanwhile, but for what was typed', () => {
    const workbook = oldWorkbook(smallDefinition);
    const { offer } = workbook.execute((outside) => askTidy(outside, ''));
    const before = valuesOf(workbook);
    const act = () =>
      workbook.execute((outside) => {
        const { workbook: book } = outside;
        const sheet = book.sheet(CONFIG)!;
        const write: typeof sheet.write = (...args) => {
          const grid = sheet.values();
          const row = grid.findIndex((line) => line[0] === 'Tier 2');
          if (args[0] === 4) sheet.write(row + 1, 2, [[61]]);
          sheet.write(...args);
        };
        const watched = { ...book, sheet: () => ({ ...sheet, write }) };
        return tidyUp({ ...outside, workbook: watched }, offer);
      });
    expect(act).toThrow(/same definition afterwards. It was left as it was.$/);
    const row = before.findIndex((line) => line[0] === 'Tier 2');
    const typed = before.map((line, at) => (at === row ? [line[0], 61, ...line.slice(2)] : line));
    expect(
      valuesOf(workbook)
        .slice(0, before.length)
        .map((line) => line.slice(0, 11)),
    ).toEqual(typed.map((line) => line.slice(0, 11)));
  });

  it('refuses where the sheet was changed since it asked', () => {
    const workbook = oldWorkbook(smallDefinition);
    const { offer } = workbook.execute((outside) => askTidy(outside, ''));
    workbook.execute((outside) => outside.workbook.sheet(CONFIG)?.write(40, 14, [['Hm']]));
    const before = workbook.picture();
    expect(() => workbook.execute((outside) => tidyUp(outside, offer))).toThrow(/changed since/);
    expect(workbook.picture()).toEqual(before);
  });
});
