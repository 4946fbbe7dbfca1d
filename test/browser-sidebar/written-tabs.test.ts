import { expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { counted, openOffice, says } from './support/sidebar';

it('the sidebar writes the one page, and leads to what prints it; then the dashboard', {
  timeout: 240_000,
}, async () => {
  const office = await openOffice(await sharedChromium());
  onTestFinished(() => office.close());
  const sidebar = await office.sit();
  await counted(sidebar);
  const hands = mouse(sidebar);
  await hands.go('More › One page');
  await hands.press('Write it');
  await says(sidebar, /ICP One Page is written\. 1 answer on it is still to be given/);
  const links = sidebar.frame.locator('.page a');
  expect(await links.allInnerTexts()).toEqual(['PDF, A4', 'PDF, letter']);
  const address = new URL((await links.first().getAttribute('href')) ?? '');
  expect(address.pathname).toMatch(/^\/spreadsheets\/d\/[^/]+\/export$/);
  expect(address.searchParams.get('range')).toMatch(/^A1:I\d+$/);
  expect(office.host.values('ICP One Page')[1]?.[0]).toBe('Sample ICP');
  expect(await violations(sidebar.frame)).toEqual([]);
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);

  await hands.press('Back');
  await hands.go('Act › Health');
  await hands.press('Dashboard');
  await hands.press('Write it');
  await says(sidebar, /ICP Dashboard is written\./);
  expect(office.host.values('ICP Dashboard')[1]?.[0]).toBe(
    '✓ 39 % of your accounts bring 91 % of your wins.',
  );
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);
});
