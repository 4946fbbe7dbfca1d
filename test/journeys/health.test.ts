import { describe, expect, it } from 'vitest';
import { mend } from '../../src/definition/edit/mend';
import type { HealthView } from '../../src/protocol/health-view';
import { handsOn } from './support/hands';
import { cellsOf, firstDifference } from './support/own-cells';
import { given, type Person } from './support/person';
import { preparedBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

type Checked = { readonly health: HealthView };

const open = preparedBy(smallList(), async (person) => {
  await person.setUp();
  await person.insertFormulas();
  await person.scoreAccounts();
});

const OWNER = 'no owner: settings owner';
const check = async (person: Person) =>
  given(await person.ask<Checked>({ action: 'health', name: '' })).health;
const ids = (view: HealthView) => view.findings.map(({ id }) => id);
const page = (person: Person) =>
  person.read('ICP Health').map((row) => row.filter(Boolean).join(' | '));

describe('the health of a list that is used for a while', () => {
  it('survives a renamed column, a failed call and a colleague', { timeout: 60_000 }, async () => {
    const person = await open();
    const before = await check(person);
    expect(ids(before)).toContain(OWNER);
    expect(ids(before).filter((id) => /column|formula/.test(id))).toEqual([]);

    const { definition } = await person.openSidebar();
    const field = definition.criteria.find(({ on }) => on)?.field ?? '';
    const users = cellsOf(person.document, 'Accounts', 8);
    handsOn(person.document).rename('Accounts', field, `${field} (new)`);
    await person.document.whenIdle();
    const said = await person.menu('Health check');
    expect(said.alerts).toEqual([]);
    expect(said.toasts.join()).toMatch(/things? needs? fixing.*See ICP Health/);
    const renamed = await check(person);
    expect(ids(renamed).slice(0, 2).sort()).toEqual([
      `column renamed: accounts tab ${field}`,
      'formula error: Accounts',
    ]);
    expect(page(person)).toContain(
      `✕ A column was renamed | The accounts have no column ${field}; “${field} (new)” looks like it.`,
    );

    const dismissal = {
      action: 'dismissHealth',
      name: '',
      id: OWNER,
      reason: 'The team',
      author: 'Ada',
    };
    person.failOnCall(12);
    expect(await person.ask(dismissal)).toMatchObject({ ok: false });
    given(await person.ask(dismissal));

    const act = renamed.findings.find(({ id }) => id.startsWith('column renamed'))?.act;
    if (act?.do !== 'change') throw new Error('A renamed column must be mended by its button');
    const { version, definition: stands } = await person.openSidebar();
    given(await person.save({ base: version, definition: mend(act.mend)(stands) }));
    await person.document.whenIdle();
    await person.scoreAccounts();
    const mended = await check(person);
    expect(ids(mended).filter((id) => /column|formula|owner/.test(id))).toEqual([]);
    expect(mended.dismissed).toMatchObject([{ id: OWNER, reason: 'The team', by: 'Ada' }]);

    handsOn(person.document).rename('Accounts', `${field} (new)`, field);
    await person.document.whenIdle();
    person.failOnCall(40);
    await person.menu('Health check');
    await person.menu('Health check');
    expect(page(person)).toContain('“The team” (Ada, 30 Jun 2026)');
    expect(person.document.sheetNames().filter((name) => /Health/.test(name))).toHaveLength(1);
    expect(firstDifference(users, cellsOf(person.document, 'Accounts', 8))).toBeUndefined();
  });
});
