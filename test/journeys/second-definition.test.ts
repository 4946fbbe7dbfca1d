import { beforeAll, describe, expect, it } from 'vitest';
import type { State } from '../../src/protocol/answer';
import { given, type Person, sitDown } from './support/person';
import { columnBy, headersOf } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const PLG = 'PLG';

/** A second definition for another motion, beside one that has scored the list already. */
describe('a second definition', () => {
  let person: Person;
  let plg: State;
  let before: Record<'scores' | 'tiers', ReadonlyMap<string, unknown>>;
  let summary = '';

  beforeAll(async () => {
    person = await sitDown(smallList().tabs);
    await person.setUp();
    await person.scoreAccounts();
    before = {
      scores: columnBy(person, 'Accounts', 'ICP Score'),
      tiers: columnBy(person, 'Accounts', 'ICP Tier'),
    };
    const copied = given(await person.copyDefinition(PLG)).state;
    const criteria = copied.definition.criteria.map((one, index) => ({
      ...one,
      points: index === 0 ? 100 : 1,
    }));
    const definition = { ...copied.definition, criteria };
    given(await person.save({ name: PLG, base: copied.version, definition }));
    plg = await person.openSidebar(PLG);
    const scored = given(
      await person.ask<{ progress: { summary: string } }>({ action: 'score', name: PLG }),
    );
    summary = scored.progress.summary;
    return () => person.close();
  });

  it('scores into columns of its own', () => {
    const own = headersOf(person, 'Accounts').filter((header) => header.endsWith('(PLG)'));
    expect(own).toEqual(
      expect.arrayContaining(['ICP Score (PLG)', 'ICP Tier (PLG)', 'ICP Version (PLG)']),
    );
    const versions = new Set(columnBy(person, 'Accounts', 'ICP Version (PLG)').values());
    expect([...versions]).toEqual([expect.stringMatching(/v2$/)]);
    expect(columnBy(person, 'Accounts', 'ICP Score (PLG)')).not.toEqual(before.scores);
  });

  it('leaves the columns of the first as they were', () => {
    expect(columnBy(person, 'Accounts', 'ICP Score')).toEqual(before.scores);
    expect(columnBy(person, 'Accounts', 'ICP Tier')).toEqual(before.tiers);
    expect(new Set(columnBy(person, 'Accounts', 'ICP Version').values())).toEqual(new Set(['v1']));
  });

  it('is named where its scores are told', () => {
    expect(summary).toContain(PLG);
  });

  it('has formulas that agree with its written scores', async () => {
    await person.type('Accounts!Z1', '=ICP_TIER(A1:H13; ICP_CONFIG_PLG)');
    const rows = person.document.values('Accounts').slice(1, 13);
    const formulas = rows.map((row) => row[25] ?? '');
    expect(formulas).toEqual([...columnBy(person, 'Accounts', 'ICP Tier (PLG)').values()]);
    await person.type('Accounts!Z1', '');
  });

  it('has versions of its own, and the first keeps its one', async () => {
    expect(plg.versions.map(({ version }) => version)).toEqual([2, 1]);
    const first = await person.openSidebar();
    expect(first.versions.map(({ version }) => version)).toEqual([1]);
    expect(first.names).toEqual(['', PLG]);
  });

  it('is backtested under its own name', async () => {
    given(await person.ask({ action: 'writeBacktest', name: PLG }));
    const [headers = [], ...runs] = person.read('ICP Backtest Runs');
    const last = runs.at(-1) ?? [];
    expect(last[headers.indexOf('Definition')]).toBe('ICP Config (PLG)');
    expect(last[headers.indexOf('Version')]).toContain('2');
  });

  it('is no input of the first: nothing that it wrote is a pattern or a field', async () => {
    const { patterns } = given(await person.discoverPatterns());
    const ours = headersOf(person, 'Accounts').filter((header) => header.startsWith('ICP '));
    const fields = (await person.openSidebar()).definition.fields.map(({ name }) => name);
    const used = [...patterns.patterns.map(({ field }) => field), ...fields];
    expect(used.filter((field) => ours.includes(field))).toEqual([]);
  });
});
