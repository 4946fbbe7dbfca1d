import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { dealDay } from '../../../src/insight/deals/deal';
import type { DealTable } from '../../../src/insight/deals/deal-table';
import { holdOut } from '../../../src/insight/fit/hold-out';
import { deal } from '../support/deal';
import { plant } from '../support/planted';
import { tableOf } from '../support/table';

describe('holdOut', () => {
  it('learns from older deals only', () => {
    const { table } = plant(1);
    const { by, splits } = holdOut(table, mulberry32(1));
    expect(by).toBe('newer deals');
    const [split] = splits;
    const day = (index: number) => dealDay(table.deals[index]!);
    const newestLearnt = Math.max(...(split?.learn ?? []).map(day));
    expect(newestLearnt).toBeLessThan(Math.min(...(split?.judge ?? []).map(day)));
  });

  /** Deals of some accounts, so many each, their days drawn; the outcome is the account's or chance. */
  const ofAccounts = (seed: number, sizes: readonly number[], isAlike: boolean): DealTable => {
    const random = mulberry32(seed);
    const deals = sizes.flatMap((size, account) => {
      const own = random() < 0.4;
      return Array.from({ length: size }, () => {
        const outcome = (isAlike ? own : random() < 0.4) ? 'won' : 'lost';
        const closedOn = 20_000 + Math.floor(random() * 700);
        return deal({ outcome, closedOn, accountId: `a${account}` });
      });
    });
    return { headers: ['A'], rows: deals.map((_, row) => [row]), deals };
  };
  const sizes = fc.array(fc.integer({ min: 1, max: 15 }), { minLength: 20, maxLength: 60 });

  it('has no account on both sides, and judges nothing older than what it learns from', () => {
    const seen = new Set<string>();
    const some = fc.oneof(
      sizes,
      fc.array(fc.constantFrom(1, 1, 1, 2), { minLength: 60, maxLength: 90 }),
    );
    fc.assert(
      fc.property(fc.integer(), some, fc.boolean(), (seed, each, isAlike) => {
        const table = ofAccounts(seed, each, isAlike);
        const { by, splits } = holdOut(table, mulberry32(seed));
        seen.add(by);
        for (const { learn, judge } of splits) {
          const accounts = new Set(judge.map((row) => table.deals[row]!.accountId));
          expect(learn.filter((row) => accounts.has(table.deals[row]!.accountId))).toEqual([]);
          expect(by === 'folds' || learn.length >= table.deals.length / 2).toBe(true);
          if (by === 'folds') continue;
          const days = [learn, judge].map((part) => part.map((row) => dealDay(table.deals[row]!)));
          expect(Math.max(...days[0]!)).toBeLessThan(Math.min(...days[1]!));
        }
        const judged = splits.flatMap(({ judge }) => judge);
        expect(new Set(judged).size).toBe(judged.length);
      }),
      { seed: 7, numRuns: 60 },
    );
    expect([...seen].sort()).toEqual(['folds', 'newer deals']);
  });

  it('judges by folds where most deals are of accounts that have newer ones', () => {
    const table = ofAccounts(3, Array<number>(40).fill(10), true);
    const { by, splits } = holdOut(table, mulberry32(1));
    expect(by).toBe('folds');
    for (const { judge } of splits) {
      const outcomes = new Set(judge.map((row) => table.deals[row]!.outcome));
      expect(outcomes).toEqual(new Set(['won', 'lost']));
    }
  });

  it('holds out each deal once in folds, repeated rows together', () => {
    const table = tableOf(
      ['A', 'B', 'C'],
      Array.from({ length: 40 }, (_, lot) => {
        return [1 + (lot % 3), 'won', `a ${lot}`, `b ${lot}`, `c ${lot}`] as const;
      }),
    );
    const { splits } = holdOut(table, mulberry32(1));
    expect(splits.flatMap(({ judge }) => judge).sort((a, b) => a - b)).toEqual([
      ...table.rows.keys(),
    ]);
    for (const { learn, judge } of splits) {
      const judged = new Set(judge.map((row) => table.rows[row]![0]));
      expect(learn.some((row) => judged.has(table.rows[row]![0]))).toBe(false);
    }
  });

  it('does not take rows for repeated that agree by coincidence, since their columns are few', () => {
    const table = tableOf(
      ['A'],
      [
        [20, 'won', 'x'],
        [20, 'lost', 'y'],
      ],
    );
    const { splits } = holdOut(table, mulberry32(1));
    expect(splits.map(({ judge }) => judge.length)).toEqual([8, 8, 8, 8, 8]);
  });
});
