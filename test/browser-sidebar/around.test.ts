import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations } from './support/access';
import { mouse } from './support/hands';
import {
  column,
  counted,
  type Office,
  type OpenSidebar,
  openOffice,
  says,
  selected,
} from './support/sidebar';

describe('around the draft', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  async function start(): Promise<{ office: Office; sidebar: OpenSidebar }> {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    return { office, sidebar: await office.sit() };
  }

  it('an account that moves is selected in the sheet and explained', async () => {
    const { office, sidebar } = await start();
    const { frame } = sidebar;
    await counted(sidebar);
    await frame.getByLabel('Weight of Firmographic, number').fill('90');
    await frame.getByRole('button', { name: /accounts? moves?$/ }).click();
    const first = frame.locator('.accounts button').first();
    await expect.poll(() => first.innerText()).toMatch(/^(?!Row )\S.*\n.+ → .+/);
    const [name = '', change = '', score = ''] = (await first.innerText()).split('\n');
    const [, to = ''] = change.split(' → ');
    await first.click();
    await says(
      sidebar,
      new RegExp(`${name}[\\s\\S]*${to}\\s+${score}[\\s\\S]*Adds up to\\s+${score}`),
    );
    await expect.poll(() => selected(sidebar, office.host)).toMatch(/^A\d+/);
    await expect.poll(() => selected(sidebar, office.host)).toContain(name);
    await mouse(sidebar).press('‹ Back');
    await says(sidebar, /accounts move\s+\S/);
  });

  it('a broken sheet is told cell by cell, with a click to each', async () => {
    const { office, sidebar } = await start();
    const { frame } = sidebar;
    await counted(sidebar);
    const grid = office.host.values('ICP Config');
    const row = grid.findIndex((cells) => cells[11] === 'C2') + 1;
    const cell = `L${row}`;
    office.host.setCell('ICP Config', cell, 'not an ID');
    await mouse(sidebar).go('More › Reload from the spreadsheet');
    await says(sidebar, /1 problem in ICP Config: click to go there\. Until that is put right/);
    await says(sidebar, /Ask Revenue operations, who owns the definition\./);
    expect(await violations(frame)).toEqual([]);
    await frame.getByRole('button', { name: new RegExp(`^${cell} ID must be`) }).click();
    await expect.poll(() => selected(sidebar, office.host)).toBe(`${cell} not an ID`);
    office.host.setCell('ICP Config', cell, 'C2');
    await mouse(sidebar).press('Try again');
    await counted(sidebar);
  });

  it('the server says what is no country', async () => {
    const { sidebar } = await start();
    const hands = mouse(sidebar);
    await counted(sidebar);
    await hands.press('Add criterion to Firmographic');
    await hands.choose('Field', 'Country');
    await hands.choose('Condition', 'country is any of');
    await hands.write('Value', 'Nordics; Nowhere;');
    await says(sidebar, /"Nowhere" is neither/);
    await hands.press('Remove Nowhere');
    await says(sidebar, /\d accounts: \d+ % meet it/);
  });

  it('definitions are copied and switched', async () => {
    const { office, sidebar } = await start();
    const { frame } = sidebar;
    await counted(sidebar);
    await frame.getByRole('button', { name: 'Sample ICP' }).click();
    await frame.getByRole('menuitem', { name: 'Copy this definition…' }).click();
    await mouse(sidebar).write('Name', 'PLG');
    await mouse(sidebar).press('Copy');
    await frame.getByRole('button', { name: 'PLG' }).waitFor();
    expect(office.host.sheetNames()).toContain('ICP Config (PLG)');
    await frame.getByRole('button', { name: 'PLG' }).click();
    await frame.getByRole('menuitemradio', { name: 'ICP Config' }).click();
    await frame.getByRole('button', { name: 'Sample ICP' }).waitFor();
  });

  it('accounts are scored by the saved definition', async () => {
    const { office, sidebar } = await start();
    await counted(sidebar);
    await mouse(sidebar).go('Act');
    await mouse(sidebar).press('Score accounts');
    await says(sidebar, /Accounts scored by .+: \d+ accounts? (?:is|are) Tier 1/);
    const tiers = await column(office.host, 'Accounts', 'ICP Tier');
    const first = tiers.filter((tier) => tier === 'Tier 1').length;
    await says(sidebar, new RegExp(`: ${first} accounts? (?:is|are) Tier 1`));
  });

  it('a preview that fails leaves the draft and can be tried again', async () => {
    const { office, sidebar } = await start();
    await counted(sidebar);
    const settings = office.host.values('ICP Config');
    const row = settings.findIndex(([label]) => label === 'Accounts sheet') + 1;
    office.host.setCell('ICP Config', `B${row}`, 'Nowhere');
    await mouse(sidebar).go('More › Reload from the spreadsheet');
    await says(sidebar, /Accounts sheet must be the name of a tab, got "Nowhere"/);
    await sidebar.frame.getByLabel('Weight of Firmographic, number').fill('44');
    await says(sidebar, /1 change/);
    office.host.setCell('ICP Config', `B${row}`, 'Accounts');
    await mouse(sidebar).press('Try again');
    await counted(sidebar);
    await says(sidebar, /1 change/);
  });
});
