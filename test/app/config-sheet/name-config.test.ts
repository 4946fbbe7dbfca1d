import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameConfig } from '../../../src/app/config-sheet/name-config';
import { configNameOf } from '../../../src/app/definitions';
import type { NamedRange, Sheet, Workbook } from '../../../src/app/workbook';
import { configSheetName, definitionNameOf } from '../../../src/definition/names';
import { anyName } from '../../support/arbitraries';

const AREA = { row: 1, column: 1, rows: 100, columns: 14 };
/** From the first title on. */
const SECTIONS = { row: 7, column: 1, rows: 94, columns: 14 };

/** Config sheets of 100 rows and 14 columns, 40 and 12 of them in use, and named ranges. */
function workbookOf(names: readonly string[], present: readonly NamedRange[] = []) {
  const ranges = [...present];
  const sheet = (name: string) => ({
    name,
    used: () => ({ rows: 40, columns: 12 }),
    column: () => ['ICP Config', 'Plan', '', 'Owner', 'Ada', '', 'CRITERIA', 'Name'],
    maxRows: () => AREA.rows,
    maxColumns: () => AREA.columns,
  });
  const tabs = names.map((name) => sheet(configSheetName(name)));
  const workbook = {
    sheets: () => tabs,
    sheet: (name: string) => tabs.find((one) => one.name === name),
    namedRanges: () => ranges,
    nameRange: (name: string, { name: tab }: Sheet, area: typeof AREA) => {
      const at = ranges.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
      ranges.splice(at < 0 ? ranges.length : at, at < 0 ? 0 : 1, { name, sheet: tab, ...area });
    },
  } as unknown as Workbook;
  return { workbook, ranges };
}

const oneLine = anyName.filter(
  (name) => definitionNameOf(configSheetName(name)) === name && !/[\n\r\u2028\u2029]/.test(name),
);
const anyNames = fc.uniqueArray(
  fc.oneof(oneLine, fc.constantFrom('A B', 'A&B', 'a b', '日本', '中国', '2', '2_2', 'X')),
  { maxLength: 8, selector: (name) => name.toLowerCase() },
);
const anyForeign = fc.constantFrom('ICP_CONFIG', 'icp_config_a_b', 'ICP_CONFIG_2', 'Sizes');

describe('nameConfig', () => {
  it('gives each definition a range of its own that no other one changes', () => {
    fc.assert(
      fc.property(
        anyNames,
        fc.uniqueArray(anyForeign, { maxLength: 3 }),
        fc.infiniteStream(fc.nat(20)),
        (names, foreign, order) => {
          const theirs = foreign.map((name) => ({ name, sheet: 'Deals', ...AREA }));
          const all = ['', ...names];
          const { workbook, ranges } = workbookOf(all, theirs);
          const given = new Map<string, string>();
          const shuffled = all
            .map((name) => [order.next().value ?? 0, name] as const)
            .sort(([a], [b]) => a - b);
          for (const [, name] of shuffled) {
            const { name: range, isNew } = nameConfig(workbook, name);
            expect(isNew).toBe(true);
            given.set(name, range);
          }
          const distinct = new Set([...given.values(), ...foreign].map((one) => one.toUpperCase()));
          expect(distinct.size).toBe(all.length + foreign.length);
          expect(ranges).toEqual(expect.arrayContaining(theirs));
          for (const [name, range] of given) {
            expect(nameConfig(workbook, name)).toEqual({ name: range, isNew: false });
            expect(configNameOf(workbook, range.toLowerCase())).toBe(name);
          }
          for (const name of foreign) expect(configNameOf(workbook, name)).toBeUndefined();
        },
      ),
    );
  });

  it('takes a range of any name that covers the sheet, and makes its own larger', () => {
    const sheet = configSheetName('PLG');
    const mine = { ...AREA, name: 'Mine', sheet };
    const short = { ...AREA, name: 'ICP_CONFIG_PLG', sheet, rows: 20 };
    const part = { ...AREA, name: 'Part', sheet, rows: 20 };
    expect(nameConfig(workbookOf(['PLG'], [part, mine]).workbook, 'PLG').name).toBe('Mine');
    const { workbook, ranges } = workbookOf(['PLG'], [part, short]);
    expect(nameConfig(workbook, 'PLG')).toEqual({ name: 'ICP_CONFIG_PLG', isNew: true });
    expect(ranges).toEqual([part, { ...SECTIONS, name: 'ICP_CONFIG_PLG', sheet }]);
  });

  it('passes by the name that Sheets gives to the range of a copied tab', () => {
    const copied = { ...AREA, name: "'Copy of ICP Config'!ICP_CONFIG", sheet: 'ICP Config (PLG)' };
    const { workbook } = workbookOf(['PLG'], [copied]);
    expect(nameConfig(workbook, 'PLG')).toEqual({ name: 'ICP_CONFIG_PLG', isNew: true });
  });

  it('says why Sheets refuses a range', () => {
    const { workbook } = workbookOf(['']);
    const refuses = {
      ...workbook,
      nameRange: () => {
        throw new Error('No room for names');
      },
    };
    expect(() => nameConfig(refuses, '')).toThrow(
      'Named range ICP_CONFIG must be allowed over ICP Config, got "No room for names" (Data › Named ranges)',
    );
  });
});
