import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { clustersOf } from '../../../src/insight/deals/clusters';
import { chanceOf, gate } from '../../../src/insight/scorecard/gate';
import { encodedTable } from '../support/encoded-table';

const HEADERS = ['Employees', 'City', 'Tech stack', 'Demo'];

/** Chances of some fields, of workbooks in which nothing tells anything. */
function chances(seeds: number, perAccount: number): number[] {
  return Array.from({ length: seeds }, (_, seed) => {
    const plan = { seed, deals: 120, unknown: 0.1, pull: 0, perAccount };
    const { table, fields } = encodedTable(plan);
    const random = mulberry32(seed + 1000);
    const draw = () => Number(random() < 0.4);
    let own = draw();
    const won = Uint8Array.from(table.deals, (_deal, row) => {
      if (row % perAccount === 0) own = draw();
      return perAccount > 1 && random() < 0.8 ? own : draw();
    });
    const keys = table.deals.map(({ accountId }) => accountId);
    const outcomes = { won, ...clustersOf(keys, won) };
    return fields
      .filter(({ column }) => HEADERS.includes(column.field))
      .map((field) => chanceOf(field, outcomes, random));
  }).flat();
}

/** That so few are that small; three standard errors are granted. */
function expectUniform(all: readonly number[]) {
  for (const level of [0.01, 0.05, 0.2, 0.5]) {
    const share = all.filter((one) => one <= level).length / all.length;
    const error = Math.sqrt((level * (1 - level)) / all.length);
    expect(share, `up to ${level}`).toBeLessThanOrEqual(level + 3 * error);
  }
}

describe('the chance of a field', () => {
  it('is no smaller than luck makes it', () => {
    const all = chances(60, 1);
    expectUniform(all);
    expect(all.filter((one) => one <= 0.5).length / all.length).toBeGreaterThan(0.3);
  });

  it('is no smaller where the deals of an account repeat one another', () => {
    expectUniform(chances(60, 4));
  });

  it('is tiny where a field tells, and larger where few accounts stand behind the deals', () => {
    const { fields, outcomes } = encodedTable({ seed: 3, deals: 600, unknown: 0, pull: 1 });
    const of = (header: string) => fields.find(({ column }) => column.field === header)!;
    for (const header of ['Industry', 'Tech stack', 'Demo', 'Employees']) {
      expect(chanceOf(of(header), outcomes, mulberry32(1)), header).toBeLessThan(0.02);
    }
    const industry = of('Industry');
    const cluster = Int32Array.from(outcomes.won, (_, row) => industry.bin[row]!);
    const few = { ...outcomes, cluster, clusters: industry.bins.length, alike: 0.5 };
    expect(chanceOf(industry, few, mulberry32(1))).toBeGreaterThan(0.1);
  });

  it('is 1 where no cut leaves 8 deals on both sides', () => {
    const { fields, outcomes } = encodedTable({ seed: 4, deals: 15, unknown: 0, pull: 1 });
    for (const field of fields) expect(chanceOf(field, outcomes, mulberry32(1))).toBe(1);
  });
});

describe('gate', () => {
  it('is shut where no field passes it at 3 %, else open to all at 8 %', () => {
    expect(gate([0.01, 0.02, 0.5, 0.6]).passed).toEqual([false, false, false, false]);
    expect(gate([0.005, 0.02, 0.055, 0.6]).passed).toEqual([true, true, true, false]);
    expect(gate([])).toEqual({ q: [], passed: [] });
  });
});
