import { describe, expect, it } from 'vitest';
import { handsOn } from './support/hands';
import type { Person } from './support/person';
import { given } from './support/person';
import { columnBy, headersOf, preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const OWN = ['ICP Score', 'ICP Tier', 'ICP Reason'] as const;
const FORMULAS = ['Score', 'Tier', 'Explanation'] as const;

/** Formulas first, then values: the order that hurts most. */
const open = preparedBy(smallList(), async (person) => {
  await person.setUp();
  await person.insertFormulas();
  await person.scoreAccounts();
});

/** What stands beside each account, written and calculated, by its domain. */
function scores(person: Person) {
  const written = OWN.map((header) => columnBy(person, 'Accounts', header));
  const calculated = FORMULAS.map((header) => columnBy(person, 'Accounts', header));
  const domains = [...(written[0]?.keys() ?? [])].sort();
  return domains.map((domain) => [
    domain,
    ...[...written, ...calculated].map((one) => one.get(domain)),
  ]);
}

/** Score and tier as written and as calculated. */
function bothForms(person: Person) {
  const of = (header: string) => [...columnBy(person, 'Accounts', header)];
  return { written: [of('ICP Score'), of('ICP Tier')], calculated: [of('Score'), of('Tier')] };
}

async function rescored(person: Person) {
  await person.document.whenIdle();
  const { alerts } = await person.scoreAccounts();
  expect(alerts).toEqual([]);
  return scores(person);
}

describe('a list that is edited after it was scored', () => {
  it('is sorted: every account keeps its score', async () => {
    const person = await open();
    const before = scores(person);
    handsOn(person.document).sortRows('Accounts', 3, 8);
    expect(await rescored(person)).toEqual(before);
  });

  it('gets rows: they are scored, the others keep theirs', async () => {
    const person = await open();
    const before = scores(person);
    const hands = handsOn(person.document);
    hands.addRow('Accounts', ['New one', 'new.example', 'Software', 300, 'Germany', 5, true]);
    hands.addRow('Accounts', ['New two', 'newer.example', 'Government', '', 'France', 0, false]);
    const after = await rescored(person);
    const isNew = ([domain]: readonly unknown[]) => String(domain).startsWith('new');
    expect(after.filter((line) => !isNew(line))).toEqual(before);
    expect(after.filter(isNew)).toHaveLength(2);
    const { written, calculated } = bothForms(person);
    expect(written).toEqual(calculated);
  });

  it('gets a column in the middle: own columns are found again, none twice', async () => {
    const person = await open();
    const before = scores(person);
    const headers = headersOf(person, 'Accounts');
    handsOn(person.document).insertColumn('Accounts', 'Employees');
    expect(await rescored(person)).toEqual(before);
    expect(headersOf(person, 'Accounts')).toEqual(headers);
  });

  it('has a column moved: every account keeps its score', async () => {
    const person = await open();
    const before = scores(person);
    handsOn(person.document).moveColumn('Accounts', 'Open roles', 'Industry');
    expect(await rescored(person)).toEqual(before);
  });

  it('has a column renamed: nothing is written, the column is named, and an alias heals it', async () => {
    const person = await open();
    const before = scores(person);
    handsOn(person.document).rename('Accounts', 'Employees', 'Headcount of the group');
    await person.document.whenIdle();
    const written = columnBy(person, 'Accounts', 'ICP Score');
    const { alerts } = await person.scoreAccounts();
    expect(alerts.join()).toContain('Employees');
    expect(columnBy(person, 'Accounts', 'ICP Score')).toEqual(written);

    const { definition, version } = await person.openSidebar();
    const fields = definition.fields.map((field) =>
      field.name === 'Employees' ? { ...field, aliases: ['Headcount of the group'] } : field,
    );
    given(await person.save({ base: version, definition: { ...definition, fields } }));
    expect(await rescored(person)).toEqual(before);
  });
});
