import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { encodeNew } from '../../src/definition/sheet/encode';
import { evaluatedSize, type Part, partsAfter } from '../support/bundle-parts';
import { smallDefinition } from '../support/definitions';

const code = readFileSync('dist/Code.js', 'utf8');
/** More would be felt at each first call. */
const MOST_BYTES = 120 * 1024;

const pathsOf = (parts: readonly Part[]) =>
  parts.filter(({ isEvaluated }) => isEvaluated).map(({ path }) => path);

describe('what is evaluated of the server bundle', () => {
  it('is at most 120 KB, minified, for all formulas with ICP_CONFIG', async () => {
    const override = { account: 'acme.com', tier: 'Tier 1', reason: 'why', by: '', until: 90_000 };
    const table = {
      rows: [
        ['Domain', 'Industry', 'Employees', 'Last visit'],
        ['acme.com', 'Software', 320, ''],
      ],
      config: encodeNew({ ...smallDefinition, overrides: [override] }).grid,
      SpreadsheetApp: { getActive: () => ({ getSpreadsheetTimeZone: () => 'Etc/UTC' }) },
    };
    const names = 'SCORE TIER EXPLAIN DIMENSIONS COVERAGE EXCLUSION ACTION REPORT'.split(' ');
    const calls = names.map((name) => `ICP_${name}(rows, config)`).join(';');
    const parts = await partsAfter(code, calls, table);
    expect(pathsOf(parts)).toContain('./custom-functions.js');
    expect(pathsOf(parts)).not.toContain('./menu.js');
    expect(await evaluatedSize(code, parts)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('is the menu alone where a spreadsheet is opened', async () => {
    const menu = { addItem: () => menu, addSubMenu: () => menu, addToUi: () => undefined };
    const SpreadsheetApp = { getUi: () => ({ createMenu: () => menu }) };
    const parts = await partsAfter(code, 'onOpen()', { SpreadsheetApp });
    expect(pathsOf(parts)).toContain('./menu.js');
    expect(await evaluatedSize(code, parts)).toBeLessThan(10 * 1024);
  });
});
