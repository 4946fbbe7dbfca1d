import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { mouse } from './support/hands';
import { counted, type OpenSidebar, openOffice, says } from './support/sidebar';

async function save(sidebar: OpenSidebar, author: string): Promise<void> {
  const hands = mouse(sidebar);
  await hands.press('Save…');
  await hands.write('Your name', author);
  await hands.press('Save');
}

/** Presses Save, and looks before any answer can come. */
function typableWhileSaving({ frame }: OpenSidebar): Promise<string[]> {
  return frame.evaluate(async () => {
    document.querySelector<HTMLElement>('[type=submit]')?.click();
    for (let drawn = 0; drawn < 10; drawn++) await Promise.resolve();
    const fields = document.querySelectorAll('form :is(input, textarea):not(:disabled)');
    return [...fields].map(({ id }) => id);
  });
}

describe('two people on one workbook', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('the second to save sees both changes and loses nothing', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const [kim, ada] = [await office.sit(), await office.sit()];
    await Promise.all([counted(kim), counted(ada)]);
    await kim.frame.getByLabel('Weight of Firmographic, number').fill('61');
    await ada.frame.getByLabel('Weight of Firmographic, number').fill('62');
    await ada.frame.getByLabel('Weight of Behavioral, number').fill('17');

    await save(kim, 'Kim');
    await says(kim, /Version 2 saved/);
    await save(ada, 'Ada');
    await says(ada, /Kim saved version 2 while you were editing/);
    await says(ada, /Theirs\s+Firmographic weight 35 → 61/);
    await says(ada, /Yours[\s\S]*Firmographic weight 35 → 62[\s\S]*Behavioral weight 20 → 17/);
    const weights = () =>
      office.host
        .values('ICP Config')
        .filter(([name]) => name === 'Firmographic' || name === 'Behavioral')
        .map((cells) => [cells[0], cells[5]]);
    expect(weights()).toEqual([
      ['Firmographic', 61],
      ['Behavioral', 20],
    ]);

    await mouse(ada).press('Put mine on top');
    await says(ada, /Changed by both, yours kept: Firmographic weight/);
    await save(ada, 'Ada');
    await says(ada, /Version 3 saved/);
    expect(weights()).toEqual([
      ['Firmographic', 62],
      ['Behavioral', 17],
    ]);
  });

  it('keeps the draft when a save fails, and saves it at the next try', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    await counted(sidebar);
    await sidebar.frame.getByLabel('Weight of Behavioral, number').fill('77');
    await mouse(sidebar).press('Save…');
    await mouse(sidebar).press('Save');
    await says(sidebar, /Write your name: ICP History shows who changed what/);
    await mouse(sidebar).write('Your name', 'Kim');
    office.host.failOnCall(4, 'Service Spreadsheets timed out');
    expect(await typableWhileSaving(sidebar)).toEqual([]);
    await says(sidebar, /Service Spreadsheets timed out/);
    expect(await sidebar.frame.getByLabel('Your name').isEnabled()).toBe(true);
    expect(await sidebar.frame.getByText('Behavioral weight 20 → 77').count()).toBe(1);
    await mouse(sidebar).press('Try again');
    await says(sidebar, /Version 2 saved/);
  });

  it('says what became of a save that was cut off, until that is closed', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    office.host.setCell('ICP History', 'G2', 'being saved');
    const sidebar = await office.sit();
    await counted(sidebar);
    const told = sidebar.frame
      .getByRole('status')
      .filter({ hasText: 'Version 1 of ICP Config, whose saving was cut off, is now saved' });
    await told.waitFor();
    await mouse(sidebar).press('Close message');
    await told.waitFor({ state: 'detached' });
  });

  it('asks before unsaved changes are lost', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    await counted(sidebar);
    await sidebar.frame.getByLabel('Weight of Behavioral, number').fill('77');
    await mouse(sidebar).go('More › Reload from the spreadsheet');
    await says(sidebar, /1 unsaved change would be lost/);
    await mouse(sidebar).press('Keep');
    await says(sidebar, /1 change/);
    await sidebar.frame.locator('body').press('Control+z');
    await says(sidebar, /No changes/);
  });
});
