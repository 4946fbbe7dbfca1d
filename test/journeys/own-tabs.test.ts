import { describe, expect, it } from 'vitest';
import type { TabData } from '../../src/host/core/api';
import { handsOn } from './support/hands';
import { cellsOf, firstDifference } from './support/own-cells';
import { type Person, sitDown } from './support/person';
import { smallList } from './workbooks/plain-lists';

const NAMES = [
  'ICP Backtest',
  'ICP Backtest Runs',
  'ICP Patterns',
  'ICP Compare',
  'ICP Changes',
  'ICP Drift',
  'ICP Health',
  'ICP Dismissed',
  'ICP One Page',
  'ICP Dashboard',
  'ICP Field Test',
  'ICP Kept Runs',
  'ICP unfinished',
  'ICP replaced',
  'ICP History',
] as const;

/** A tab of somebody who happens to use our name. */
function usersTab(name: string): TabData {
  const row = (...cells: string[]) => cells.map((value) => ({ value }));
  return { name, rows: [row('Our own notes', 'Who'), row(`About ${name}`, 'Carla')] };
}

const ACTIONS = [
  'Set up',
  'Score accounts',
  'Insert score formulas',
  'Discover patterns',
  'Backtest',
  'Drift',
  'Health check',
  'One page',
  'Dashboard',
  'Recalculate formulas',
] as const;

async function walk(person: Person, look: (action: string) => void): Promise<void> {
  for (const action of ACTIONS) {
    await person.menu(action);
    look(action);
  }
}

describe('what a user had before and calls as we do', () => {
  it('stays byte for byte after each action', async () => {
    const person = await sitDown([...smallList().tabs, ...NAMES.map(usersTab)]);
    const before = new Map(NAMES.map((name) => [name, cellsOf(person.document, name)]));
    const changed: string[] = [];
    await walk(person, (action) => {
      for (const name of NAMES) {
        const isThere = person.document.sheetNames().includes(name);
        const now = isThere ? cellsOf(person.document, name) : {};
        const found = firstDifference(before.get(name) ?? {}, now);
        if (found !== undefined) changed.push(`${name} after ${action}: ${found}`);
      }
    });
    await person.close();
    expect(changed).toEqual([]);
  });

  it('under ICP Tier and ICP Score is not overwritten', async () => {
    const { tabs } = smallList();
    const [accounts, ...others] = tabs;
    const rows = accounts?.rows.map((row, index) => [
      ...row,
      { value: index === 0 ? 'ICP Tier' : `by hand ${index}` },
    ]);
    const person = await sitDown([{ name: 'Accounts', rows: rows ?? [] }, ...others]);
    handsOn(person.document).spreadsheet.getRange('Accounts!J1').setValue('ICP Score');
    handsOn(person.document).spreadsheet.getRange('Accounts!J2').setFormula('=D2*2');
    await person.document.whenIdle();
    const before = cellsOf(person.document, 'Accounts', 10);
    const changed: string[] = [];
    await walk(person, (action) => {
      const found = firstDifference(before, cellsOf(person.document, 'Accounts', 10));
      if (found !== undefined) changed.push(`after ${action}: ${found}`);
    });
    await person.close();
    expect(changed).toEqual([]);
  });

  it('as a range ICP_CONFIG: formulas are not inserted as if nothing were wrong', async () => {
    const person = await sitDown(smallList().tabs);
    const { spreadsheet } = handsOn(person.document);
    spreadsheet.setNamedRange('ICP_CONFIG', spreadsheet.getRange('Deals!A1:B2'));
    await person.setUp();
    const said = await person.insertFormulas();
    const tier = person.document.displayValues('Accounts')[1]?.[9] ?? '';
    const isScored = /^(Tier|Not ICP|Needs data|Excluded)/.test(tier);
    const range = spreadsheet.getRangeByName('ICP_CONFIG')?.getA1Notation();
    await person.close();
    expect(range).toBe('A1:B2');
    expect(isScored || said.alerts.length > 0).toBe(true);
  });
});
