import { expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { counted, openOffice, says } from './support/sidebar';

it('the sidebar writes the one page, and leads to what prints it; then the dashboard; then a field test', {
  timeout: 240_000,
}, async () => {
  const office = await openOffice(await sharedChromium());
  onTestFinished(() => office.close());
  const sidebar = await office.sit('Field test…');
  const hands = mouse(sidebar);
  await says(sidebar, /There is no other version and no other definition yet/);
  await hands.press('‹ Back');
  await counted(sidebar);
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

  await hands.press('‹ Back');
  await hands.go('Act › Health');
  await hands.press('Dashboard');
  await hands.press('Write it');
  await says(sidebar, /ICP Dashboard is written\./);
  expect(office.host.values('ICP Dashboard')[1]?.[0]).toBe(
    '✓ 39 % of your accounts bring 91 % of your wins.',
  );
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);

  await hands.press('‹ Back');
  await hands.go('Define › Exclusions');
  await sidebar.frame.getByRole('switch').first().click();
  await hands.go('More › Field test…');
  await says(sidebar, /Each arm needs [\d,]+ closed deals\..+: too long\./);
  await hands.press('Start it all the same…');
  await says(sidebar, /against this advice\?[\s\S]*It takes \d+ quarters, \d+ years of deals\./);
  expect(await violations(sidebar.frame)).toEqual([]);
  await hands.press('Don’t start it');
  await sidebar.frame.getByText('Start it against this advice?').waitFor({ state: 'detached' });
  expect(office.host.sheetNames()).not.toContain('ICP Field Test');
  await sidebar.frame.getByLabel('Win rate that you hope for').fill('80');
  await says(sidebar, /At 91 a quarter, of both arms .+, that takes \d quarters\./);
  expect(await violations(sidebar.frame)).toEqual([]);
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);
  expect(office.host.sheetNames()).not.toContain('ICP Field Test');

  await hands.press('Start the test');
  await says(sidebar, /Field test started: \d+ accounts in arm A, \d+ in B\./);
  expect(office.host.values('Accounts')[0]).toContain('ICP Test Tier');
  await hands.press('‹ Back');
  await hands.go('Act › Lists');
  await says(sidebar, /A field test runs since .+: accounts in arm B are worked on by .+\./);
  await hands.tick('Use the tier of the field test');
  await says(sidebar, /\d+\s+companies from \d+ accounts/);
  expect(await violations(sidebar.frame)).toEqual([]);
  await hands.go('More › Field test…');
  await hands.press('End the test…');
  await says(sidebar, /It can’t tell anything yet\./);
  expect(await violations(sidebar.frame)).toEqual([]);
  await hands.press('End, and empty the columns');
  await says(sidebar, /Field test ended before it could tell anything/);
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);
  expect(office.host.values('Accounts')[0]).not.toContain('ICP Test Tier');
});
