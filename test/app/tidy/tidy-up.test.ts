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
    expect(workbook.tab(CONFIG).cells.length).toBeGreaterThan(0);
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
