import { describe, expect, it } from 'vitest';
import { migrationRows } from '../../../src/sidebar/model/migration';

const tiers = ['Tier 1', 'Tier 2', 'Needs data', 'Excluded'];

describe('migrationRows', () => {
  it('leaves out tiers of no score in which nobody stands, and marks who moves', () => {
    const counts = [
      [5, 2, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
      [0, 0, 0, 3],
    ];
    const rows = migrationRows({ before: tiers, after: tiers, counts });
    expect(rows.map(({ tier }) => tier)).toEqual(['Tier 1', 'Tier 2', 'Excluded']);
    expect(rows[0]?.cells).toEqual([
      { tier: 'Tier 1', accounts: 5, isMoved: false },
      { tier: 'Tier 2', accounts: 2, isMoved: true },
      { tier: 'Excluded', accounts: 0, isMoved: false },
    ]);
    expect(rows[1]?.cells.map(({ isMoved }) => isMoved)).toEqual([false, false, true]);
  });

  it('takes a tier by its name where the lists differ', () => {
    const rows = migrationRows({ before: ['A', 'B'], after: ['B'], counts: [[1], [1]] });
    expect(rows.map(({ cells }) => cells[0]?.isMoved)).toEqual([true, false]);
  });
});
