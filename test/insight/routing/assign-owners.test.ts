import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Owner } from '../../../src/definition/definition';
import {
  type Assigned,
  assignOwners,
  type RoutedRow,
} from '../../../src/insight/routing/assign-owners';
import { draw } from '../../../src/insight/routing/rendezvous';
import type { Rule } from '../../../src/insight/routing/rules';
import { chiSquareTail } from '../../../src/stats/chi-square';

const bare = { tiers: [], field: '', operator: '', value: '', days: undefined };
const rule = (...owners: string[]): Rule => ({ ...bare, name: owners.join(), owners });
const owner = (name: string, rest: Partial<Owner> = {}): Owner => {
  return { name, weight: 1, capacity: undefined, on: true, ...rest };
};
const row = (key: string, rest: Partial<RoutedRow> = {}): RoutedRow => {
  return { key, rule: 0, written: '', isFixed: false, rank: 0, score: 50, ...rest };
};
const withoutOrder = ({ lack, ...rest }: Assigned) => ({ ...rest, lack: lack?.why });
const ownersOf = (assigned: readonly Assigned[]) => assigned.map((one) => one.owner);

const TEAM = ['Ana', 'Ben', 'Cem', 'Dan', 'Eva'];
/** Rows of several rules, tiers and owners, some of one account, some without a key. */
const rows = fc.array(
  fc.record({
    key: fc.constantFrom('', ...Array.from({ length: 30 }, (_, at) => `account${at}.com`)),
    rule: fc.nat(2),
    written: fc.constantFrom('', '', ...TEAM),
    isFixed: fc.constant(false),
    rank: fc.nat(2),
    score: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(Number.NaN)),
  }),
  { maxLength: 40 },
);
const rules = fc.array(
  fc.uniqueArray(fc.constantFrom(...TEAM), { maxLength: 5 }).map((names) => rule(...names)),
  { minLength: 3, maxLength: 3 },
);
const owners = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom(...TEAM),
    weight: fc.constantFrom(0, 1, 2.5),
    capacity: fc.constantFrom(undefined, 0, 1, 4),
    on: fc.boolean(),
  }),
  { selector: ({ name }) => name },
);
const limitless = owners.map((all) => all.map((one) => ({ ...one, capacity: undefined })));

