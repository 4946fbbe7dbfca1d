import { describe, expect, it } from 'vitest';
import type { Definition, Route } from '../../src/definition/definition';
import { handsOn } from './support/hands';
import { given, type Person } from './support/person';
import { columnBy, headersOf, preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const rule = { tiers: [], field: '', operator: '', value: '', days: undefined, on: true };
const routes: readonly Route[] = [
  {
    ...rule,
    ...{ field: 'Country', operator: 'country is any of', value: 'DACH' },
    ...{ name: 'DACH', owners: ['Ana', 'Ben'], days: 3 },
  },
  { ...rule, name: 'Rest', owners: ['Cem'] },
];
const away = { name: 'Ana', weight: 1, capacity: undefined, on: false };

/** Ops of a team of three saves what is made of the definition. */
async function define(person: Person, change: (definition: Definition) => Definition) {
  const { version, definition } = await person.openSidebar();
  given(await person.save({ base: version, definition: change(definition) }));
}

const owners = (person: Person) => columnBy(person, 'Accounts', 'ICP Owner');
const days = (person: Person) => columnBy(person, 'Accounts', 'ICP Due');
const who = (person: Person) => new Set([...owners(person).values()].filter((one) => one !== ''));

/** A team of three has its territories, and all accounts are scored. */
const open = preparedBy(smallList(), async (person) => {
  await person.setUp();
  await define(person, (one) => ({ ...one, routes }));
  await person.scoreAccounts();
});

async function scored(person: Person): Promise<string> {
  const { alerts, toasts } = await person.scoreAccounts();
  expect(alerts).toEqual([]);
  return toasts.join(' ');
}

describe('a team of three', () => {
  it('shares its territories, and nothing but what has a reason moves', async () => {
    const person = await open();
    expect([...who(person)].sort()).toEqual(['Ana', 'Ben', 'Cem']);
    const [first, due] = [owners(person), days(person)];

    const hands = handsOn(person.document);
    hands.moveColumn('Accounts', 'Country', 'Domain');
    const at = headersOf(person, 'Accounts').indexOf('ICP Tier') + 1;
    hands.sortRows('Accounts', 1, at + 9);
    const fresh = ['New one', 'Germany', 'new.example', 'Software', 300, 5, true];
    hands.addRow('Accounts', fresh);
    expect(await scored(person)).toMatch(/New owners: (?:Ana|Ben) 1\. \d+ accounts keep theirs\./);
    const added = owners(person).get('new.example');
    const isOld = ([domain]: readonly [string, unknown]) => domain !== 'new.example';
    expect([...owners(person)].filter(isOld).sort()).toEqual([...first].sort());
    expect([...days(person)].filter(isOld).sort()).toEqual([...due].sort());

    const [held, cells] = [owners(person), person.document.values('Accounts')];
    await define(person, (one) => ({ ...one, owners: [away] }));
    expect(await scored(person)).toMatch(/(\d+) accounts leave owners who are away: Ana \1\./);
    for (const [domain, owner] of owners(person)) {
      const had = first.get(domain) ?? added;
      expect(owner).toBe(had === 'Ana' ? 'Ben' : had);
    }

    const version = (await person.openSidebar()).version;
    given(await person.restore(version, version - 1));
    expect(await scored(person)).toContain(`${held.size} accounts keep their owner.`);
    expect([...who(person)].sort()).toEqual(['Ben', 'Cem']);

    const sheet = hands.spreadsheet.getSheetByName('Accounts');
    const column = headersOf(person, 'Accounts').indexOf('ICP Owner');
    const undone = cells.map((row) => [row[column] ?? '']);
    sheet?.getRange(1, column + 1, undone.length, 1).setValues(undone);
    expect(await scored(person)).toContain(`${held.size} accounts keep their owner.`);
    expect([...owners(person)]).toEqual([...held]);
  });
});
