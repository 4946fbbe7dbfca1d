import { beforeAll, describe, expect, it } from 'vitest';
import { tabOf } from '../app/tidy/support';
import { countCalls } from '../product/support/sheets-calls';
import { encodeOld } from '../support/old-layout';
import { given, type Person, sitDown } from './support/person';
import { columnBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const CONFIG = 'ICP Config';

/** A definition as it was set up until 0.2.0, with what its people have added, and what points at it. */
async function oldSheet(): Promise<Person> {
  const fresh = await sitDown(smallList().tabs);
  await fresh.setUp();
  const { definition } = await fresh.openSidebar();
  await fresh.close();
  const person = await sitDown([...smallList().tabs, tabOf(encodeOld(definition))]);
  await person.setUp();
  return person;
}

describe('an ICP Config of the old format', () => {
  let person: Person;
  const at = (text: string, column: number) => {
    const rows = person.read(CONFIG);
    const row = rows.findIndex((cells) => cells[0] === text);
    return `${CONFIG}!${String.fromCharCode(65 + column)}${row + 1}`;
  };

  beforeAll(async () => {
    person = await oldSheet();
    await person.scoreAccounts();
    await person.type(at('EXCLUSIONS', 12), 'Mine');
    await person.type(at('Tier 2', 6), 'Ask Carla');
    await person.type('Accounts!Z1', `=${at('Tier 1', 1).replace(CONFIG, `'${CONFIG}'`)}`);
    await person.type('Accounts!Z2', '=ICP_SCORE(A1:H3; ICP_CONFIG)');
    return () => person.close();
  });

  it('is read, scored, tidied and scored alike, and restored', async () => {
    const old = person.read(CONFIG);
    const before = columnBy(person, 'Accounts', 'ICP Score');
    expect(before.size).toBeGreaterThan(5);
    const pointed = person
      .read('Accounts')
      .slice(0, 4)
      .map((row) => row[25]);
    const asked = [await person.menu('Tidy up'), person.read(CONFIG)] as const;
    expect(asked).toEqual([{ toasts: [], alerts: [expect.stringContaining('now?')] }, old]);
    person.answers.push(() => 'YES');
    const { toasts, alerts } = await person.menu('Tidy up');
    expect(alerts.at(-1)).toContain('Tidy up now?');
    expect(toasts.at(-1)).toMatch(/^ICP Config is tidy: CRITERIA first/);
    const rows = person.read(CONFIG);
    expect(
      rows.filter(([first]) => /^[A-Z]{4,}$/.test(first ?? '')).map(([first]) => first),
    ).toEqual(['CRITERIA', 'EXCLUSIONS', 'TIERS', 'DIMENSIONS', 'FIELDS', 'DEALS', 'SETTINGS']);
    expect(rows.flat()).toEqual(expect.arrayContaining(['Mine', 'Ask Carla']));
    expect(
      person
        .read('Accounts')
        .slice(0, 4)
        .map((row) => row[25]),
    ).toEqual(pointed);
    expect(person.document.formula('Accounts', 'Z1')).toBe(
      `=${at('Tier 1', 1).replace(CONFIG, `'${CONFIG}'`)}`,
    );
    await person.scoreAccounts();
    expect(columnBy(person, 'Accounts', 'ICP Score')).toEqual(before);
    const { definition, version } = await person.openSidebar();
    const changed = {
      ...definition,
      tiers: definition.tiers.map((tier, index) => (index === 0 ? { ...tier, from: 95 } : tier)),
    };
    const saved = given(await person.save({ base: version, definition: changed })).state;
    const restored = given(await person.restore(saved.version, version)).state;
    expect(restored.definition).toEqual(definition);
  });

  it('is what it was where a call fails, and is tidied by the next try', async () => {
    const start = await (await oldSheet()).leave();
    const tidy = async (one: Person) => {
      one.answers.push(() => 'YES');
      return one.menu('Tidy up');
    };
    const reference = await sitDown(start);
    const { definition } = await reference.openSidebar();
    const before = reference.read(CONFIG);
    reference.document.resetServiceCalls();
    await tidy(reference);
    const counted = countCalls(reference.document.serviceCalls());
    expect(counted.moving).toBeLessThanOrEqual(80);
    expect(counted.looks).toBeLessThanOrEqual(62);
    const [calls, after] = [reference.lastCalls(), reference.read(CONFIG)];
    await reference.close();
    for (let call = 30; call < calls; call += Math.ceil(calls / 2)) {
      const one = await sitDown(start);
      one.failOnCall(call);
      const { alerts } = await tidy(one);
      const left = one.read(CONFIG);
      expect([before, after], `call ${call}, told ${alerts.at(-1)}`).toContainEqual(left);
      expect((await one.openSidebar()).definition).toEqual(definition);
      await tidy(one);
      expect(one.read(CONFIG)).toEqual(after);
      await one.close();
    }
  });
});
