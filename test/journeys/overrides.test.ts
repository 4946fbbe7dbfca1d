import { beforeAll, describe, expect, it } from 'vitest';
import type { Definition } from '../../src/definition/definition';
import { isRefused } from '../../src/definition/edit/attempt';
import { setOverride } from '../../src/definition/edit/override';
import { bestFirst } from '../../src/engine/tiers';
import type { MatchedAccount } from '../../src/protocol/account-line';
import type { ChangesView } from '../../src/protocol/changes-view';
import type { ListFile, ListView } from '../../src/protocol/list-view';
import { NOW } from '../product/support/open-addon';
import { given, type Person, sitDown } from './support/person';
import { columnBy } from './support/prepared';
import { smallList } from './workbooks/plain-lists';

const TODAY = Math.floor(NOW / 86_400_000);

/** A strategic partner goes to the top until the end of the month: given, listed, over. */
describe('a strategic exception', () => {
  let person: Person;
  let partner: { readonly domain: string; readonly row: number; readonly own: string };
  let best = '';

  const tierOf = (header: string) => columnBy(person, 'Accounts', header).get(partner.domain);
  const account = async () => {
    const { definition } = await person.openSidebar();
    const asked = { action: 'account', name: '', definition, row: partner.row } as const;
    return given(await person.ask<{ account: MatchedAccount }>(asked)).account;
  };
  const change = async (how: (definition: Definition) => Definition) => {
    const { version: base, definition } = await person.openSidebar();
    given(await person.save({ base, definition: how(definition) }));
    await person.document.whenIdle();
  };
  const list = async () => {
    const plain = { tiers: [best], conditions: [], target: 'plain', file: 'import' } as const;
    const asked = { action: 'createList', name: '', list: plain } as const;
    const made = given(await person.ask<{ view: ListView; files: readonly ListFile[] }>(asked));
    const file = (holds: ListFile['holds']) =>
      made.files.find((one) => one.holds === holds)?.text ?? '';
    return { ...made, file };
  };

  beforeAll(async () => {
    person = await sitDown(smallList().tabs);
    await person.setUp();
    await person.insertFormulas();
    await person.scoreAccounts();
    const { definition } = await person.openSidebar();
    best = bestFirst(definition.tiers)[0]!.name;
    const tiers = [...columnBy(person, 'Accounts', 'ICP Tier')];
    const row = tiers.findIndex(([, tier]) => tier === 'Not ICP');
    partner = { domain: tiers[row]![0], row, own: 'Not ICP' };
    return () => person.close();
  });

  it('is given on the page of the account, and counts in formulas at once', async () => {
    const before = await account();
    const key = before.override!.key;
    expect(key).toBe(partner.domain);
    const one = { account: key, tier: best, reason: 'key partner', by: 'Ana', until: TODAY };
    await change((definition) => {
      const result = setOverride(one, TODAY, before.override!.keyHeader)(definition);
      if (isRefused(result)) throw new Error(result.refused);
      return result;
    });
    expect(tierOf('Tier')).toBe(best);
    expect(tierOf('ICP Tier')).toBe(partner.own);
    expect((await account()).override?.says?.[0]).toBe(`${best} by an override until 30 Jun 2026`);
  });

  it('is written by Score accounts, and the score stays', async () => {
    const score = tierOf('ICP Score');
    const { alerts, toasts } = await person.scoreAccounts();
    expect(alerts).toEqual([]);
    expect(toasts.join()).toContain('1 account has its tier by an override.');
    expect([tierOf('ICP Tier'), tierOf('ICP Score'), tierOf('ICP Reason')]).toEqual([
      ...[best, score],
      `Override until 30 Jun 2026: key partner · would be ${partner.own}`,
    ]);
    expect(tierOf('Explanation')).toContain(
      `${best} · override until 30 Jun 2026 by Ana: key partner · would be ${partner.own} · `,
    );
  });

  it('is on the list of its tier, which says so', async () => {
    const { view, file } = await list();
    expect(view.findings).toContainEqual(
      expect.objectContaining({ kind: 'by override', count: 1 }),
    );
    expect(file('all')).toContain(partner.domain);
  });

  it('ends by itself the day after: its own tier, off the list, and What changed says why', async () => {
    await change((one) => ({ ...one, settings: { ...one.settings, asOf: TODAY + 1 } }));
    const { toasts } = await person.scoreAccounts();
    expect(toasts.join()).toMatch(/ ended on 30 Jun 2026, 1 day ago\./);
    expect([tierOf('ICP Tier'), tierOf('Tier')]).toEqual([partner.own, partner.own]);
    const { view, file } = await list();
    expect(view.findings.map(({ kind }) => kind)).not.toContain('by override');
    expect(file('removed')).toContain(partner.domain);
    const asked = { action: 'changes', name: '' } as const;
    const { changes } = given(await person.ask<{ changes: ChangesView }>(asked));
    expect(changes.left.accounts.concat(changes.entered.accounts)).toContainEqual(
      expect.objectContaining({
        row: partner.row + 2,
        source: 'override',
        because: expect.stringMatching(/^Override ended on 30 Jun 2026: key partner/),
      }),
    );
  });
});
