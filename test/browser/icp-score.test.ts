import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { type LocalSheets, localSheets } from '../support/local-sheets';
import { POLL, type SheetPage } from '../support/sheet-page';

const DIST = resolve(import.meta.dirname, '../../dist');
const cell = (value: string | number) => ({ value });
const ACCOUNTS = {
  name: 'Accounts',
  rows: [
    ['Company', 'Industry', 'Employees', 'Country'],
    ['Alder Freight', 'Logistics', 320, 'Germany'],
    ['Birch Labs', 'Software', 45, 'France'],
    ['Cedar Works', 'Software', 410, 'Germany'],
    ['Dogwood Foods', 'Retail', 2600, 'Spain'],
  ].map((row) => row.map(cell)),
};

/** One page for all; what each test enters stands beside what the others have left. */
describe('the add-on in the browser', { timeout: 60_000 }, () => {
  let sheets: LocalSheets;
  let person: SheetPage;

  beforeAll(async () => {
    sheets = await localSheets(await sharedChromium(), DIST, [ACCOUNTS]);
    await sheets.host.run('icpApi', ['{"action":"setUp"}']);
    person = await sheets.open();
  }, 120_000);

  afterAll(() => sheets?.close());

  /** What a cell holds once every formula is calculated. */
  async function calculated(sheet: string, row: number, column: number) {
    await sheets.host.whenIdle();
    return sheets.host.values(sheet)[row - 1]?.[column - 1];
  }

  it('scores accounts from the menu', async () => {
    await person.goTo('Accounts!A1');
    await person.choose('ICP Score', 'Score accounts');
    await person.expectText(person.page.locator('.toast'), /scored/i);
    await person.expectCell('Accounts!E1', 'ICP Tier');
  });

  it('scores a row, a range and explains, all typed by keyboard', async () => {
    await person.type('N2', '=ICP_SCORE(A2:D2)');
    await person.type('O1', '=ICP_TIER(A1:D, ICP_CONFIG)');
    await person.type('Q1', '=ICP_REPORT(A1:D, ICP_CONFIG)');
    await person.type('N7', '=ICP_EXPLAIN(A4:D4)');
    await person.expectCell('O1', 'Tier');
    await person.expectCell('Q1', 'Score');
    const score = await calculated('Accounts', 2, 14);
    expect(score).toBeTypeOf('number');
    expect(await calculated('Accounts', 2, 17)).toBe(score);
    expect(String(await calculated('Accounts', 7, 14))).toMatch(/^[\d.]+ · .+ · [+\d]/);
  });

  it('says what is wrong with a wrong call', async () => {
    await person.type('N3', '=ICP_SCORE(B2:C2)');
    await person.expectCell('N3', '#ERROR!');
    await person.expectText(person.page.locator('#cell-message'), /column/);
  });

  it('calculates anew when points are changed in the config sheet', async () => {
    await person.type('N4', '=ICP_SCORE(A2:D2, ICP_CONFIG)');
    const before = await calculated('Accounts', 4, 14);
    const config = sheets.host.values('ICP Config');
    const header = config.findIndex((row) => row.includes('Points'));
    const points = config[header]?.indexOf('Points') ?? -1;
    const column = String.fromCharCode('A'.charCodeAt(0) + points);
    await person.type(`'ICP Config'!${column}${header + 2}`, '100');
    await expect.poll(() => calculated('Accounts', 4, 14), POLL).not.toBe(before);
    await person.expectCell('Accounts!N4', String(await calculated('Accounts', 4, 14)));
  });
});
