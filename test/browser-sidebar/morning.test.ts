import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { type Hands, keyboard, mouse } from './support/hands';
import { column, counted, type OpenSidebar, openOffice, says } from './support/sidebar';

const ways: Readonly<Record<string, (sidebar: OpenSidebar) => Hands>> = { mouse, keyboard };

describe('an analyst’s morning', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it.each(Object.keys(ways))('by %s', async (way) => {
    const office = await openOffice(browser, { isSetUp: false });
    onTestFinished(() => office.close());
    const sidebar = await office.sit();
    const { frame } = sidebar;
    const hands = (ways[way] ?? mouse)(sidebar);

    await frame.getByRole('button', { name: 'Try the sample' }).waitFor();
    await hands.press('Try the sample');
    await says(sidebar, /Where things are/);
    await hands.press('‹ Back');
    await counted(sidebar);
    await office.host.runMenu('Insert score formulas');
    const scores = () => column(office.host, 'Accounts', 'Score');
    const before = await scores();
    expect(before.filter((score) => typeof score === 'number').length).toBeGreaterThan(500);

    await hands.slide('Weight of Firmographic', 60);
    await hands.slide('Weight of Technographic', 80);
    await hands.slide('Weight of Behavioral', 70);
    await says(sidebar, /3 changes/);

    await hands.press('Add criterion to Firmographic');
    await hands.choose('Field', 'Industry');
    await hands.choose('Condition', 'is none of');
    await hands.press(/^Add Healthcare/);
    await says(sidebar, /accounts: \d+ % meet it/);
    await hands.write('Name', 'No hospitals ');
    await hands.write('Why it counts', 'Healthcare never renewed');
    await hands.press('Add');
    await says(sidebar, /No hospitals[\s\S]*4 changes/);

    await hands.go('Define › Exclusions');
    await hands.press('+ Add exclusion');
    await hands.choose('Field', 'Employees');
    await hands.choose('Condition', 'at most');
    await hands.write('Value', '20');
    await hands.write('Reason', 'Nobody to run it');
    await hands.press('Add');
    await says(sidebar, /5 changes/);

    await hands.go('Define › Tiers');
    await hands.slide('Tier 2 from score, handle', 55);
    await says(sidebar, /6 changes[\s\S]*[1-9]\d* accounts? move/);

    await hands.press('Save…');
    await hands.write('Your name', 'Kim');
    await hands.write('Note', 'After the June review');
    await hands.press('Save');
    await says(sidebar, /Version 2 saved/);
    const after = await scores();
    expect(after).not.toEqual(before);
    expect(await column(office.host, 'Accounts', 'Exclusion')).toContain('Nobody to run it');

    await hands.go('More › Versions');
    await hands.press(/^v2 After the June review .* · Kim · current$/);
    await says(
      sidebar,
      /added criterion No hospitals \(Industry is not Healthcare; 10 points in Firmographic\)/,
    );
    await says(sidebar, /Tier 2 from 60 → 5\d/);
    await hands.press(/^v1 First version/);
    await hands.press('Restore version 1');
    await says(sidebar, /Version 3 saved/);
    expect(await scores()).toEqual(before);
  });
});
