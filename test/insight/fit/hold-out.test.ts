import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { dealDay } from '../../../src/insight/deals/deal';
import { holdOut } from '../../../src/insight/fit/hold-out';
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

  it('holds out each deal once in folds, repeated rows together', () => {
    const table = tableOf(
      ['A'],
      Array.from({ length: 40 }, (_, lot) => [1 + (lot % 3), 'won', `value ${lot}`] as const),
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
});
