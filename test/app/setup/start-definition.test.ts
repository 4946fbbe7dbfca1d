import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setUp } from '../../../src/app/setup/set-up';
import { startDefinition } from '../../../src/app/setup/start-definition';
import { words } from '../../../src/app/setup/words';
import { canonicalJson } from '../../../src/definition/canonical-json';
import { readBackProblems } from '../../../src/definition/sheet/read-back';
import { isStartWhy } from '../../../src/definition/template/words';
import { validate } from '../../../src/definition/validate';
import type { TabData } from '../../../src/host/core/api';
import { tab } from '../../host/support/open-fixture';
import { dealsOnly } from '../../journeys/workbooks/deals-only';
import { fewDeals, noise } from '../../journeys/workbooks/plain-lists';
import { zoho } from '../../journeys/workbooks/zoho';
import { anyDealsWorkbook } from '../../support/deals-arbitraries';
import { MemoryWorkbook } from '../../support/memory/memory-workbook';

const NOW = Date.UTC(2026, 5, 30, 9);

/** What Set up does in a workbook, and says. */
function setUpIn(tabs: readonly TabData[]) {
  const workbook = MemoryWorkbook.of(tabs, NOW);
  const done = workbook.execute(setUp);
  return { ...done, workbook, said: words.setUpDone(done) };
}

describe('Set up where the deals are enough', () => {
  it.each([
    ['a list and deals', zoho()],
    ['deals only, under headers of their own', dealsOnly()],
  ])('writes what they show: %s', (_, { tabs }) => {
    const { definition, said } = setUpIn(tabs);
    const on = definition.criteria.filter((one) => one.on);
    expect(on.length).toBeGreaterThan(1);
    expect(on.filter(({ why }) => isStartWhy(why))).toEqual([]);
    expect(said).toMatch(
      /Built from (\d+) closed deals, \d+ won and \d+ lost\. Checked on \1 deals (?:of \d+ accounts )?that it had not seen: \d+ % of won deals inside, \d+ % of lost outside \(your targets: 80 % and 70 %, (?:both|not) reached(?:; nothing found in these columns does better)?\)\./,
    );
    expect(definition.settings.fittedUntil).toBeGreaterThan(20_000);
  });

  it('fills only dimensions that they say nothing about, switched off', () => {
    const { definition, said } = setUpIn(zoho().tabs);
    const { criteria, dimensions } = definition;
    const told = new Set(criteria.filter(({ on }) => on).map(({ dimension }) => dimension));
    const waiting = criteria.filter(({ on }) => !on);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.filter(({ dimension }) => told.has(dimension))).toEqual([]);
    for (const { name, weight } of dimensions) expect(weight > 0, name).toBe(told.has(name));
    expect(said).toContain(
      `${waiting.length} more switched off, in dimensions that the deals say nothing about. `,
    );
  });

  it('changes nothing the second time', () => {
    const { workbook } = setUpIn(dealsOnly().tabs);
    const before = workbook.picture();
    expect(words.setUpDone(workbook.execute(setUp))).toBe(
      'Everything is set up already; nothing was changed.',
    );
    expect(workbook.picture()).toEqual(before);
  });
});

describe('Set up where they are not', () => {
  it.each([
    ['few deals', fewDeals(), /at least \d+ of each are needed/],
    ['nothing but noise', noise(), /than (?:chance|luck) would|not usable/],
  ])('takes start values of the list, and says why: %s', (_, { tabs }, why) => {
    const { definition, said } = setUpIn(tabs);
    expect(definition.criteria.filter(({ why: from }) => isStartWhy(from)).length).toBeGreaterThan(
      0,
    );
    expect(said).toMatch(/start values from your list, not built from your deals: .+\./);
    expect(said).toMatch(why);
    const meanings = definition.tiers.map(({ meaning }) => meaning).join();
    expect(meanings).toContain('not yet proven');
  });
});

it('says why nothing was built, though the start values of the list tell won from lost', () => {
  const industries = ['Software', 'Retail', 'Media', 'Mining'];
  const names = Array.from({ length: 200 }, (_, index) => `Account ${index}`);
  const { said } = setUpIn([
    tab(
      'Accounts',
      ['Company', 'Industry'],
      ...names.map((name, index) => [name, industries[index % 4] ?? '']),
    ),
    tab(
      'Deals',
      ['Deal', 'Company', 'Stage'],
      ...names.map((name, index) => [`D${index}`, name, index % 4 === 0 ? 'Closed Won' : 'Lost']),
    ),
  ]);
  expect(said).toContain('not built from your deals');
  expect(said).not.toContain('worse');
});

it('starts with a definition that can be saved, whatever the deals', () => {
  let built = 0;
  fc.assert(
    fc.property(anyDealsWorkbook, ({ deals, accounts }) => {
      const tab = (sheet: string, [headers = [], ...rows]: typeof deals) => ({
        ...{
          sheet,
          headerRow: 1,
          isHeaderSure: true,
          isEmpty: false,
          headers: headers.map(String),
          rows,
        },
      });
      const tabs = [tab('Accounts', accounts), tab('Deals', deals)];
      const outside = MemoryWorkbook.of([], NOW).execute((one) => one);
      const { definition, isBuilt } = startDefinition(tabs, outside);
      expect(validate(definition)).toEqual([]);
      expect(readBackProblems(definition)).toEqual([]);
      expect(canonicalJson(startDefinition(tabs, outside).definition)).toBe(
        canonicalJson(definition),
      );
      if (isBuilt) built += 1;
    }),
    { numRuns: 14, seed: 3 },
  );
  expect(built).toBeGreaterThan(2);
});
