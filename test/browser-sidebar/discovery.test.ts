import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { sharedChromium } from '../support/chromium';
import { mouse } from './support/hands';
import { counted, openOffice, says } from './support/sidebar';

describe('from patterns to a definition', { timeout: 240_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await sharedChromium();
  }, 120_000);

  /** A sidebar beside the sample, of whose definition one criterion is left. */
  async function sitDown() {
    const office = await openOffice(browser);
    onTestFinished(() => office.close());
    const api = async (request: object) =>
      JSON.parse(String(await office.host.run('icpApi', [JSON.stringify(request)])));
    const { state } = await api({ action: 'state', name: '' });
    const criteria = state.definition.criteria.slice(0, 1);
    const definition = { ...state.definition, criteria };
    const saved = { action: 'save', name: '', base: state.version, definition };
    expect(await api({ ...saved, author: '', note: '' })).toMatchObject({ ok: true });
    const sidebar = await office.sit();
    await counted(sidebar);
    return { office, api, sidebar, hands: mouse(sidebar), frame: sidebar.frame };
  }

  it('accepts three, rejects one, fits, saves and passes the backtest', async () => {
    const { sidebar, hands, frame } = await sitDown();
    await hands.go('Define › Weights');
    await hands.press('Discover patterns');
    await says(sidebar, /Patterns found/);
    const accepting = frame.getByRole('button', { name: /^Accept / });
    for (let accepted = 0; accepted < 3; accepted++) await accepting.first().click();
    await says(sidebar, /[3-6] changes/);
    await frame
      .getByRole('button', { name: /^Reject / })
      .last()
      .click();
    await says(sidebar, /Rejected · take back/);
    await hands.press('‹ Back');

    await hands.press('Fit weights');
    await hands.press(/^Use as draft/);
    await hands.press('Save…');
    await hands.write('Your name', 'Kim');
    await hands.write('Note', 'From patterns');
    await hands.press('Save');
    await says(sidebar, /Version 3 saved/);

    await hands.go('Backtest');
    await says(sidebar, /Can’t be judged yet: your ICP may have been made from these deals/);
    await says(sidebar, /Fitted to deals until 2026-06-27: (\d+) of these \1 deals/);

    await hands.go('Define › Weights');
    await hands.press('Discover patterns');
    await says(sidebar, /Rejected · take back/);
    expect(await frame.getByText('Already in your definition').count()).toBeGreaterThanOrEqual(3);
  });

  it('builds a definition from deals where there is hardly one, to be taken or left', async () => {
    const { office, api, sidebar, hands, frame } = await sitDown();
    await hands.go('Define › Weights');
    const row = office.host.values('ICP Config').findIndex(([one]) => one === 'Window months') + 1;
    office.host.setCell('ICP Config', `B${row}`, '20');
    await hands.press('Build from deals');
    await says(sidebar, /The config sheet was edited: this is version 3 now/);
    const { state } = await api({ action: 'state', name: '' });
    const built = await api({ action: 'build', name: '', definition: state.definition });
    const deals = built.proposal.after.deals;
    expect(deals).toBeLessThan(695);
    const told = `Checked on ${deals} deals of [\\d,]+ accounts that it had not seen: \\d+ % of won`;
    await frame.getByText('For the analyst').click();
    await says(sidebar, new RegExp(told));
    await frame.getByRole('checkbox').last().uncheck();
    await says(sidebar, /Backtest judges what you keep/);
    await hands.press('Use as draft');
    await says(sidebar, /\d+ changes/);
    await hands.press('Save…');
    expect(await frame.getByLabel('Note').inputValue()).toMatch(/^Built from [\d,]+ closed deals/);
  });
});
