import { describe, expect, it } from 'vitest';
import { userSpreadsheet } from '../product/support/services';
import { cellsOf, firstDifference } from './support/own-cells';
import { given, type Person, sitDown } from './support/person';
import { columnBy } from './support/prepared';
import { fewDeals, smallList } from './workbooks/plain-lists';

const page = (person: Person) => person.read('ICP Dashboard').map((row) => row.map(String));
const said = (person: Person, start: string) =>
  page(person)
    .flat()
    .find((text) => text.startsWith(start));

/** The accounts of each tier, as the figures of the page have them. */
function accounts(person: Person): Record<string, number> {
  const rows = page(person);
  const at = rows.findIndex((row) => row[0] === 'BY TIER') + 2;
  const end = rows.findIndex((row, index) => index > at && row[0] === '');
  return Object.fromEntries(rows.slice(at, end).map((row) => [row[0], Number(row[2])]));
}

/** The same by a column that Score accounts wrote. */
function tiers(person: Person, header: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const tier of columnBy(person, 'Accounts', header).values()) {
    counts[String(tier)] = (counts[String(tier)] ?? 0) + 1;
  }
  return counts;
}

const filled = (counts: Record<string, number>) =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

describe('the dashboard of a team', () => {
  it('says what the tier columns say, of either definition', { timeout: 60_000 }, async () => {
    const person = await sitDown(smallList().tabs);
    await person.setUp();
    expect((await person.menu('Dashboard')).alerts).toEqual([]);
    await person.scoreAccounts();
    expect(filled(accounts(person))).toEqual(tiers(person, 'ICP Tier'));

    const { definition, version } = given(await person.copyDefinition('PLG')).state;
    const criteria = definition.criteria.map((one, at) => ({ ...one, points: at === 0 ? 100 : 1 }));
    given(
      await person.save({ name: 'PLG', base: version, definition: { ...definition, criteria } }),
    );
    given(await person.ask({ action: 'score', name: 'PLG' }));
    given(await person.ask({ action: 'writeDashboard', name: 'PLG' }));
    expect(filled(accounts(person))).toEqual(tiers(person, 'ICP Tier (PLG)'));
    expect(page(person)[0]?.join('')).toContain('version 2. Updated 30 Jun 2026');
    const tabs = person.document.sheetNames().filter((name) => name.includes('Dashboard'));
    expect(tabs).toEqual(['ICP Dashboard']);
    await person.close();
  });

  it('stays whole where a call fails, and where the deals are gone', {
    timeout: 60_000,
  }, async () => {
    const person = await sitDown(fewDeals().tabs);
    await person.setUp();
    await person.menu('Dashboard');
    const before = page(person);
    const accountsBefore = cellsOf(person.document, 'Accounts');
    const calls = person.lastCalls();
    const book = userSpreadsheet(person.document);
    book.deleteSheet(book.getSheetByName('Deals'));

    person.failOnCall(Math.floor(calls / 3));
    const failed = await person.menu('Dashboard');
    expect([...failed.alerts, ...failed.toasts].join(' ')).not.toBe('');
    const isOld = JSON.stringify(page(person)) === JSON.stringify(before);
    expect(isOld || said(person, 'Deals add wins by tier') !== undefined).toBe(true);

    expect((await person.menu('Dashboard')).alerts).toEqual([]);
    expect(page(person).flat().join(' ')).toContain('There is no tab "Deals" with deals yet');
    expect(said(person, 'Won kept')).toBeUndefined();
    expect(firstDifference(accountsBefore, cellsOf(person.document, 'Accounts'))).toBeUndefined();
    await person.close();
  });
});