describe('assignOwners', () => {
  it('gives the same whatever the order of rows, rules’ owners and OWNERS', () => {
    fc.assert(
      fc.property(rows, rules, owners, (some, by, team) => {
        const found = assignOwners(some, by, team).map(withoutOrder);
        const there = new Map(some.map((one, at) => [one, found[at]]));
        const back = [...some].reverse();
        const turned = by.map((one) => ({ ...one, owners: [...one.owners].reverse() }));
        const again = assignOwners(back, turned, [...team].reverse());
        expect(again.map(withoutOrder)).toEqual(back.map((one) => there.get(one)));
      }),
    );
  });

  it('moves nobody in a second run', () => {
    fc.assert(
      fc.property(rows, rules, owners, (some, by, team) => {
        const first = ownersOf(assignOwners(some, by, team));
        const written = some.map((one, at) => ({ ...one, written: first[at] ?? '' }));
        expect(ownersOf(assignOwners(written, by, team))).toEqual(first);
      }),
    );
  });

  it('moves nobody who has an owner when accounts come or go', () => {
    fc.assert(
      fc.property(rows, rows, rules, owners, (some, more, by, team) => {
        const fresh = more.map((one) => ({ ...one, written: '', key: `new ${one.key}` }));
        const first = ownersOf(assignOwners(some, by, team));
        const kept = some.map((one, at) => ({ ...one, written: first[at] ?? '' }));
        const isTaken = (_: unknown, at: number) => first[at] !== '';
        const after = ownersOf(assignOwners([...kept, ...fresh], by, team)).slice(0, some.length);
        expect(after.filter(isTaken)).toEqual(first.filter(isTaken));
      }),
    );
  });

  it('draws each account alone where nobody has a limit', () => {
    fc.assert(
      fc.property(rows, rules, limitless, (some, by, team) => {
        const one = some.filter(({ key }, at) => some.findIndex((each) => each.key === key) === at);
        const alone = one.flatMap((each) => ownersOf(assignOwners([each], by, team)));
        expect(ownersOf(assignOwners(one, by, team))).toEqual(alone);
      }),
    );
  });

  it('moves the accounts of somebody who goes away, and no others', () => {
    fc.assert(
      fc.property(rows, limitless, fc.constantFrom(...TEAM), (some, team, gone) => {
        const by = [rule(...TEAM), rule('Ana', gone), rule('Ben', 'Cem')];
        const away = [...team.filter(({ name }) => name !== gone), owner(gone, { on: false })];
        const there = [...team.filter(({ name }) => name !== gone), owner(gone)];
        const unwritten = some.map((one) => ({ ...one, written: '' }));
        const before = ownersOf(assignOwners(unwritten, by, there));
        const after = ownersOf(assignOwners(unwritten, by, away));
        after.forEach((name, at) => {
          if (before[at] === gone) expect(name).not.toBe(gone);
          else expect(name).toBe(before[at]);
        });
      }),
    );
  });

  it('gives nobody more new accounts than allowed, and counts rows of one account once', () => {
    fc.assert(
      fc.property(rows, rules, owners, (some, by, team) => {
        const all = assignOwners(some, by, team);
        for (const { name, capacity = Number.POSITIVE_INFINITY, on } of team) {
          const has = some.filter((_, at) => all[at]?.owner === name);
          const blank = has.filter(({ key }) => key === '').length;
          const keys = new Set(has.map(({ key }) => key)).size - (blank > 0 ? 1 : 0) + blank;
          expect(keys).toBeLessThanOrEqual(on ? capacity : 0);
        }
      }),
    );
  });

  it('gives rows of one account one owner', () => {
    fc.assert(
      fc.property(rows, rules, owners, (some, by, team) => {
        const all = ownersOf(assignOwners(some, by, team));
        const seen = new Map<string, string | undefined>();
        some.forEach(({ key }, at) => {
          if (key === '') return;
          expect(all[at]).toBe(seen.get(key) ?? all[at]);
          seen.set(key, all[at]);
        });
      }),
    );
  });

  it('lets an owner who is named, there and not full keep what stands beside an account', () => {
    fc.assert(
      fc.property(rows, limitless, (some, team) => {
        const by = [rule(...TEAM), rule(...TEAM), rule(...TEAM)];
        const single = some.map((one, at) => ({ ...one, key: `${at}` }));
        const all = ownersOf(assignOwners(single, by, team));
        const away = new Set(team.filter(({ on }) => !on).map(({ name }) => name));
        single.forEach(({ written }, at) => {
          if (written !== '' && !away.has(written)) expect(all[at]).toBe(written);
        });
      }),
    );
  });

  it('says why somebody has an account no more, and why nobody has one', () => {
    const by = [rule('Ana', 'Ben'), rule('Cem'), rule()];
    const team = [owner('Ana', { on: false }), owner('Ben', { capacity: 1 })];
    const some = [
      row('a', { written: 'Ana', score: 90 }),
      row('b', { written: 'Ana' }),
      row('c', { rule: 1, written: 'Ben' }),
      row('d', { rule: 2 }),
      row('', { rule: 1 }),
    ];
    expect(assignOwners(some, by, team)).toEqual([
      { owner: 'Ben', parted: 'away', lack: undefined },
      { owner: '', parted: 'away', lack: { why: 'full', names: ['Ben'] } },
      { owner: 'Cem', parted: 'not named', lack: undefined },
      { owner: '', parted: undefined, lack: { why: 'not named', names: [] } },
      { owner: '', parted: undefined, lack: { why: 'no key', names: [] } },
    ]);
    const none = [owner('Ana', { on: false }), owner('Ben', { weight: 0 })];
    expect(assignOwners([row('a')], by, none)[0]?.lack?.why).toBe('away');
  });

  it('keeps a fixed owner whom no rule names, and counts the account as theirs', () => {
    const some = [row('a', { written: 'Zoe', isFixed: true }), row('b')];
    const by = [rule('Zoe')];
    const team = [owner('Zoe', { capacity: 1 })];
    expect(ownersOf(assignOwners(some, by, team))).toEqual(['Zoe', '']);
  });

  it('gives the best accounts an owner first: by tier, then by score', () => {
    const some = Array.from({ length: 30 }, (_, at) => {
      return row(`${at}`, { rank: at % 3, score: (at * 7) % 30 });
    });
    const all = ownersOf(assignOwners(some, [rule('Ana')], [owner('Ana', { capacity: 12 })]));
    const first = (at: number) => some[at]!.rank * 100 - some[at]!.score;
    const order = [...all.keys()].sort((a, b) => first(a) - first(b));
    expect(order.map((at) => all[at] !== '')).toEqual(order.map((_, place) => place < 12));
  });

  it('keeps what stands beside the lesser account before that, and spells owners as their rule does', () => {
    const some = [row('a', { score: 10 }), row('b', { written: 'ana', score: 5 }), row('c')];
    const by = [rule('Ana')];
    expect(ownersOf(assignOwners(some, by, [owner('ANA', { capacity: 2 })]))).toEqual([
      '',
      'Ana',
      'Ana',
    ]);
  });
});

describe('the shares of owners', () => {
  const keys = Array.from({ length: 20_000 }, (_, at) => `company${at}.com`);
  const chance = (weights: readonly number[], taken: readonly number[]) => {
    const all = weights.reduce((sum, one) => sum + one, 0);
    const expected = weights.map((weight) => (keys.length * weight) / all);
    const statistic = taken.reduce(
      (sum, one, at) => sum + (one - expected[at]!) ** 2 / expected[at]!,
      0,
    );
    return chiSquareTail(statistic, weights.length - 1);
  };

  it.each([[[1, 1]], [[1, 1, 1, 1, 1]], [[3, 2, 1]], [[0.5, 10, 100]]])(
    'are their weights: %j',
    (weights) => {
      const team = weights.map((weight, at) => owner(TEAM[at]!, { weight }));
      const by = [rule(...team.map(({ name }) => name))];
      const all = assignOwners(
        keys.map((key) => row(key)),
        by,
        team,
      );
      const taken = team.map(({ name }) => all.filter((one) => one.owner === name).length);
      expect(chance(weights, taken)).toBeGreaterThan(0.01);
    },
  );

  it('say nothing of one another: who comes second for an account is as spread', () => {
    const ofAna = keys.filter((key) => draw(key, 'ana', 1) > draw(key, 'ben', 1));
    const toCem = ofAna.filter((key) => draw(key, 'cem', 1) > draw(key, 'dan', 1)).length;
    const expected = ofAna.length / 2;
    const statistic = (2 * (toCem - expected) ** 2) / expected;
    expect(chiSquareTail(statistic, 1)).toBeGreaterThan(0.01);
  });
});
