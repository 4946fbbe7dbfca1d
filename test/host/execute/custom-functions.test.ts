import { describe, expect, it } from 'vitest';
import { steppingClock } from '../../../src/host/core/clock';
import { openFixture, script, tab } from '../support/open-fixture';

const SHEET = 'SpreadsheetApp.getActive().getSheets()[0]';

async function message(body: string, options = {}): Promise<string> {
  const host = await openFixture(options);
  host.setCell('Accounts', 'D1', `=RUN("${body}")`);
  await host.whenIdle();
  return host.note('Accounts', 'D1');
}

describe('a custom function', { timeout: 30_000 }, () => {
  it('is that of its own spreadsheet where another one has the same formula', async () => {
    const formula = `=RUN("throw ${SHEET}.getRange('A2').getValue()")`;
    const others = [tab('Accounts', ['Name'], ['Fabrikam'])];
    const hosts = [await openFixture(), await openFixture({ workbook: others })];
    for (const host of hosts) {
      host.setCell('Accounts', 'D1', formula);
      await host.whenIdle();
    }
    expect(hosts.map((host) => host.note('Accounts', 'D1'))).toEqual(['Northwind', 'Fabrikam']);
  });

  it('is recomputed only when an argument changes', async () => {
    const host = await openFixture();
    host.setCell('Accounts', 'D1', '=COUNT_CALLS(B2)');
    await host.whenIdle();
    host.setCell('Accounts', 'B3', '41');
    host.setCell('Accounts', 'E1', '=1+1');
    await host.whenIdle();
    expect(host.displayValues('Accounts')[0]?.[3]).toBe('1');
    host.setCell('Accounts', 'B2', '121');
    await host.whenIdle();
    expect(host.displayValues('Accounts')[0]?.[3]).toBe('2');
  });

  it('finds its own cell and formula by getActiveRange', async () => {
    const host = await openFixture();
    const formula =
      '=RUN("const at = SpreadsheetApp.getActiveRange(); return [at.getA1Notation(), at.getSheet().getName(), at.getFormula().length].join()")';
    host.setCell('Accounts', 'D7', formula);
    await host.whenIdle();
    expect(host.displayValues('Accounts')[6]?.[3]).toBe(`D7,Accounts,${formula.length}`);
  });

  it('leaves no message behind in a cell that holds something else', async () => {
    const host = await openFixture();
    const fail = '=RUN("throw Error(\'Wrong call\')")';
    const write = (cell: object | null) => ({
      id: 'sheet.mutation.set-range-values',
      params: { subUnitId: 'tab-0', cellValue: { 0: { 3: cell } } },
    });
    for (const replace of [
      () => host.setCell('Accounts', 'D1', '=1+1'),
      () => host.setCell('Accounts', 'D1', 'text'),
      () => host.setCell('Accounts', 'D1', '=NOWHERE()'),
      () => host.setCell('Accounts', 'D1', `=IFERROR(${fail.slice(1)}, "caught")`),
      () => host.applyMutation(write(null), 'view'),
      () => host.applyMutation(write({ v: null, f: null, si: null, p: null }), 'view'),
    ]) {
      host.setCell('Accounts', 'D1', fail);
      await host.whenIdle();
      expect(host.notes('Accounts')).toEqual({ D1: 'Wrong call' });
      replace();
      await host.whenIdle();
      expect([host.notes('Accounts'), host.note('Accounts', 'D1')]).toEqual([{}, '']);
    }
  });

  it('keeps its message with its cell when rows come and go', async () => {
    const host = await openFixture();
    host.setCell('Accounts', 'D3', '=RUN("throw Error(\'Wrong call\')")');
    await host.whenIdle();
    await script(host, `${SHEET}.insertRowBefore(2)`);
    await host.whenIdle();
    expect(host.notes('Accounts')).toEqual({ D4: 'Wrong call' });
    await script(host, `${SHEET}.deleteRow(4)`);
    await host.whenIdle();
    expect(host.notes('Accounts')).toEqual({});
  });

  it('may read the spreadsheet, Properties and the Cache', async () => {
    const host = await openFixture();
    const reads = `${SHEET}.getDataRange().getValues()[1][0] + PropertiesService.getDocumentProperties().getKeys().length`;
    host.setCell(
      'Accounts',
      'D1',
      `=RUN("return ${reads} + CacheService.getDocumentCache().get('a')")`,
    );
    await host.whenIdle();
    expect(host.displayValues('Accounts')[0]?.[3]).toBe('Northwind0null');
  });

  it.each([
    [`${SHEET}.getRange(1, 1).setValue(1)`, 'setValue'],
    [`${SHEET}.getRange(1, 1).setValues([[1]])`, 'setValues'],
    [`${SHEET}.insertRowBefore(1)`, 'insertRowBefore'],
    ['SpreadsheetApp.getActive().insertSheet()', 'insertSheet'],
    ['SpreadsheetApp.getActive().toast(1)', 'toast'],
    ['SpreadsheetApp.getUi()', 'getUi'],
    ['SpreadsheetApp.flush()', 'flush'],
  ])('may not write or show anything: %s', async (body, method) => {
    expect(await message(body)).toBe(`You do not have permission to call ${method}`);
  });

  it('ends after its time, whatever it does', async () => {
    const limits = { customFunctionMs: 50 };
    expect(await message('for(;;);', { limits })).toBe('Exceeded maximum execution time');
    const calls =
      "for(;;) try { SpreadsheetApp.getActive().getName() } catch (e) { return 'caught' }";
    const clock = steppingClock(0, 10_000);
    expect(await message(calls, { clock })).toBe('Exceeded maximum execution time');
  });

  it('may not give more than a sheet takes', async () => {
    const filled = (rows: number, columns: number, cell = 'x') =>
      `return Array.from({ length: ${rows} }, () => Array(${columns}).fill('${cell}'))`;
    const limits = { resultCells: 12, resultCharacters: 100 };
    expect(await message(filled(61_744, 8))).toBe('Result too large');
    expect(await message(filled(4, 4), { limits })).toBe('Result too large');
    expect(await message(filled(3, 1, 'x'.repeat(40)), { limits })).toBe('Result too large');
    expect(await message(filled(3, 4), { limits })).toBe('');
  });

  it('must be marked as one', async () => {
    const host = await openFixture();
    host.setCell('Accounts', 'D1', '=PLAIN()');
    await host.whenIdle();
    expect(host.displayValues('Accounts')[0]?.[3]).toBe('#NAME?');
  });

  it('sees nothing of Node or a browser', async () => {
    const host = await openFixture();
    const names =
      'URL TextEncoder setTimeout fetch process require structuredClone performance crypto window atob';
    const found = `'${names}'.split(' ').filter((name) => name in globalThis).join()`;
    host.setCell('Accounts', 'D1', `=RUN("return ${found}")`);
    expect(await host.run('evaluate', [`return ${found}`])).toBe('');
    await host.whenIdle();
    expect(host.displayValues('Accounts')[0]?.[3] ?? '').toBe('');
  });
});
