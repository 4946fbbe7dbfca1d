import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { keyboard, mouse } from './support/hands';
import { openOffice, says } from './support/sidebar';

describe('Explain this account', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('from the menu on the selected row, by mouse on one that is found, by keys on another', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Explain this account');
    const { frame, person } = sidebar;
    const found = frame.getByRole('list', { name: 'Accounts found' });
    await says(sidebar, /Select a row of your accounts or deals/);
    await mouse(sidebar).write('Find an account by name or domain', 'vELBOMUND');
    await found.getByRole('button').first().waitFor();
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await mouse(sidebar).press(/^Vélbomund Health/);
    await says(
      sidebar,
      /Vélbomund Health\s+row 79[\s\S]*Adds up to\s+75\.0[\s\S]*Same tier: \d+ % won\s+None yet/,
    );
    expect(await found.getByRole('button').count()).toBe(0);
    expect(await violations(frame)).toEqual([]);
    await person.page.locator('#sidebar iframe').evaluate((iframe) => {
      (iframe as HTMLElement).style.width = '150px';
    });
    expect(await widerThanItsFrame(frame)).toBe(false);
    const hands = keyboard(sidebar);
    await hands.write('Find an account by name or domain', '.*');
    await says(sidebar, /No account has that in its name or domain/);
    await hands.write('Find an account by name or domain', 'ostradrin.example');
    await says(sidebar, /Ostradrin ostradrin\.example/);
    await hands.press(/^Ostradrin/);
    await says(sidebar, /Ostradrin\s+row 77/);
    await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  });

  it('gives an account a tier against its score, and takes it away again', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Explain this account');
    const { frame } = sidebar;
    const hands = keyboard(sidebar);
    await hands.write('Find an account by name or domain', 'keskabex');
    await hands.press(/^Keskabex/);
    await says(sidebar, /Keskabex GmbH\s+row 84\s+Tier 3\s+51\.0/);
    await hands.press('Override…');
    await hands.press('Override');
    await says(sidebar, /Reason must be given: it is shown beside the account\./);
    await hands.write('Reason', 'strategic partner');
    await hands.write('By', 'Ana');
    expect(await violations(frame)).toEqual([]);
    expect(await widerThanItsFrame(frame)).toBe(false);
    await hands.press('Override');
    await says(
      sidebar,
      /Tier 1\s+51\.0[\s\S]*Tier 1 by an override\s+Strategic partner, says Ana\. The definition alone says 51\.0, Tier 3\.[\s\S]*What the definition alone says[\s\S]*By your draft of v1/,
    );
    expect(await violations(frame)).toEqual([]);
    await expect.poll(() => frame.evaluate(() => document.activeElement?.id)).toBe('override');
    await mouse(sidebar).press('Remove it');
    await says(sidebar, /Keskabex GmbH\s+row 84\s+Tier 3\s+51\.0/);
  });

  it('on the account of a selected deal', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Explain this account');
    const { person } = sidebar;
    await says(sidebar, /Show the selected row/);
    await person.page.locator('#grid').click();
    await person.goTo('Deals!A10');
    await mouse(sidebar).press('Show the selected row');
    await says(sidebar, /Tortiquil Group[\s\S]*Its deals[\s\S]*Lost · [\s\S]*Show another row/);
  });
});
