import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { hospitalTabs } from '../app/review/support/reviewed';
import { sharedChromium } from '../support/chromium';
import { violations, widerThanItsFrame } from './support/access';
import { keyboard } from './support/hands';
import { JUNE, openOffice, says } from './support/sidebar';

describe('a review in the sidebar, by keyboard', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  it('goes step by step, leads away and back, and ends as it was decided', async () => {
    const office = await openOffice(browser, {
      workbook: hospitalTabs(),
      isSetUp: false,
      clock: JUNE,
    });
    onTestFinished(() => office.close());
    const { host } = office;
    const sidebar = await office.sit('Review…');
    const { frame, person } = sidebar;
    const hands = keyboard(sidebar);
    const found: string[] = [];
    const look = async (view: string) => {
      found.push(...(await violations(frame)).map((one) => `${view}: ${one}`));
      if (await widerThanItsFrame(frame)) found.push(`${view} scrolls sideways`);
    };

    await says(sidebar, /It was never reviewed\./);
    await look('where it stands');
    const steps = frame.locator('.review-steps li');
    await frame.getByRole('checkbox').check();
    await says(sidebar, /6 steps, one after the other/);
    expect(await steps.count()).toBe(6);
    await frame.getByRole('checkbox').uncheck();
    await says(sidebar, /5 steps, one after the other/);
    expect(await steps.count()).toBe(5);
    await hands.write('Your name', 'Ana');
    await hands.press('Start the review');
    await says(sidebar, /1 of 5[\s\S]*things? needs? a look/);
    await look('a step');
    const findings = frame.locator('.review-finding');
    await findings
      .filter({ hasText: 'It asks only who a company is' })
      .getByRole('button', { name: 'Add a criterion' })
      .press('Enter');
    await look('a page that it leads to');
    await hands.press('‹ Back to the review, step 1 of 5');
    await says(sidebar, /1 of 5[\s\S]*It asks only who a company is/);
    await findings
      .filter({ hasText: 'It asks only who a company is' })
      .getByRole('button', { name: 'Add a criterion' })
      .press('Enter');
    await hands.choose('Field', 'Region');
    await hands.choose('Condition', 'is any of');
    await hands.write('Value', 'West');
    await hands.press('Add');
    await says(sidebar, /1 of 5[\s\S]*It asks only who[\s\S]*Changed: .*added criterion Region/);
    await look('a step that was left and come back to');
    await frame.getByRole('button', { name: /^Decide again It asks only/ }).press('Enter');
    await frame.getByText(/^Changed:/).waitFor({ state: 'detached' });
    await hands.press(/^Dismiss… Nobody owns/);
    await hands.press('Dismiss');
    await says(sidebar, /Reason must be given/);
    await hands.write('Why it is no matter', 'We share it');
    await hands.press('Dismiss');
    await says(sidebar, /Dismissed: We share it/);
    await look('a finding that was dismissed');
    await hands.press('The other 2 are fine');
    await says(sidebar, /Few criteria[\s\S]*Fine as it is/);
    await hands.press('Next: Drift');
    await says(sidebar, /1 thing asks for a decision/);
    await look('a step that asks for a decision');
    await hands.press('The score tells nothing is fine');
    await hands.press('It is fine');
    await says(sidebar, /Reason must be given/);
    await hands.write('Why it is fine as it is', 'New columns come');
    await hands.press('It is fine');
    await says(sidebar, /Fine as it is: New columns come/);
    await hands.press('Next: Drift');
    await says(sidebar, /2 of 5/);
    await hands.press(/^Next: Backtest$|fine: go on$/);
    await says(sidebar, /3 of 5[\s\S]*It misses its targets[\s\S]*Of version 1, as it is saved/);
    await hands.press(/^Next: New patterns$/);
    await says(sidebar, /1 thing asks for a decision/);
    await hands.press('Skip…');
    await hands.write('Why it is left out', 'Next week');
    await hands.press('Skip this step');
    await says(sidebar, /4 of 5[\s\S]*Own lab/);
    await hands.press('Add it as a criterion');
    await says(sidebar, /Changed: .*added criterion Own lab/);
    await person.page.keyboard.press('Escape');
    await says(sidebar, /Health done[\s\S]*Backtest skipped/);
    await person.page.keyboard.press('Escape');
    await hands.go('Act › Health');
    await hands.press('Review…');
    await says(sidebar, /Begun .* by Ana/);
    await hands.press('Go on: New patterns');
    await hands.press('Next: Exclusions that cost wins');
    await hands.press('Switch it off');
    await says(sidebar, /Changed: Region is South: switched off/);
    await hands.press(/^Decide again/);
    await frame.getByText(/^Changed:/).waitFor({ state: 'detached' });
    await hands.press('“Region is South” costs wins is fine');
    await hands.write('Why it is fine as it is', 'Too far');
    await hands.press('It is fine');
    await hands.press('Next: finish');
    await says(sidebar, /You changed the draft since: Health, Drift are of the draft before/);
    await look('the end');
    await hands.press('Finish the review');
    await says(sidebar, /Reviewed as version 2\.[\s\S]*until it is run again/);
    await says(sidebar, /Its backtest is kept: ✕ It misses its targets/);
    await look('the review that has ended');
    expect(found).toEqual([]);
    const report = host.values('ICP Review').map((row) => row.filter((cell) => cell !== ''));
    expect(report).toContainEqual([
      expect.stringMatching(/^Nobody owns/),
      'Dismissed',
      'We share it',
      'Ana',
    ]);
    expect(report).toContainEqual(['Backtest: skipped. Next week']);
    expect(report).toContainEqual([expect.stringMatching(/^Health: looked at before the draft/)]);
    expect(report).toContainEqual([
      'Exclusions that cost wins: 1 exclusion costs deals that you win.',
    ]);
    expect(report.flat()).toContainEqual(
      expect.stringMatching(/^✕ The backtest misses its targets/),
    );
    expect(
      host
        .values('ICP Backtest Runs')
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(['v1', 'v2']);
    await hands.press('Score accounts');
    await says(sidebar, /Score accounts/);
  });
});
