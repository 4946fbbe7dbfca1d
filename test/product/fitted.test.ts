import { describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import type { State } from '../../src/protocol/answer';
import type { BacktestView } from '../../src/protocol/backtest-view';
import type { ProposalView } from '../../src/protocol/proposal-view';
import { reportBlock } from '../support/report-block';
import { type Addon, openSample } from './support/open-addon';
import { userSpreadsheet } from './support/services';

interface Answered {
  readonly state: State;
  readonly proposal: ProposalView;
  readonly backtest: BacktestView;
}

const OPEN = ['Qualification', 'Discovery', 'Proposal', 'Negotiation'];
const MINIMUM = 20;

/** The sample workbook, its weights fitted to its deals and saved. */
async function fitted() {
  const addon = await openSample();
  const ask = async (request: object) =>
    JSON.parse(
      String(await addon.host.run('icpApi', [JSON.stringify({ name: '', ...request })])),
    ) as Answered;
  const { state } = await ask({ action: 'state' });
  const { proposal } = await ask({ action: 'fit', definition: state.definition });
  const definition = proposal.definition as Definition;
  const by = { author: 'Kim', note: 'Fitted' };
  await ask({ action: 'save', base: state.version, definition, ...by });
  const backtest = async () => (await ask({ action: 'backtest', definition })).backtest;
  return { ...addon, ask, backtest };
}

/** The cells of a part of the report, its headers first. */
function blockOf({ document }: Addon, title: string): readonly (readonly string[])[] {
  const { headers, lines } = reportBlock(document.displayValues('ICP Backtest'), title);
  return [headers, ...lines];
}

/** Closes the open deals after the fit, every other one as won. */
function closeOpenDeals({ document }: Addon): void {
  const [headers = [], ...rows] = document.displayValues('Deals');
  const column = (header: string) => String.fromCharCode(65 + headers.indexOf(header));
  const sheet = userSpreadsheet(document).getSheetByName('Deals');
  const stage = headers.indexOf('Stage');
  const open = rows.flatMap((row, index) => (OPEN.includes(row[stage] ?? '') ? [index + 2] : []));
  open.forEach((row, index) => {
    const outcome = index % 2 === 0 ? 'Closed Won' : 'Closed Lost';
    sheet.getRange(`${column('Stage')}${row}`).setValue(outcome);
    sheet.getRange(`${column('Closed on')}${row}`).setValue('2026-06-30');
  });
}

describe('a definition fitted to deals', { timeout: 120_000 }, () => {
  it('says that these deals flatter it, and what newer ones say once they are there', async () => {
    const addon = await fitted();
    const config = addon.document.displayValues('ICP Config');
    expect(config.find(([label]) => label === 'Fitted to deals until')?.[1]).toBe('2026-06-27');

    const { used, warnings, verdict } = await addon.backtest();
    expect(verdict).toBe('TOO FEW DEALS');
    expect(warnings).toContain(
      `Fitted to deals until 2026-06-27: ${used} of these ${used} deals are not newer, and may flatter it. 0 won and 0 lost are newer: wait for ${MINIMUM} of each`,
    );
    await addon.run('Backtest');
    const none = `TOO FEW DEALS: none of these ${used} is known to be newer than those it was fitted to`;
    expect(addon.toasts.join()).toContain(
      `Can’t be judged yet: your ICP may have been made from these deals. It needs ${MINIMUM} won and ${MINIMUM} lost deals that closed after 27 Jun 2026; you have 0 and 0.`,
    );
    expect(blockOf(addon, 'THIS RUN')[0]?.slice(0, 2)).toEqual(['Verdict', none]);
    for (const cell of blockOf(addon, 'METRICS').flat()) expect(cell).not.toMatch(/^PASS/);
    expect(blockOf(addon, 'READ WITH CARE').flat()).toEqual(
      expect.arrayContaining([expect.stringContaining(`${used} of these ${used} deals`)]),
    );

    closeOpenDeals(addon);
    const later = await addon.backtest();
    expect(later.by).toBe('newer deals');
    const told = later.warnings.find((text) => text.startsWith('Fitted to deals')) ?? '';
    const newDeals = later.used - used;
    expect(newDeals).toBeGreaterThan(2 * MINIMUM);
    expect(told).toContain(`${used} of these ${later.used} deals are not newer`);
    expect(told).toContain(`The ${newDeals} newer ones alone`);
    await addon.run('Backtest');
    expect(addon.toasts.join()).toContain(
      `on the ${newDeals} deals newer than it was fitted to: keeps `,
    );
    const [, , , newer = []] = blockOf(addon, 'OLDER AND NEWER DEALS');
    expect(newer[0]).toBe('Newer than it was fitted to');
    expect(newer).toEqual(expect.arrayContaining(['2026-06-28', '2026-06-30', String(newDeals)]));
    const shares = [...newer.slice(1, 4), ...newer.slice(6, 9)].map((share) =>
      share.replace(/(\.0)?%$/, ' %'),
    );
    for (const share of shares) expect(told).toContain(share);
  });
});
