import { beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import type { FieldPlanView, FieldTestView } from '../../src/protocol/field-test-view';
import { cellIn } from './support/config-cells';
import { handsOn } from './support/hands';
import { given, type Person, sitDown } from './support/person';
import { columnBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const HOPED = 90;
const iso = (day: number) => new Date(Date.UTC(2026, 6, day)).toISOString().slice(0, 10);

/** A team tries another definition on half of its accounts, for a year. */
describe('a field test of a draft', () => {
  let person: Person;
  let draft: Definition;
  let perArm = 0;

  const arms = () => columnBy(person, 'Accounts', 'ICP Test Arm') as ReadonlyMap<string, string>;
  const view = async () =>
    given(await person.ask<{ view: FieldTestView }>({ action: 'fieldTest', name: '' })).view;
  const act = async (action: string, more: object = {}) =>
    given(await person.ask<{ summary: string }>({ action, name: '', ...more })).summary;
  const other = () => ({ kind: 'draft', definition: draft }) as const;
  /** Deals of both arms, in turn over their accounts. */
  const win = (each: number, wonOfTen: Readonly<Record<string, number>>, from = 0) => {
    const hands = handsOn(person.document);
    for (const arm of ['A', 'B']) {
      const domains = [...arms()].flatMap(([domain, one]) => (one === arm ? [domain] : []));
      for (let at = from; at < from + each; at++) {
        const stage = at % 10 < (wonOfTen[arm] ?? 0) ? 'Closed Won' : 'Closed Lost';
        const domain = domains[at % domains.length] ?? '';
        hands.addRow('Deals', [`T-${arm}${at}`, domain, stage, 900, iso(2 + at), iso(32 + at)]);
      }
    }
  };

  beforeAll(async () => {
    person = await sitDown(smallList().tabs);
    await person.setUp();
    await person.insertFormulas();
    await person.scoreAccounts();
    const { definition } = await person.openSidebar();
    const [first, ...criteria] = definition.criteria.filter(({ on }) => on);
    draft = { ...definition, criteria: [{ ...first!, points: 0, on: false }, ...criteria] };
    return () => person.close();
  });

  it('starts as it was planned, and leaves scores, formulas and the definition alone', async () => {
    const before = [columnBy(person, 'Accounts', 'ICP Tier'), columnBy(person, 'Accounts', 'Tier')];
    const asked = { other: other(), hoped: HOPED };
    const { plan } = given(
      await person.ask<{ plan: FieldPlanView }>({ action: 'planFieldTest', name: '', ...asked }),
    );
    expect(person.document.sheetNames()).not.toContain('ICP Field Test');
    const said = await act('startFieldTest', { ...asked, print: plan.print });
    expect(said).toMatch(/^Field test started: \d+ accounts in arm A, \d+ in B\./);
    perArm = Number(/Each arm needs ([\d,]+)/.exec(plan.takes)?.[1]?.replace(',', ''));
    expect([
      columnBy(person, 'Accounts', 'ICP Tier'),
      columnBy(person, 'Accounts', 'Tier'),
    ]).toEqual(before);
    expect((await person.openSidebar()).version).toBe(1);
    const { definition } = await person.openSidebar();
    expect(definition.fields.map(({ name }) => name).join()).not.toMatch(/ICP Test/);
  });

  it('keeps arms while a column comes in, rows are sorted, and a colleague adds accounts', async () => {
    const before = new Map(arms());
    const hands = handsOn(person.document);
    hands.insertColumn('Accounts', 'Domain');
    hands.sortRows('Accounts', 1, 9);
    hands.addRow('Accounts', ['Late One', '', 'late-one.example', 'Software', 300]);
    hands.addRow('Accounts', ['Late Two', '', 'late-two.example', 'Software', 300]);
    await person.document.whenIdle();
    const { toasts, alerts } = await person.scoreAccounts();
    expect(alerts).toEqual([]);
    expect(toasts.join()).toMatch(/2 new accounts joined the field test: 1 in A, 1 in B\./);
    for (const [domain, arm] of before) expect(arms().get(domain), domain).toBe(arm);
    expect(['A', 'B']).toContain(arms().get('late-one.example'));
  });

  it('is up to date after a call that fails and a second try', async () => {
    handsOn(person.document).addRow('Accounts', ['Later', '', 'later.example', 'Software', 300]);
    person.failOnCall(40);
    const answer = await person.ask({ action: 'updateFieldTest', name: '' });
    expect(JSON.stringify(answer)).toMatch(/failed/);
    await act('updateFieldTest');
    expect(arms().get('later.example')).toMatch(/^[AB]$/);
    expect((await view()).care).toEqual([]);
  });

  it('does not tell anything early, and says how many deals are missing', async () => {
    win(3, { A: 0, B: 10 });
    await person.type(cellIn(person, 'SETTINGS', 'As of', 'Value'), '2027-12-31');
    const told = await view();
    expect(told.sentence).toBe(
      `Too early to tell: A still needs ${perArm - 3} closed deals, B ${perArm - 3}.`,
    );
    expect(told.arms.map(({ rate }) => rate)).toEqual(['', '']);
  });

  it('ends with what it told, and B as a draft; the columns go when somebody says so', async () => {
    win(perArm - 3, { A: 1, B: 10 }, 3);
    await person.document.whenIdle();
    expect((await view()).isEnough).toBe(true);
    const said = await act('endFieldTest', { clears: false });
    expect(said).toMatch(/^Field test ended\. B wins more: \d+ % of its deals, A \d+ %\./);
    const ended = await view();
    expect(ended.taken?.criteria.find(({ id }) => id === draft.criteria[0]!.id)?.on).toBe(false);
    expect(arms().size).toBeGreaterThan(10);
    expect(await act('clearFieldTest')).toBe('The columns of the test are emptied.');
    expect(() => arms()).toThrow('ICP Test Arm');
    expect(person.read('ICP Field Test').flat()).toContain('ended');
    const { toasts } = await person.backtest();
    expect(toasts.join()).not.toMatch(/ICP Test/);
  });
});
