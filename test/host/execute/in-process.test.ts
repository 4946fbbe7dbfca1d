import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { FIXTURE_ADDON, inProcess } from '../support/open-fixture';

interface GasLocal {
  require(folder: string, globals: Record<string, object>): Record<string, () => unknown>;
}

const gasLocal = createRequire(import.meta.url)('gas-local') as GasLocal;

describe('the services without a worker', () => {
  it('carry an add-on that gas-local loads', () => {
    const opened = inProcess();
    const addOn = gasLocal.require(FIXTURE_ADDON, opened.globals());
    addOn.write?.();
    expect(opened.document.displayValues('Accounts')[1]).toEqual(['Northwind', '120', 'a']);
    expect(opened.document.serviceCalls()['Range.setValues']).toBe(1);
  });

  it('fail on demand and count a new execution anew', () => {
    const { document, begin, SpreadsheetApp } = inProcess();
    document.failOnCall(2);
    begin();
    const book = SpreadsheetApp.getActive();
    expect(() => book.getSheets()).toThrow(/Service Spreadsheets failed/);
    expect(book.getSheets().length).toBe(1);
  });

  it('refuse what would have to wait', () => {
    const dialogs = { ...noDialogs, alert: async () => 'OK' as const };
    const { SpreadsheetApp } = inProcess({ dialogs });
    expect(() => SpreadsheetApp.getUi().alert('Hi')).toThrow(/must be able to answer at once/);
  });
});

const noDialogs = {
  prompt: () => ({ button: 'OK' as const, text: '' }),
  page: () => undefined,
  toast: () => undefined,
};
