import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  onTestFinished,
} from 'vitest';
import type { HostOptions } from '../../src/host/core/api';
import { sharedChromium } from '../support/chromium';
import { type LocalSheets, localSheets } from '../support/local-sheets';
import { PAGE_WITHOUT_CELLS } from '../support/page-without-cells/folder';
import { POLL, type SheetPage } from '../support/sheet-page';

const ADDON = join(import.meta.dirname, 'fixture-addon');
const cell = (value: string | number) => ({ value });
const ACCOUNTS = {
  name: 'Accounts',
  rows: [
    [cell('Account'), cell('Employees')],
    [cell('Alder Freight'), cell(320)],
    [cell('Birch Labs'), cell(45)],
  ],
};

let browser: Browser;
let sheets: LocalSheets;

beforeAll(async () => {
  browser = await sharedChromium();
}, 120_000);

const serve = async (page?: string, others?: Partial<HostOptions>) => {
  const workbook = [ACCOUNTS, { name: 'Other', rows: [] }];
  sheets = await localSheets(browser, ADDON, workbook, page, others);
};

/** One page for all: a tab with cells takes long to open. Each test enters what it looks at. */
describe('a workbook in the browser', { timeout: 60_000 }, () => {
  let person: SheetPage;

  beforeAll(async () => {
    await serve();
    person = await sheets.open();
  });

  afterAll(() => sheets?.close());

  /** A second window on the workbook, for the length of a test. */
  async function another(): Promise<SheetPage> {
    const other = await sheets.open();
    onTestFinished(() => other.page.close());
    return other;
  }

  it('shows cells, calculates a typed formula, again after an edit and after it is undone', async () => {
    await person.expectCell('B2', '320');
    await person.type('C2', '=TWICE(B2)');
    await person.expectCell('C2', '640');
    expect(sheets.host.formula('Accounts', 'C2')).toBe('=TWICE(B2)');
    await person.type('B2', '7');
    await person.expectCell('C2', '14');
    await person.page.keyboard.press('Control+z');
    await person.expectCell('B2', '320');
    await person.expectCell('C2', '640');
  });

  it('shows a spilled range, also to a page that is opened later', async () => {
    await person.type('D2', '=TWICE_ALL(B2:B3)');
    await person.expectCell('D3', '90');
    await person.reload();
    await person.expectCell('D2', '640');
    await person.expectCell('D3', '90');
  });

  it('shows each page the edits of the other', async () => {
    const other = await another();
    await person.type('C3', '=TWICE(B3)');
    await person.expectCell('C3', '90');
    await other.expectCell('C3', '90');
    await other.type('B3', '50');
    await person.expectCell('C3', '100');
  });

  it('takes semicolons between arguments, typed, edited and pasted', async () => {
    const { keyboard } = person.page;
    await person.type('H2', '=SUM(B2;B3)');
    await person.goTo('H2');
    for (const key of ['F2', 'ArrowLeft']) await keyboard.press(key);
    await keyboard.type(';1');
    await keyboard.press('Enter');
    await expect.poll(() => sheets.host.formula('Accounts', 'H2'), POLL).toBe('=SUM(B2,B3,1)');
    await person.goTo('H2');
    await expect.poll(() => person.formula(), POLL).toBe('=SUM(B2,B3,1)');
    await person.paste('I2', '=MAX(1;9)\t=IF(1>9;"";";")');
    await person.expectCell('I2', '9');
    await person.expectCell('J2', ';');
  });

  it('shows semicolons where a comma is decimal', async () => {
    const german = await localSheets(browser, ADDON, [ACCOUNTS], undefined, { locale: 'de_DE' });
    onTestFinished(() => german.close());
    german.host.setCell('Accounts', 'A1', '=SUM(B2;B3)');
    const reader = await german.open();
    await expect.poll(() => reader.formula(), POLL).toBe('=SUM(B2;B3)');
  });

  it('takes what is typed after a message was closed', async () => {
    await person.goTo('K2');
    await person.choose('Demo', 'Fail');
    await person.page.getByRole('alert').getByRole('button', { name: 'Dismiss' }).click();
    await person.page.keyboard.type('on');
    await person.page.keyboard.press('Enter');
    await person.expectCell('K2', 'on');
  });

  it('says beside a cell in error what is wrong', async () => {
    await person.type('F2', '=TWICE(F3)');
    await person.type('F3', 'Alder');
    await person.expectCell('F2', '#ERROR!');
    const message = person.page.locator('#cell-message');
    await person.expectText(message, 'TWICE needs a number, got Alder');
    await person.type('F3', '3');
    await person.expectCell('F2', '6');
    await expect.poll(() => message.isVisible()).toBe(false);
  });

  it('runs a menu item on the selected cell, by keyboard', async () => {
    await person.type('B3', '45');
    await person.goTo('B3');
    await person.choose('Demo', 'Double');
    await person.expectText(person.page.locator('.toast'), 'B3 doubled');
    await person.expectCell('B3', '90');
  });

  it('goes where a script goes, in the page of the person who ran it', async () => {
    const other = await another();
    await other.goTo('A2');
    await person.choose('Demo', 'Go to Other');
    await person.expectText(person.page.locator('#selected-cell'), /^C4/);
    expect(await other.page.locator('#selected-cell').textContent()).toBe('A2 Alder Freight');
  });

  it('draws a chart over the cells of the tab that holds it', async () => {
    await person.goTo('Accounts!A1');
    await person.choose('Demo', 'Draw');
    const chart = person.page.getByRole('img', { name: 'Employees' });
    await chart.waitFor();
    expect(await chart.locator('rect').count()).toBe(2);
    await person.page.getByRole('tab', { name: 'Other' }).click();
    await chart.waitFor({ state: 'detached' });
  });

  it('keeps a script waiting for the answer to its question', async () => {
    await person.goTo('Accounts!A1');
    await person.choose('Demo', 'Rename…');
    await person.dialog('Rename').getByRole('textbox').fill('Customers');
    await person.page.keyboard.press('Enter');
    await person.expectText(person.dialog('Renamed'), 'It is Customers now.');
    await person.page.keyboard.press('Enter');
    await person.dialog('Renamed').waitFor({ state: 'detached' });
    await person.expectCell('Customers!B2', '320');
    expect(sheets.host.sheetNames()).toEqual(['Customers', 'Other']);
  });

  it('opens only with the token of this start', async () => {
    const { origin } = new URL(sheets.url);
    const answers = await Promise.all(
      ['/', '/?token=wrong', '/events?client=x', '/nowhere'].map((path) => fetch(origin + path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
    const post = { method: 'POST', body: JSON.stringify({ label: 'Double' }) };
    expect((await fetch(`${origin}/menu`, post)).status).toBe(403);
  });

  it('asks nothing of another machine and lets no script do so', async () => {
    const asked: string[] = [];
    person.page.on('requestfinished', (request) => asked.push(request.url()));
    await person.reload();
    await person.choose('Demo', 'Open sidebar');
    await person.sidebar().getByRole('button', { name: 'Outside' }).click();
    await person.expectText(person.sidebar().locator('#answer'), 'stayed here');
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => new URL(url).origin !== new URL(sheets.url).origin)).toEqual([]);
  });
});

describe('the page around the cells', { timeout: 60_000 }, () => {
  beforeEach(() => serve(PAGE_WITHOUT_CELLS));

  afterEach(() => sheets.close());

  it('tells who may only look why there is no menu', async () => {
    await sheets.close();
    await serve(PAGE_WITHOUT_CELLS, { person: { role: 'viewer' } });
    const person = await sheets.open();
    await person.expectText(person.page.locator('#menus'), /^A viewer has no menu: /);
    expect(await person.page.getByRole('menubar').count()).toBe(0);
  });

  it('lets Escape refuse a question', async () => {
    const person = await sheets.open();
    await person.choose('Demo', 'Rename…');
    await person.dialog('Rename').getByRole('textbox').press('Escape');
    await person.dialog('Rename').waitFor({ state: 'detached' });
    expect(sheets.host.sheetNames()).toEqual(['Accounts', 'Other']);
  });

  it('asks again after a reload', async () => {
    const person = await sheets.open();
    await person.choose('Demo', 'Rename…');
    await person.dialog('Rename').waitFor();
    await person.reload();
    await person.dialog('Rename').getByRole('textbox').press('Escape');
    await person.dialog('Rename').waitFor({ state: 'detached' });
  });

  it('says what made a script fail', async () => {
    const person = await sheets.open();
    await person.choose('Demo', 'Fail');
    await person.expectText(person.page.getByRole('alert'), 'It does not work');
  });

  it('lets the sidebar call the server', async () => {
    const person = await sheets.open();
    await person.choose('Demo', 'Open sidebar');
    const sidebar = person.sidebar();
    const answers = [
      ['Total', '365 in all'],
      ['Fail', 'It does not work'],
      ['Date', 'illegal value'],
    ] as const;
    for (const [button, answer] of answers) {
      await sidebar.getByRole('button', { name: button }).click();
      await person.expectText(sidebar.locator('#answer'), answer);
    }
    await sidebar.getByRole('button', { name: 'Close' }).click();
    await person.page.locator('#sidebar').waitFor({ state: 'hidden' });
  });
});
