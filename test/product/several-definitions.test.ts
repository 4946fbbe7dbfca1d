import { describe, expect, it } from 'vitest';
import { definitionWith, smallDefinition } from '../support/definitions';
import { block } from './support/block';
import { dealsDefinition, dealsWorkbook } from './support/deals-workbook';
import { accountsTab, configTab } from './support/defined-workbook';
import { listening } from './support/dialogs';
import { openAddon } from './support/open-addon';
import { picture } from './support/picture';
import { userSpreadsheet } from './support/services';

const [industry, ...criteria] = smallDefinition.criteria;
const retail = definitionWith({ criteria: [{ ...industry!, value: 'Retail' }, ...criteria] });

type Button = 'OK' | 'CANCEL';

/** A person who answers which definition, and accounts with definitions that nobody named. */
async function openWith(names: readonly string[], workbook = [accountsTab()]) {
  const told = listening();
  const asked: string[] = [];
  const answer: { text: string; button: Button } = { text: '', button: 'OK' };
  const dialogs = {
    ...told.dialogs,
    prompt: ({ message }: { message: string }) => {
      asked.push(message);
      return answer;
    },
  };
  const configs = names.map((name) => configTab(name, name === 'ICP Config' ? undefined : retail));
  const addon = await openAddon([...workbook, ...configs], { dialogs });
  const run = async (label: string, text: string, button: Button = 'OK') => {
    Object.assign(answer, { text, button });
    await addon.run(label);
  };
  return { ...addon, ...told, asked, run };
}

describe('the ranges of several definitions', () => {
  it('are distinct where names differ in what a range can not hold, and formulas use them', async () => {
    const names = ['A B', 'A&B', '日本', '中国'];
    const addon = await openWith(['ICP Config', ...names.map((name) => `ICP Config (${name})`)]);
    for (const name of names) await addon.run('Insert score formulas', name);
    expect(addon.alerts).toEqual([]);
    const tabs = Object.entries(picture(addon.document).names).map(([range, area]) => [
      range,
      area.slice(0, area.indexOf('!')),
    ]);
    expect(Object.fromEntries(tabs)).toEqual({
      ICP_CONFIG_A_B: 'ICP Config (A B)',
      ICP_CONFIG_A_B_2: 'ICP Config (A&B)',
      ICP_CONFIG_2: 'ICP Config (日本)',
      ICP_CONFIG_3: 'ICP Config (中国)',
    });
    await addon.run('Insert score formulas', 'ICP Config');
    expect(picture(addon.document).names.ICP_CONFIG).toMatch(/^ICP Config!A7:/);
    const [headers = [], first = []] = addon.host.values('Accounts');
    const scores = headers.flatMap((header, column) => (header === 'Score' ? [first[column]] : []));
    expect(scores).toEqual([53.8, 53.8, 53.8, 53.8, 100]);
    const before = picture(addon.document);
    for (const name of ['', ...names]) await addon.run('Insert score formulas', name);
    expect(picture(addon.document)).toEqual(before);
    expect(addon.toasts.at(-1)).toMatch(/ already\./);
  });

  it('leave a range ICP_CONFIG of the user alone: Set up and the formula take another', async () => {
    const addon = await openWith(['ICP Config']);
    const spreadsheet = userSpreadsheet(addon.document);
    spreadsheet.setNamedRange('icp_config', spreadsheet.getRange('Accounts!A1:B2'));
    await addon.run('Set up…', '');
    expect(addon.toasts.at(-1)).toContain('ICP_CONFIG_2');
    expect(addon.asked).toEqual([]);
    await addon.run('Insert score formulas', '');
    expect(addon.host.formula('Accounts', 'M1')).toBe('=ICP_REPORT(A1:L, ICP_CONFIG_2)');
    expect(block(addon.host.values('Accounts'), 'M1', 2, 1)).toEqual([['Score'], [100]]);
    expect(picture(addon.document).names.icp_config).toBe('Accounts!A1:B2');
    await addon.type('Accounts', 'Z1', '=ICP_SCORE(A1:L6, icp_config)');
    expect(String(addon.host.displayValues('Accounts')[0]?.[25])).toMatch(/ERROR|#/);
  });

  it('mend a formula whose range was deleted', async () => {
    const addon = await openWith(['ICP Config']);
    await addon.run('Insert score formulas', '');
    userSpreadsheet(addon.document).removeNamedRange('ICP_CONFIG');
    await addon.host.whenIdle();
    await addon.run('Insert score formulas', '');
    expect(addon.toasts.at(-1)).toMatch(/^Score formula stands in Accounts!M1 already\./);
    expect(block(addon.host.values('Accounts'), 'M1', 2, 1)).toEqual([['Score'], [100]]);
  });
});

describe('the menu with several definitions', () => {
  const both = ['ICP Config', 'ICP Config (PLG)'];

  it.each([
    ['Score accounts', 'plg', 'ICP Score (PLG)'],
    ['Score accounts', ' 2', 'ICP Score (PLG)'],
    ['Score accounts', '', 'ICP Score'],
    ['Score this sheet', 'ICP Config (PLG)', 'ICP Score (PLG)'],
  ])('%s by %j writes %s', async (item, answer, header) => {
    const addon = await openWith(both);
    await addon.run(item, answer);
    expect(addon.alerts).toEqual([]);
    expect(addon.asked).toEqual([
      'By which definition? Type its number or its name, or nothing for ICP Config.\n\n1. ICP Config\n2. ICP Config (PLG)',
    ]);
    const own = addon.host.values('Accounts')[0]?.filter((one) => String(one).startsWith('ICP S'));
    expect(own?.[0]).toBe(header);
  });

  it.each([
    ['no definition', 'SMB', 'OK', 1],
    ['Cancel', '', 'CANCEL', 0],
  ] as const)('writes nothing after %s', async (_, answer, button, alerts) => {
    const addon = await openWith(both);
    const before = picture(addon.document);
    await addon.run('Score accounts', answer, button);
    await addon.run('Insert score formulas', answer, button);
    expect(picture(addon.document)).toEqual(before);
    expect(addon.toasts).toEqual([]);
    expect(new Set(addon.alerts).size).toBe(alerts);
    for (const alert of addon.alerts) {
      expect(alert).toBe(
        'Definition must be one of "ICP Config" and "ICP Config (PLG)", got "SMB"',
      );
    }
  });

  it('takes the only one that is there, whatever its name', async () => {
    const addon = await openWith(['ICP Config (PLG)']);
    await addon.run('Score accounts', 'nobody asks');
    expect([addon.alerts, addon.asked]).toEqual([[], []]);
    expect(addon.host.values('Accounts')[0]).toContain('ICP Score (PLG)');
  });

  it('names the definition that Backtest and Discover patterns looked at', async () => {
    const named = configTab('ICP Config (PLG)', dealsDefinition);
    const addon = await openWith([], [...dealsWorkbook(), named]);
    for (const item of ['Backtest', 'Discover patterns']) await addon.run(item, '');
    expect(addon.alerts).toEqual([]);
    expect(addon.toasts).toHaveLength(2);
    for (const toast of addon.toasts) expect(toast).toMatch(/^ICP Config: /);
    expect(addon.host.values('ICP Patterns')[0]).toContain('ICP Config');
  });
});
