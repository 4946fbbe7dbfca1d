import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import {
  violations,
  widerAtHalfTheWidth,
  widerThanItsFrame,
  wrapsInAWiderFont,
} from './support/access';
import { mouse } from './support/hands';
import { counted, openOffice, says } from './support/sidebar';

/** A line of text, in pixels, with room for the mark beside it. */
const ONE_LINE = 26;

describe('the sidebar for everybody', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('axe finds nothing in any view, and none is wider than the sidebar, also at 200 % zoom', async () => {
    const office = await openOffice(browser, { isSetUp: false });
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame } = sidebar;
    const hands = mouse(sidebar);
    const found: string[] = [];
    const look = async (view: string) => {
      found.push(...(await violations(frame)).map((one) => `${view}: ${one}`));
      if (await widerThanItsFrame(frame)) found.push(`${view} scrolls sideways`);
      if (await widerAtHalfTheWidth(sidebar)) found.push(`${view} scrolls sideways at 200 % zoom`);
    };
    await hands.press('Try the sample');
    await says(sidebar, /Where things are/);
    await look('first steps');
    await hands.press('‹ Back');
    await counted(sidebar);
    await frame.getByLabel('Weight of Firmographic, number').fill('70');
    await look('weights');
    const points = frame.locator('.criterion .number').first();
    await points.fill('400');
    await says(sidebar, /Points must be a number from 0 to 100, got 400/);
    expect(await points.getAttribute('aria-invalid')).toBe('true');
    await look('a number that is none');
    await points.fill('30');
    expect(await points.getAttribute('aria-invalid')).toBe('false');
    for (const list of await frame.getByRole('tablist').all()) {
      if (await wrapsInAWiderFont(list)) found.push('the tabs need two lines');
    }
    for (const meter of await frame.locator('.meter[role=img]').all()) {
      const words = await meter.innerText();
      const { height = 0 } = (await meter.boundingBox()) ?? {};
      expect(words).toMatch(/[+−]\d/);
      if (height > ONE_LINE) found.push(`${words} needs two lines`);
    }
    await frame.locator('#row-C1').click();
    await frame.locator('.also button').first().waitFor();
    await look('an open criterion');
    await frame.locator('[id="dimension-Firmographic"]').click();
    await look('an open dimension');
    await hands.press('+ Add dimension');
    await hands.write('Name of the dimension', 'Firmographic');
    await hands.press('Add');
    await says(sidebar, /Name must be one that nothing else here has/);
    await look('a name that is taken');
    await hands.press('Cancel');
    await hands.press('Add criterion to Firmographic');
    await look('a new criterion');
    await hands.press('Cancel');
    for (const place of ['Define › Exclusions', 'Define › Tiers', 'Act']) {
      await hands.go(place);
      await look(place);
      const row = frame.locator('#part [aria-expanded]').first();
      if ((await row.count()) === 0) continue;
      await row.click();
      await look(`${place}, opened`);
    }
    await hands.go('Act › Changes');
    await says(sidebar, /two runs of Score accounts/);
    await look('no changes yet');
    await hands.go('Act › Score');
    for (const industry of ['Software', 'Retail']) {
      office.host.setCell('Accounts', 'C2', industry);
      await office.host.runMenu('Score accounts');
    }
    await hands.go('Act › Changes');
    await says(sidebar, /Why the number moved|No account entered or left/);
    await says(sidebar, /Accounts are found again by Domain/);
    await look('changes');
    await hands.go('Act › Health');
    await says(sidebar, /checks on \d/);
    await look('health');
    await frame
      .getByRole('button', { name: /^Dismiss… / })
      .first()
      .click();
    await hands.press('Dismiss');
    await says(sidebar, /Reason must be given/);
    await hands.press(/checks that are fine$/);
    await look('health, a reason asked for and checks that are fine');
    await frame.getByRole('button', { name: /accounts? moves?$/ }).click();
    await frame.locator('.accounts li').first().waitFor();
    await look('accounts that move');
    await hands.press('‹ Back');
    await hands.press('Save…');
    await look('save');
    await hands.press('Cancel');
    await frame.getByRole('button', { name: 'Sample ICP' }).click();
    await look('the menu');
    await frame.getByRole('menuitem', { name: 'Rename…' }).press('Escape');
    await hands.go('More › Versions');
    await look('versions');
    expect(found).toEqual([]);
  });

  it('Save stays in sight where there is little room, as at 150 % zoom', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame, person } = sidebar;
    await counted(sidebar);
    await person.page.setViewportSize({ width: 960, height: 600 });
    const height = () => frame.evaluate(() => innerHeight);
    await expect.poll(height).toBeLessThan(560);
    await frame.getByLabel('Weight of Firmographic, number').fill('70');
    const save = frame.getByRole('button', { name: 'Save…' });
    for (const end of [0, 100_000]) {
      await frame.evaluate((top) => scrollTo(0, top), end);
      const below = () => save.evaluate((button) => button.getBoundingClientRect().bottom);
      await expect.poll(below).toBeLessThanOrEqual(await height());
    }
  });

  /** With cells, which take keys that are not meant for them, if they can. */
  it('never loses the focus', async () => {
    const office = await openOffice(browser, { hasCells: true });
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame } = sidebar;
    await counted(sidebar);
    const focused = () => frame.evaluate(() => document.activeElement?.id ?? '');
    const { keyboard } = sidebar.person.page;
    await frame.locator('#add-Firmographic').focus();
    await keyboard.press('Enter');
    await expect.poll(() => frame.evaluate(() => document.activeElement?.tagName)).toBe('SELECT');
    const field = frame.getByLabel('Field', { exact: true });
    await field.locator('option', { hasText: 'Industry' }).first().waitFor({ state: 'attached' });
    await keyboard.type('Industry');
    await expect.poll(() => field.locator('option:checked').innerText()).toContain('Industry');
    await keyboard.press('Escape');
    await expect.poll(focused).toBe('add-Firmographic');
    const slider = frame.getByRole('slider', { name: 'Weight of Firmographic', exact: true });
    const weight = Number(await slider.inputValue());
    await slider.focus();
    await keyboard.press('ArrowRight');
    await expect.poll(() => slider.inputValue()).toBe(String(weight + 1));
    await keyboard.press('Control+z');
    await expect.poll(() => slider.inputValue()).toBe(String(weight));
    await frame.locator('#row-C1').focus();
    await keyboard.press('Enter');
    await frame.getByLabel('Why it counts').focus();
    await keyboard.press('Escape');
    await expect.poll(focused).toBe('row-C1');
    await keyboard.press('Enter');
    await frame.getByRole('button', { name: /^Delete/ }).focus();
    await keyboard.press('Enter');
    await expect.poll(focused).toBe('row-C2');
    await keyboard.press('Control+z');
    await expect.poll(() => frame.locator('#row-C1').count()).toBe(1);
    await expect.poll(focused).toBe('row-C2');
    for (const button of ['Redo', 'discard', 'Undo']) {
      await frame.getByRole('button', { name: button, exact: true }).focus();
      await keyboard.press('Enter');
      const tag = () => frame.evaluate(() => document.activeElement?.tagName);
      await expect.poll(tag).toBe('BUTTON');
    }
    await frame.locator('.menu-button').focus();
    await keyboard.press('Enter');
    await keyboard.press('Escape');
    const name = () => frame.evaluate(() => document.activeElement?.className);
    await expect.poll(name).toBe('menu-button');

    await mouse(sidebar).go('Act › Health');
    const away = frame.getByRole('button', { name: /^Dismiss… / }).first();
    await away.focus();
    await keyboard.press('Enter');
    const tag = () => frame.evaluate(() => document.activeElement?.tagName);
    await expect.poll(tag).toBe('TEXTAREA');
    await keyboard.press('Escape');
    const label = () => frame.evaluate(() => document.activeElement?.ariaLabel ?? '');
    await expect.poll(label).toBe(await away.getAttribute('aria-label'));
    await keyboard.press('Enter');
    await expect.poll(tag).toBe('TEXTAREA');
    await keyboard.type('Agreed in June');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    const dismissed = frame.getByText('1 dismissed', { exact: true });
    await dismissed.waitFor();
    await expect.poll(focused).toBe('health-headline');
    await dismissed.click();
    await frame.getByRole('button', { name: /^Bring back/ }).focus();
    await keyboard.press('Enter');
    await dismissed.waitFor({ state: 'detached' });
    await expect.poll(focused).toBe('health-headline');
  });
});
