import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Changes } from '../../../src/app/changes/changes';
import { type Bridge, bridgeOf } from '../../../src/app/dashboard/bridge';
import { byField, parts, sizeOf } from '../../../src/app/dashboard/by-field';
import { winMarks } from '../../../src/app/dashboard/marks';
import {
  roleFinder,
  type TieredDeal,
  together,
  whereFigures,
} from '../../../src/app/dashboard/where-figures';
import { words } from '../../../src/app/dashboard/words';
import { standings } from '../../../src/engine/tiers';
import { wilson } from '../../../src/stats/wilson';
import { definitionWith, smallDefinition } from '../../support/definitions';

const { tiers } = smallDefinition;
const anyTier = fc.constantFrom(...standings(tiers));
const anyDeals = fc.array(
  fc.record({
    tier: anyTier,
    amount: fc.oneof(fc.integer({ min: 0, max: 9_999 }), fc.constant(NaN)),
  }),
);
const amountOf = (deals: readonly TieredDeal[]) =>
  deals.reduce((sum, { amount }) => sum + (amount || 0), 0);

describe('where accounts and money are', () => {
  it('adds up: what the tiers hold is all there is, and each tier holds its own', () => {
    fc.assert(
      fc.property(
        fc.array(anyTier),
        anyDeals,
        anyDeals,
        fc.array(anyTier),
        (accounts, open, won, customers) => {
          const lines = whereFigures({ tiers }, { accounts, open, won, customers });
          const all = together(lines);
          expect(all).toEqual({
            accounts: accounts.length,
            pipeline: {
              deals: open.length,
              amount: amountOf(open),
              known: open.filter(({ amount }) => amount >= 0).length,
            },
            won: {
              deals: won.length,
              amount: amountOf(won),
              known: won.filter(({ amount }) => amount >= 0).length,
            },
            customers: customers.length,
          });
          standings(tiers).forEach((tier, at) => {
            const line = lines[at]!;
            expect(line.accounts).toBe(accounts.filter((one) => one === tier).length);
            expect(line.won.amount).toBe(amountOf(won.filter((deal) => deal.tier === tier)));
            expect(line.inIcp).toBe(tiers[tier]?.inIcp ?? false);
          });
        },
      ),
      { seed: 1 },
    );
  });
});

describe('accounts by a field', () => {
  const roleOf = roleFinder(tiers);

  it('counts each account once, in eight categories at most', () => {
    const account = fc.tuple(fc.constantFrom(...'abcdefghijklmn', 'A', ''), anyTier);
    fc.assert(
      fc.property(fc.array(account), (accounts) => {
        const roles = accounts.map(([, tier]) => roleOf(tier));
        const { shown, others } = byField(
          accounts.map(([text]) => text),
          roles,
        );
        const rows = [...shown, ...(others ? [others] : [])];
        expect(rows.length).toBeLessThanOrEqual(8);
        expect(rows.reduce((sum, row) => sum + sizeOf(row), 0)).toBe(accounts.length);
        const texts = new Set(accounts.map(([text]) => text.toLowerCase())).size;
        expect(shown.length + (others?.texts ?? 0)).toBe(texts);
        for (const part of parts.slice(0, 3)) {
          const sum = rows.reduce((all, { counts }) => all + counts[part], 0);
          expect(sum).toBe(roles.filter((role) => role === part).length);
        }
      }),
      { seed: 1 },
    );
  });

  it('shows those with most accounts first, or in an order of their own', () => {
    const roles = ['first', 'lowest', 'lowest'] as const;
    const texts = ['51 to 200', 'below 51', 'below 51'];
    const order = ['below 51', '51 to 200'];
    const shown = (own?: readonly string[]) =>
      byField(texts, roles, own).shown.map(({ text }) => text);
    expect(shown()).toEqual(['below 51', '51 to 200']);
    expect(shown(['51 to 200', 'below 51'])).toEqual(['51 to 200', 'below 51']);
    expect(byField(texts, roles, order).shown[0]?.counts).toEqual({
      first: 0,
      in: 0,
      next: 0,
      rest: 2,
    });
  });
});

describe('the bridge', () => {
  const anyLine = (source: Changes['bridge'][number]['source']) =>
    fc.record({
      source: fc.constant(source),
      entered: fc.integer({ min: 0, max: 40 }),
      left: fc.integer({ min: 0, max: 40 }),
    });
  const sources = ['data', 'definition', 'time', 'override', 'list'] as const;

  it('adds up to the difference, what added first', () => {
    fc.assert(
      fc.property(
        fc.tuple(...sources.map(anyLine)),
        fc.tuple(fc.nat(5), fc.nat(5)),
        (bridge, unmatched) => {
          const net = bridge.reduce((sum, { entered, left }) => sum + entered - left, 0);
          const now = 500 + net + unmatched[1] - unmatched[0];
          const changes = {
            bridge,
            unmatched,
            inIcp: [500, now],
            scoredAt: ['', ''],
            definition: [],
          };
          const { steps }: Bridge = bridgeOf(changes as unknown as Changes);
          expect(steps.reduce((sum, { accounts }) => sum + accounts, 0)).toBe(now - 500);
          expect(steps.map(({ accounts }) => accounts)).toEqual(
            steps
              .map(({ accounts }) => accounts)
              .sort((one, other) => {
                const isDown = Number(one < 0) - Number(other < 0);
                return isDown || Math.abs(other) - Math.abs(one);
              }),
          );
          expect(steps.some(({ accounts }) => accounts === 0)).toBe(false);
        },
      ),
      { seed: 1 },
    );
  });
});

describe('the marks of where the wins are', () => {
  const line = (tier: string, won: number, of: number) => ({
    ...{ tier, inIcp: false, wonAmount: 0, churned: wilson(0, 0), cycle: NaN },
    winRate: wilson(won, of),
  });
  const held = definitionWith({}).tiers.map(({ name, inIcp }, at) => {
    const roles = ['first', 'in', 'next', 'lowest'] as const;
    return { tier: name, inIcp, accounts: 25, role: roles[at] ?? 'lowest' };
  });

  it('compare the first tier with the last that was worked', () => {
    const names = held.map(({ tier }) => tier);
    const lines = [line(names[0]!, 9, 10), line(names[1]!, 1, 10), line(names[2]!, 0, 0)];
    const marks = winMarks(held, [...lines, line('Excluded', 0, 40)], 0.9);
    expect(marks.times).toBe(9);
    expect(words.marks(marks)).toEqual([
      'Guides like to see 60 % of the wins in 15–35 % of the accounts, and the first tier won 10 × as often as the lowest.',
      `Here it is 90 % in 50 %; ${names[0]} is won 9 × as often as ${names[1]}.`,
    ]);
    const alike = winMarks(held, [line(names[0]!, 5, 10), line(names[1]!, 51, 100)], 0.9);
    expect(words.marks(alike)[1]).toBe(
      `Here it is 90 % in 50 %; ${names[0]} is won as often as ${names[1]}.`,
    );
    const never = winMarks(held, [line(names[0]!, 9, 10), line(names[1]!, 0, 10)], 0.9);
    expect(words.marks(never)[1]).toBe(`Here it is 90 % in 50 %; ${names[1]} is never won.`);
    expect(words.marks(winMarks(held, [line(names[0]!, 9, 10)], 0.5))).toEqual([
      expect.stringMatching(/; here it is 50 % in 50 %\.$/),
    ]);
  });
});
