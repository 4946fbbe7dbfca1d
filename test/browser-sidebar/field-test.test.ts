import { expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { counted, openOffice, says } from './support/sidebar';

it('the sidebar plans a field test, starts it, and ends it', { timeout: 240_000 }, async () => {
  const office = await openOffice(await sharedChromium());
  onTestFinished(() => office.close());
  const sidebar = await office.sit();
  await counted(sidebar);
  const hands = mouse(sidebar);
  await hands.go('More › Field test…');
  await says(sidebar, /There is no other version and no other definition yet/);
  await hands.press('‹ Back');
  await hands.go('Define › Exclusions');
  await sidebar.frame.getByRole('switch').first().click();
  await hands.go('More › Field test…');
  await says(sidebar, /Each arm needs [\d,]+ closed deals\..+: too long\./);
  await sidebar.frame.getByLabel('Win rate that you hope for').fill('80');
  await says(sidebar, /At 91 a quarter that takes \d quarters\./);
  expect(await violations(sidebar.frame)).toEqual([]);
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);
  expect(office.host.sheetNames()).not.toContain('ICP Field Test');

  await hands.press('Start the test');
  await says(sidebar, /Field test started: \d+ accounts in arm A, \d+ in B\./);
  expect(office.host.values('Accounts')[0]).toContain('ICP Test Tier');
  await hands.press('End the test…');
  await says(sidebar, /It can’t tell anything yet\./);
  expect(await violations(sidebar.frame)).toEqual([]);
  await hands.press('End, and empty the columns');
  await says(sidebar, /Field test ended before it could tell anything/);
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);
  expect(office.host.values('Accounts')[0]).not.toContain('ICP Test Tier');
});
