import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { type LocalSheets, localSheets } from '../support/local-sheets';
import { POLL, type SheetPage } from '../support/sheet-page';

const ADDON = join(import.meta.dirname, 'fixture-addon');
const ROWS = [
  ['Account', 'Tier', 'Size', 'Call'],
  ['Alder', 'A', 320, true],
  ['Birch', 'B', 45, false],
  ['Cedar', 'Z', 410, false],
] as const;
const GREEN = 'rgb(217, 234, 211)';

/** One page for all: each test goes on where the last one left the tab. */
describe('what stands on the cells of a tab', { timeout: 60_000 }, () => {
  let sheets: LocalSheets;
  let person: SheetPage;

  beforeAll(async () => {
    const rows = ROWS.map((row) => row.map((value) => ({ value })));
    sheets = await localSheets(await sharedChromium(), ADDON, [{ name: 'Accounts', rows }]);
    await sheets.host.runMenu('Mark');
    sheets.host.setCell('Accounts', 'F1', '=IF(D2, "call", "wait")');
    sheets.host.setCell('Accounts', 'G1', '=SUBTOTAL(9, C2:C4)');
    await sheets.host.whenIdle();
    person = await sheets.open();
  }, 120_000);

  afterAll(() => sheets?.close());

  const cell = (row: number, column: number) =>
    sheets.host.values('Accounts')[row - 1]?.[column - 1];
  const note = () => person.page.locator('textarea[data-u-comp="note-textarea"]');

  it('is a colour by a condition, which follows the cell', async () => {
    await expect.poll(() => person.groundOf('B2'), POLL).toBe(GREEN);
    expect(await person.groundOf('B3')).not.toBe(GREEN);
  });

  it('is a mark on what its validation forbids, which tells why under the pointer', async () => {
    const { x, y } = await person.middleOf('B4');
    await person.page.mouse.move(x, y);
    await person.page.getByText('A or B, by size.').waitFor();
    await person.page.mouse.move(x, y + 200);
    await person.page.getByText('A or B, by size.').waitFor({ state: 'detached' });
  });

  it('is a drop-down whose choice is an edit', async () => {
    await person.goTo('B3');
    await person.page.keyboard.press('F2');
    await person.page.getByText('A', { exact: true }).click();
    await expect.poll(() => cell(3, 2), POLL).toBe('A');
    await expect.poll(() => person.groundOf('B3'), POLL).toBe(GREEN);
  });

  it('refuses what a validation rejects, with its help', async () => {
    await person.type('B3', 'Z');
    const alert = person.page.getByRole('alert');
    await person.expectText(alert, /There was a problem.*cell B3 violates.*A or B, by size\./);
    await alert.getByRole('button', { name: 'Dismiss' }).click();
    await person.expectCell('B3', 'A');
    expect(cell(3, 2)).toBe('A');
  });

  it('is a box that a click ticks, for formulas and scripts alike', async () => {
    expect(cell(1, 6)).toBe('call');
    const { x, y } = await person.middleOf('D2');
    await person.page.mouse.click(x, y);
    await expect.poll(() => cell(2, 4), POLL).toBe(false);
    await expect.poll(() => cell(1, 6), POLL).toBe('wait');
  });

  it('is a note under the pointer, the one that a script has just written', async () => {
    const { x, y } = await person.middleOf('C1');
    await person.page.mouse.move(x, y);
    await expect.poll(() => note().inputValue(), POLL).toBe('Employees');
    await person.page.mouse.move(x, y + 200);
    await note().waitFor({ state: 'detached' });
    await person.choose('Demo', 'Note');
    const hovered = async () => {
      await person.page.mouse.move(x, y + 200);
      await note().waitFor({ state: 'detached' });
      await person.page.mouse.move(x, y);
      return note().inputValue();
    };
    await expect.poll(hovered, POLL).toBe('Full-time');
    await note().fill('Heads');
    await expect.poll(() => sheets.host.note('Accounts', 'C1'), POLL).toBe('Heads');
    await person.page.keyboard.press('Escape');
  });

  it('is a group that the keyboard opens and closes; a chart stays with its cell', async () => {
    await person.choose('Demo', 'Fold');
    const control = person.page.getByRole('button', { name: 'Rows 3 to 4' });
    await person.expectText(control, '+');
    const chart = person.page.getByRole('img', { name: 'Sizes' });
    const top = async () => (await chart.boundingBox())?.y ?? 0;
    await expect.poll(top, POLL).toBeGreaterThan(0);
    const closed = await top();
    await control.press('Enter');
    await person.expectText(control, '−');
    await expect.poll(top, POLL).toBeGreaterThanOrEqual(closed + 2 * 21);
    const { x, y } = await person.middleOf('B7');
    const { x: left } = (await chart.boundingBox()) ?? { x: 0 };
    expect([left < x, left > x - 100]).toEqual([true, true]);
    expect(
      await person.page.evaluate(([a, b]) => document.elementFromPoint(a, b)?.tagName, [
        x,
        y + 40,
      ] as const),
    ).toBe('CANVAS');
    await person.page.keyboard.press('Enter');
    await person.expectText(control, '+');
    await expect.poll(top, POLL).toBe(closed);
    await control.press('Enter');
    await expect.poll(top, POLL).toBeGreaterThanOrEqual(closed + 2 * 21);
  });

  it('is a filter that sorts rows and hides them from formulas', async () => {
    await person.goTo('C2');
    await person.page.keyboard.press('Control+Shift+L');
    const { x, y } = await person.middleOf('C1');
    const ascending = person.page.getByText('Ascending');
    const open = async () => {
      await person.page.mouse.click(x + 41, y);
      return ascending.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
    };
    await expect.poll(open, POLL).toBe(true);
    await ascending.click();
    await expect.poll(() => [2, 3, 4].map((row) => cell(row, 3)), POLL).toEqual([45, 320, 410]);
    await expect.poll(open, POLL).toBe(true);
    await person.page.getByText('410', { exact: true }).hover();
    await person.page.getByText('Filter Only').locator('visible=true').click();
    await person.page.getByText('Confirm').click();
    await expect.poll(() => cell(1, 7), POLL).toBe(410);
  });
});
