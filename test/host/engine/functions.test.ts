import { describe, expect, it } from 'vitest';
import type { TabData } from '../../../src/host/core/api';
import { openFixture, tab } from '../support/open-fixture';

async function shown(formula: string, workbook: readonly TabData[]): Promise<string> {
  const host = await openFixture({ workbook, timeZone: 'America/New_York' });
  host.setCell('Accounts', 'H1', formula);
  await host.whenIdle();
  return host.displayValues('Accounts')[0]?.[7] ?? '';
}

describe('what a custom function is called with', { timeout: 30_000 }, () => {
  const date = { value: 45296, format: 'yyyy-mm-dd' };
  const workbook = [tab('Accounts', ['x', 1.5, true, null, date], ['y', null, null, null, null])];

  it.each([
    ['=SHOW(D1)', '""'],
    ['=SHOW(A1)', '"x"'],
    ['=SHOW(B1)', '1.5'],
    ['=SHOW(C1)', 'true'],
    ['=SHOW(E1)', '"2024-01-05T05:00:00.000Z"'],
    ['=SHOW(A1:B2)', '[["x",1.5],["y",""]]'],
    ['=SHOW(A1:A1)', '"x"'],
    ['=SHOW(B1*2)', '3'],
    ['=SHOW("text")', '"text"'],
    ['=SHOW({1,2})', '[[1,2]]'],
  ])('%s', async (formula, text) => {
    expect(await shown(formula, workbook)).toBe(text);
  });

  it('is a Date of its own realm', async () => {
    const formula =
      '=RUN("return Object.prototype.toString.call(new Date(0)) + (new Date(0) instanceof Date)")';
    expect(await shown(formula, workbook)).toBe('[object Date]true');
  });

  it('is called a row at a time by BYROW, and through a named range', async () => {
    const host = await openFixture();
    await host.run('evaluate', [
      'const book = SpreadsheetApp.getActive(); book.setNamedRange("NAMES", book.getSheets()[0].getRange("A2:A3"));',
    ]);
    host.setCell('Accounts', 'D2', '=BYROW(A2:B3, LAMBDA(row, SHOW(row)))');
    host.setCell('Accounts', 'E2', '=SHOW(NAMES)');
    host.setCell('Accounts', 'F2', '=ARRAYFORMULA(B2:B3*2)');
    await host.whenIdle();
    expect(host.displayValues('Accounts').slice(1)).toEqual([
      ['Northwind', '120', '', '[["Northwind",120]]', '[["Northwind"],["Contoso"]]', '240'],
      ['Contoso', '40', '', '[["Contoso",40]]', '', '80'],
    ]);
  });
});

describe('what a custom function gives', { timeout: 30_000 }, () => {
  it.each([
    ['return 7', '7'],
    ['return false', 'FALSE'],
    ['return null', ''],
    ['return NaN', '#NUM!'],
    ['return [[1,2],[3,4]]', '1'],
    ['return []', ''],
  ])('%s', async (body, text) => {
    expect(await shown(`=RUN("${body}")`, [tab('Accounts', ['x'])])).toBe(text);
  });

  it.each([
    ["throw new Error('No field Industry')", 'No field Industry'],
    ['return [[1],[2,3]]', /rows of one width, got 1 and 2/],
    ['return {}', /must be a number, text, boolean or rows of them, got an object/],
    ["return 'x'.repeat(50001)", /longer than the limit of 50000 characters/],
    ['undefinedName()', /undefinedName is not defined/],
  ])('an error shows #ERROR! and its message as the note: %s', async (body, message) => {
    const host = await openFixture();
    host.setCell('Accounts', 'D1', `=RUN("${body}")`);
    await host.whenIdle();
    expect(host.displayValues('Accounts')[0]?.[3]).toBe('#ERROR!');
    expect(host.note('Accounts', 'D1')).toMatch(message);
    host.setCell('Accounts', 'D1', '=RUN("return 1")');
    await host.whenIdle();
    expect(host.note('Accounts', 'D1')).toBe('');
  });

  it('spills, unless something is in the way', async () => {
    const host = await openFixture();
    host.setCell('Accounts', 'D1', '=FIRST_OF_EACH(A1:B)');
    host.setCell('Accounts', 'G2', 'in the way');
    host.setCell('Accounts', 'G1', '=FIRST_OF_EACH(A1:B)');
    await host.whenIdle();
    const [first = [], second = []] = host.displayValues('Accounts');
    expect([first.slice(3, 5), second.slice(3, 5)]).toEqual([
      ['Name', '2'],
      ['Northwind', '2'],
    ]);
    expect(first[6]).toBe('#REF!');
    expect(host.note('Accounts', 'G1')).toMatch(/not expanded because it would overwrite data/);
  });
});
