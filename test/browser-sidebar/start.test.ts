import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { TabData } from '../../src/host/core/api';
import { tab } from '../host/support/open-fixture';
import { hubspot } from '../journeys/workbooks/hubspot';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { keyboard, mouse } from './support/hands';
import { openOffice, says } from './support/sidebar';

const LONG = `Industry by ${'the classification of our association '.repeat(3)}`.slice(0, 100);

/** Sixty columns, one of them with a header of a hundred characters. */
function wide(): TabData[] {
  return hubspot().tabs.map(({ name, rows }) => {
    if (name !== 'Companies') return { name, rows };
    const missing = 60 - (rows[0]?.length ?? 0);
    return {
      name,
      rows: rows.map((row, at) => [
        ...row.map((cell) => (cell?.value === 'Industry' ? { ...cell, value: LONG } : cell)),
        ...Array.from({ length: missing }, (_, more) => ({
          value: at === 0 ? `Extra ${more}` : at % 7,
        })),
      ]),
    };
  });
}

/** Events of accounts, whose causes nobody knows for outcomes. */
function ownCauses(): TabData[] {
  const causes = ['budget', 'support', 'budget', 'pricing', 'budget', 'support'];
  const at = Array.from({ length: 24 }, (_, index) => index);
  return [
    tab(
      'Accounts',
      ['Account', 'Industry'],
      ...at.map((one) => [`Company ${one}`, one % 2 === 0 ? 'EdTech' : 'Media']),
    ),
    tab(
      'Events',
      ['Event', 'Account', 'Cause'],
      ...at.map((one) => [`E${one}`, `Company ${one}`, causes[one % causes.length] ?? '']),
    ),
  ];
}

describe('the first run', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('goes from what is found to scored accounts by keys alone, and fits 300 pixels', async () => {
    const office = await openOffice(browser, { workbook: wide(), isSetUp: false });
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Set up…');
    const { frame } = sidebar;
    const hands = keyboard(sidebar);
    const found: string[] = [];
    const look = async (view: string) => {
      found.push(...(await violations(frame)).map((one) => `${view}: ${one}`));
      if (await widerThanItsFrame(frame)) found.push(`${view} scrolls sideways`);
    };
    await says(sidebar, /240 companies, 60 columns[\s\S]*113 won, 171 lost, 36 open/);
    await hands.press('Change Accounts');
    await hands.press('Change what is won and lost');
    await look('what is found');
    const before = office.host.sheetNames();
    await hands.choose('Company', 'Record ID');
    await says(sidebar, /Start from your 284 deals/);
    await hands.press('Start from your 284 deals');
    await says(sidebar, /Your ICP keeps 8 of 10 deals that you won/);
    await look('what the deals give');
    const boxes = frame.getByRole('checkbox');
    const criteria = await boxes.count();
    await boxes.last().focus();
    await sidebar.person.page.keyboard.press('Space');
    await says(sidebar, /These figures are those of all that was found/);
    expect(office.host.sheetNames()).toEqual(before);
    await hands.press('Save as version 1');
    await says(sidebar, /Where things are/);
    await look('first steps');
    await says(sidebar, new RegExp(`${criteria - 1} criteria, 0 exclusions`));
    await hands.press('Score');
    await says(sidebar, /Scored your 240 accounts/);
    await hands.press(/^Set: Name an owner/);
    await look('an owner');
    await hands.write('Owner', 'Kim');
    await hands.press('Set');
    await says(sidebar, /Owned by Kim/);
    await hands.press(/^Start: Review it/);
    await says(sidebar, /5 steps, one after the other/);
    expect(office.host.values('Companies')[0]).toContain('ICP Tier');
    expect(found).toEqual([]);
  });

  it('is told of outcomes that nobody knows, one by one, and starts from the deals', async () => {
    const office = await openOffice(browser, { workbook: ownCauses(), isSetUp: false });
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Set up…');
    const hands = mouse(sidebar);
    const tell = (value: string, outcome: string) =>
      sidebar.frame
        .locator('label', { hasText: value })
        .getByRole('combobox')
        .selectOption(outcome);
    await hands.press('Change Deals');
    await hands.choose('Tab of the deals', 'Events');
    await hands.choose('Deal result', 'Cause');
    await says(sidebar, /Which of its values are won, which lost\?/);
    await tell('budget', 'won');
    await says(
      sidebar,
      /12 won, 0 lost, 12 open[\s\S]*budget = won, the rest = open\. Which are lost\?/,
    );
    await says(sidebar, /needs 10 won and 10 lost; you have 12 and 0/);
    await tell('support', 'lost');
    await says(sidebar, /12 won, 8 lost, 4 open/);
    await says(sidebar, /Shows \d+ criteri\w+ with start values from your list/);
    await tell('pricing', 'lost');
    await hands.press('Start from your 24 deals');
    await says(sidebar, /Your deals do not tell yet|Save as version 1/);
    await hands.press('‹ Back');
    await hands.press('Start from a template');
    await says(sidebar, /criteri\w+ to start with[\s\S]*Save as version 1/);
    expect(office.host.sheetNames()).not.toContain('ICP Config');
    await hands.press('Save as version 1');
    await says(sidebar, /Saved as version 1/);
    await hands.press('‹ Back');
    await says(sidebar, /\d+ wait for a column/);
    expect(office.host.values('ICP Config').flat()).toContain(
      'won = budget; lost = support, pricing; open = *',
    );
  });

  it('leads to a definition that is there, offers what came since, and hides its list', async () => {
    const office = await openOffice(browser, { workbook: hubspot().tabs });
    onTestFinished(() => office.close());
    office.host.setCell('Companies', 'N1', 'CRM');
    for (let row = 2; row < 120; row += 1) {
      office.host.setCell('Companies', `N${row}`, row % 3 === 0 ? 'HubSpot' : 'Zoho');
    }
    const sidebar = await office.sit('Set up…');
    const hands = mouse(sidebar);
    await says(sidebar, /New columns in your accounts[\s\S]*CRM is Zoho/);
    await hands.press('Hide this list');
    await hands.go('More › First steps');
    await says(sidebar, /Set up again changes nothing/);
    await hands.press('Show the first steps');
    await says(sidebar, /steps left/);
    const { person } = sidebar;
    await person.choose('ICP Score', 'Score accounts');
    await person.expectText(person.page.locator('.toast'), /Companies scored/);
    await sidebar.frame.getByRole('heading', { name: /left/ }).hover();
    await says(sidebar, /Scored your 240 accounts/);
    await hands.press('Use CRM');
    await says(sidebar, /CRM is a criterion of your draft[\s\S]*1 change/);
  });

  it('takes the sample out again, with all that came of it', async () => {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const sidebar = await office.sit('Set up…');
    const hands = mouse(sidebar);
    await hands.press('Remove the sample');
    await says(sidebar, /Nothing is here yet[\s\S]*The sample is removed/);
    expect(office.host.sheetNames()).toEqual(['Sheet1']);
  });
});
