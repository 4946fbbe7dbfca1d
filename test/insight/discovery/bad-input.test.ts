import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import type { Cell } from '../../../src/engine/model';
import { discover } from '../../../src/insight/discovery/discover';
import { labelDeals } from '../../../src/insight/discovery/labelled-rows';
import { deal } from '../support/deal';
import { plant, reading, shuffled } from '../support/planted';
import { labelledOf } from '../support/table';

describe('bad input', () => {
  it('is answered where there are two won deals', () => {
    const { overall, why, patterns } = discover(
      labelledOf(
        ['Industry'],
        [
          [2, 'won', 'A'],
          [30, 'lost', 'B'],
        ],
      ),
      reading,
      mulberry32(1),
    );
    expect(overall).toBe('No usable pattern');
    expect(why).toBe('2 won and 30 lost deals: at least 10 of each are needed');
    expect(patterns).toEqual([]);
  });

  it('is answered where there is one outcome, no row or no column', () => {
    for (const table of [
      labelledOf(['Industry'], [[30, 'won', 'A']]),
      labelledOf(['Industry'], []),
      labelledOf(
        [],
        [
          [20, 'won'],
          [20, 'lost'],
        ],
      ),
    ]) {
      expect(discover(table, reading, mulberry32(1)).overall).toBe('No usable pattern');
    }
  });

  it('says which fields were left out and why', () => {
    const table = labelledOf(
      ['Deal ID', 'Same', 'Blank', 'Industry', 'industry', ''],
      [
        [20, 'won', 'x', 'A', '', 'B', 'B', ''],
        [20, 'lost', 'x', 'A', 'n/a', 'C', 'C', ''],
      ],
    );
    const rows = table.rows.map(([, ...cells], row) => [`cust_${row}`, ...cells]);
    const { leftOut } = discover({ ...table, rows }, reading, mulberry32(1));
    expect(leftOut).toEqual([
      { field: 'Deal ID', why: 'holds names or ids that hardly come again' },
      { field: 'Same', why: 'is the same in all deals' },
      { field: 'Blank', why: 'is blank' },
      { field: 'industry', why: 'has the header of another column' },
      { field: '', why: 'has no header' },
    ]);
  });

  it('makes nothing of a field with as many values as deals', () => {
    const rows = Array.from({ length: 80 }, (_, row): Cell[] => [`Value ${row}`]);
    const deals = rows.map((_, row) => deal({ outcome: row % 2 === 0 ? 'won' : 'lost' }));
    expect(
      discover(labelDeals({ headers: ['Note'], rows, deals }), reading, mulberry32(1)).overall,
    ).toBe('No usable pattern');
  });

  it('makes nothing of rows that are repeated and contradict one another', () => {
    const table = labelledOf(
      ['A', 'B'],
      [
        [40, 'won', 'x', 1],
        [40, 'lost', 'x', 1],
        [25, 'won', 'y', 2],
        [25, 'lost', 'y', 2],
      ],
    );
    expect(discover(table, reading, mulberry32(1)).overall).toBe('No usable pattern');
  });

  it('never throws and never says NaN, whatever the cells', () => {
    const cell = fc.oneof(
      fc.constantFrom<Cell>(
        '',
        'n/a',
        '#N/A',
        'a; b',
        'a',
        'b',
        'yes',
        'no',
        '51-200',
        '2025-01-01',
      ),
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.string({ maxLength: 5 }),
    );
    const row = fc.record({
      cells: fc.array(cell, { minLength: 1, maxLength: 4 }),
      outcome: fc.constantFrom('won' as const, 'lost' as const, 'churned' as const),
      closedOn: fc.oneof(fc.constant(Number.NaN), fc.integer({ min: 19_000, max: 20_700 })),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 40, maxLength: 60 }), (rows) => {
        const table = {
          headers: ['A', 'B', 'C', 'D'],
          rows: rows.map(({ cells }) => cells),
          deals: rows.map(({ outcome, closedOn }) => deal({ outcome, closedOn })),
        };
        const { patterns } = discover(labelDeals(table), reading, mulberry32(1));
        for (const { lift, p, q, winRate, why } of patterns) {
          for (const number of [lift, p, q, winRate.value, winRate.low, winRate.high]) {
            expect(number).not.toBeNaN();
          }
          expect(why).not.toMatch(/NaN|undefined|Infinity/);
        }
      }),
      { seed: 5, numRuns: 60 },
    );
  });
});

describe('outcomes dealt out at random', () => {
  it('hardly ever make a pattern', () => {
    const seeds = Array.from({ length: 12 }, (_, index) => index + 1);
    const found = seeds.filter((seed) => {
      const { table } = plant(seed, 300);
      return (
        discover(labelDeals(shuffled(table, seed)), reading, mulberry32(1)).overall ===
        'Patterns found'
      );
    });
    expect(found.length).toBeLessThanOrEqual(1);
  });
});
