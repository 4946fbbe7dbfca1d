import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Host } from '../../src/host/core/api';
import { sharedChromium } from '../support/chromium';
import { mouse } from './support/hands';
import { JUNE, openOffice, says } from './support/sidebar';

/** A cell of a tab, found by the text that stands before it or is its header. */
function rowOf(host: Host, sheet: string, text: string): number {
  const at = host.values(sheet).findIndex(([first]) => first === text);
  if (at < 0) throw new Error(`${sheet} must have ${text}`);
  return at + 1;
}

describe('a manager’s morning', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('finds what is wrong, fixes one thing, dismisses another, and shows the rest', async () => {
    const office = await openOffice(browser, { clock: JUNE });
    onTestFinished(() => office.close());
    const { host } = office;
    const [headers = []] = host.values('Accounts');
    const letter = String.fromCharCode('A'.charCodeAt(0) + headers.indexOf('Employees'));
    host.setCell('Accounts', `${letter}1`, 'Employee');
    host.setCell('ICP Config', `B${rowOf(host, 'ICP Config', 'Last reviewed')}`, '2024-05-06');
    const sidebar = await office.sit();
    const hands = mouse(sidebar);

    await hands.go('Act › Health');
    await says(sidebar, /things? needs? fixing[\s\S]*A column was renamed[\s\S]*A review is due/);
    await hands.press('Use “Employee”');
    await says(sidebar, /In your draft: Employees is also called “Employee”/);
    await hands.press('Save…');
    await hands.write('Your name', 'Kim');
    await hands.press('Save');
    await says(sidebar, /Version \d+ saved/);
    await sidebar.frame.getByText('A column was renamed').waitFor({ state: 'detached' });
    expect(JSON.stringify(host.values('ICP Config'))).toContain('Employee"');

    await hands.press('Dismiss… Accounts that stand twice');
    await hands.write('Why it is fine as it is', 'Two offices, two buyers');
    await hands.press('Dismiss');
    await sidebar.frame.getByText('1 dismissed', { exact: true }).click();
    await says(sidebar, /“Two offices, two buyers” · Kim/);

    await hands.press('Drift');
    await says(sidebar, /Does each rate hold\?[\s\S]*Does each tier win as it did\?/);
    await hands.press('‹ Back');

    for (const [page, tab] of [
      ['Dashboard', 'ICP Dashboard'],
      ['One page', 'ICP One Page'],
    ] as const) {
      await hands.press(page);
      await hands.press('Write it');
      await says(sidebar, new RegExp(`${tab} is written`));
      expect(host.activeSheet()).toBe(tab);
      await hands.press('‹ Back');
    }

    await hands.press('Start the review');
    await hands.press('Start the review');
    await says(sidebar, /1 of 5/);
    await hands.press(/fine: go on$/);
    await says(sidebar, /2 of 5/);
    await hands.press('‹ Back');
    await says(sidebar, /Health done/);
  });
});
