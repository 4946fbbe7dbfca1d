import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { keyboard, mouse } from './support/hands';
import { openOffice, says } from './support/sidebar';

const PASTE = 'Paste a row, a form or an e-mail';
const mail = [
  'Hi, we would like to see a demo.',
  'Company: Vexholm Software GmbH',
  'Website: www.vexholm.example',
  'How large are you? 320',
  'Country: Germany',
  'Industry: Softwear',
  'Tech stack: Snowflake, dbt',
].join('\n');

describe('Check a company', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('from an e-mail to the answer, and into the list, by mouse', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Check a company…');
    const { frame, person } = sidebar;
    const hands = mouse(sidebar);
    await says(sidebar, /What is known\s+Account name\s+Domain/);
    await hands.write(PASTE, mail);
    await says(sidebar, /Taken: Account name, Domain[\s\S]*2 parts not taken/);
    await frame.getByText('2 parts not taken').click();
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await hands.choose('Use “320” for', 'Employees');
    await says(sidebar, /1 part not taken/);
    await says(sidebar, /No account has “Softwear”; the list has Software/);
    await hands.press('Software');
    await says(sidebar, /^(?![\s\S]*No account has)/);
    await says(sidebar, /Needs data\s+48 %[\s\S]*Ask next\s+Demo requested\s+Yes makes it Tier 1/);
    await frame.locator('.answer-head[aria-busy="false"]').waitFor();
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await hands.press('Demo requested');
    await hands.write('Demo requested', 'yes');
    await says(sidebar, /Tier 1\s+100\.0[\s\S]*Next: [\s\S]*Between 59\.3 and 100\.0/);
    await hands.press('Add to Accounts');
    await says(sidebar, /Vexholm Software GmbH was added to Accounts in row 604/);
    const [headers = [], ...rows] = office.host.values('Accounts');
    const added = rows[602] ?? [];
    expect(added[headers.indexOf('Employees')]).toBe(320);
    expect(added.filter((cell) => cell !== '')).toHaveLength(7);
    expect(await violations(frame)).toEqual([]);
    await hands.press('Show it');
    await says(sidebar, /Vexholm Software GmbH\s+row 604/);
    await person.page.locator('#sidebar iframe').evaluate((iframe) => {
      (iframe as HTMLElement).style.width = '150px';
    });
    await hands.press('Check a company that is not in the list');
    expect(await widerThanItsFrame(frame)).toBe(false);
  });

  it('by keys: found in the list, and added only once that is confirmed', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Explain this account');
    const { frame } = sidebar;
    const hands = keyboard(sidebar);
    await hands.press('Check a company that is not in the list');
    await says(sidebar, /What is known/);
    await hands.write(PASTE, 'Who are you? Ostradrin Inc.\nPeople there? 320');
    await frame.getByText('2 parts not taken').press('Enter');
    const use = frame.getByLabel('Use “Ostradrin Inc.” for');
    await use.press('ArrowDown');
    await use.press('ArrowDown');
    await use.press('ArrowUp');
    await use.press('Enter');
    await says(sidebar, /1 part not taken/);
    await says(sidebar, /Maybe the same\s+Ostradrin[^\n]*, row 77/);
    await hands.write('Domain', 'https://ostradrin.example/en');
    await says(sidebar, /Already in the list/);
    await hands.press('Add to Accounts');
    await says(sidebar, /Accounts has it already in row 77\. Nothing was added\./);
    await hands.press('Add it all the same');
    await says(sidebar, /was added to Accounts in row 604/);
    await hands.press('Check another');
    await says(sidebar, /^(?![\s\S]*Ask next)[\s\S]*What is known/);
    await frame.getByRole('heading', { name: 'Check a company' }).press('Escape');
    await says(sidebar, /Find an account|Select a row/);
  });
});
