import { expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { mouse } from './support/hands';
import { counted, JUNE, openOffice, says } from './support/sidebar';

it('the sidebar says whether the definition is still true, takes another baseline and writes the tab', {
  timeout: 240_000,
}, async () => {
  const office = await openOffice(await sharedChromium(), { clock: JUNE });
  onTestFinished(() => office.close());
  const sidebar = await office.sit();
  await counted(sidebar);
  const hands = mouse(sidebar);
  await hands.go('Act › Health');
  await hands.press('Drift');
  await says(sidebar, /It still holds: deals are won as before\./);
  await says(sidebar, /Today’s accounts are the baseline/);
  await sidebar.frame.getByText('Quarter by quarter').click();
  expect(await violations(sidebar.frame)).toEqual([]);
  expect(await widerThanItsFrame(sidebar.frame)).toBe(false);
  await hands.press('Take today as the baseline');
  await says(sidebar, /take the place of the baseline that is kept/);
  await hands.press('Take today as the baseline');
  await says(sidebar, /from now on Drift compares with today’s 602 accounts\./);
  await hands.press('Write to a tab');
  await says(sidebar, /Written into ICP Drift\./);
  expect(office.host.values('ICP Drift')[1]?.[0]).toBe(
    '✓ It still holds: deals are won as before.',
  );
  await hands.press('‹ Back');
  await says(sidebar, /Is it still true\? Can I show it\?/);
});
