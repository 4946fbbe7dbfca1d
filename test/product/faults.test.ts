import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { tab } from '../host/support/open-fixture';
import { close, openQuickly, preparedBy, type QuickAddon } from './support/in-process';
import { type Picture, picture } from './support/picture';
import { userSpreadsheet } from './support/services';
import { withoutColumns } from './support/without-columns';

/** A list with a user's own formula, note and look, to the left and the right of the accounts. */
const LIST = tab(
  'Accounts',
  ['Account', 'Industry', 'Employees', 'Country', 'Owner'],
  ['Northwind', 'Software', 320, 'US', '=risky'],
  ['Contoso', 'Retail', '51-200', 'France', '+49 30'],
  ['Fabrikam', '', 'n/a', '', '-'],
);

function openList(): QuickAddon {
  const addon = openQuickly([LIST, tab('Notes', ['Call them'], [12.5])]);
  const spreadsheet = userSpreadsheet(addon.document);
  spreadsheet.getRange('Accounts!F2').setFormula('=C2*2');
  spreadsheet.getRange('Accounts!B2').setNote('From the registry').setBackground('#ffeeaa');
  spreadsheet.getRange('Accounts!C2').setNumberFormat('#,##0');
  return addon;
}

function listAfter(...before: string[]): QuickAddon {
  const addon = openList();
  for (const name of before) addon.act(name);
  return addon;
}

interface Walk {
  readonly action: string;
  /** Opens the workbook before the action. */
  readonly prepare: () => QuickAddon;
  /** Columns of Accounts that the action may write. */
  readonly own?: readonly string[];
  /** The walk ends early where this holds after a fault. */
  readonly until?: (tabs: readonly string[]) => boolean;
}

/** Fails every service call of an action once, each in a spreadsheet of its own. */
function walk({ action, prepare, own = [], until = () => false }: Walk): number {
  const open = preparedBy(prepare);
  const reference = open();
  const before = picture(reference.document);
  const calls = reference.act(action);
  expect(reference.alerts).toEqual([]);
  const complete = picture(reference.document);
  close(reference);
  for (let call = 1; call <= calls; call++) {
    const addon = open();
    addon.document.failOnCall(call);
    addon.act(action);
    const afterFault = picture(addon.document);
    const told = addon.alerts.length;
    expectUntouched(afterFault, before, complete, own, call);
    addon.act(action);
    expect(addon.alerts.slice(told), `again after call ${call}`).toEqual([]);
    expectSame(picture(addon.document), complete, `again after call ${call}`);
    close(addon);
    if (until(Object.keys(afterFault.tabs))) return call;
  }
  return calls;
}

/** Pictures of large tabs are compared quickly, and shown only where they differ. */
function expectSame(now: unknown, then: unknown, message: string): void {
  if (!isDeepStrictEqual(now, then)) expect(now, message).toEqual(then);
}

/** The user's cells are as they were; a tab of ours is as it was, or complete. */
function expectUntouched(
  now: Picture,
  before: Picture,
  complete: Picture,
  own: readonly string[],
  call: number,
): void {
  for (const [name, tab] of Object.entries(before.tabs)) {
    if (name.startsWith('ICP ')) continue;
    const letters = name === 'Accounts' ? own : [];
    expect(withoutColumns(now.tabs[name], letters), `${name}, call ${call}`).toEqual(
      withoutColumns(tab, letters),
    );
  }
  const config = now.tabs['ICP Config'];
  if (config !== before.tabs['ICP Config'] && config !== undefined) {
    expect(config, `config, call ${call}`).toEqual(
      before.tabs['ICP Config'] ?? complete.tabs['ICP Config'],
    );
  }
}

describe('a service call that fails once', { timeout: 120_000 }, () => {
  const empty = [{ name: 'Sheet1', rows: [] }];
  const hasSample = (tabs: readonly string[]) =>
    tabs.includes('Accounts') && tabs.includes('Deals');

  it('Set up, while the sample is written', () => {
    expect(
      walk({ action: 'icpSetUp', prepare: () => openQuickly(empty), until: hasSample }),
    ).toBeGreaterThan(20);
  });

  it('Set up, while a definition is fitted to a list', () => {
    expect(walk({ action: 'icpSetUp', prepare: listAfter })).toBeGreaterThan(50);
  });

  it('Score accounts, the first time and without a history', () => {
    const prepare = () => {
      const addon = listAfter('icpSetUp');
      const spreadsheet = userSpreadsheet(addon.document);
      spreadsheet.deleteSheet(spreadsheet.getSheetByName('ICP History'));
      addon.document.desk.stores.deleteAllProperties('document');
      return addon;
    };
    const own = ['G', 'H', 'I', 'J', 'K', 'L', 'M'];
    expect(walk({ action: 'icpScoreAccounts', prepare, own })).toBeGreaterThan(15);
  });

  it('Score accounts, again', () => {
    const prepare = () => listAfter('icpSetUp', 'icpScoreAccounts');
    const own = ['G', 'H', 'I', 'J', 'K', 'L', 'M'];
    expect(walk({ action: 'icpScoreAccounts', prepare, own })).toBeGreaterThan(15);
  });

  it('Insert score formulas', () => {
    const prepare = () => listAfter('icpSetUp');
    expect(walk({ action: 'icpInsertFormulas', prepare, own: [...'GHIJKLMN'] })).toBeGreaterThan(
      10,
    );
  });
});
