import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '../../../src/engine/operators/operator';
import { openColumns } from '../../../src/insight/discovery/column';
import { encode } from '../../../src/insight/scorecard/encode';
import { hardlyWins } from '../../../src/insight/scorecard/exclusions';
import { reading } from '../support/planted';
import { type Lot, labelledOf } from '../support/table';

/** What hardly wins in these deals, each account with so many of them. */
function found(
  lots: readonly Lot[],
  { kind = 'text' as ColumnKind, perAccount = 1, alike = 0 } = {},
) {
  const table = labelledOf(['Segment'], lots);
  const won = Uint8Array.from(table.labels, ({ isWon }) => Number(isWon));
  const cluster = Int32Array.from(won, (_, row) => Math.floor(row / perAccount));
  const clusters = new Set(cluster).size;
  const fields = openColumns(table, reading).map((column) => encode(column, kind));
  return hardlyWins(fields, { won, cluster, clusters, alike });
}

const count = fc.integer({ min: 0, max: 90 });

describe('hardlyWins', () => {
  it('is what wins surely less than a third as often as all do, among 20 deals or more', () => {
    fc.assert(
      fc.property(count, count, count, count, (won, lost, otherWon, otherLost) => {
        const small = Math.floor(won / 12);
        const [deals, all] = [small + lost, small + lost + otherWon + otherLost];
        fc.pre(deals >= 5 && small + otherWon > 0);
        const z = 2.58;
        const rate = small / deals;
        const centre = rate + z ** 2 / (2 * deals);
        const half = z * Math.sqrt((rate * (1 - rate)) / deals + z ** 2 / (4 * deals ** 2));
        const high = (centre + half) / (1 + z ** 2 / deals);
        const third = (small + otherWon) / all / 3;
        fc.pre(Math.abs(high - third) > 1e-3);
        const lots: Lot[] = [
          [small, 'won', 'Public'],
          [lost, 'lost', 'Public'],
          [otherWon, 'won', 'Private'],
          [otherLost, 'lost', 'Private'],
        ];
        const isFound = found(lots).some(({ value }) => value === 'Public');
        expect(isFound).toBe(deals >= 20 && high < third);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  const lots: Lot[] = [
    [80, 'lost', 'Public'],
    [60, 'won', 'Private'],
    [40, 'lost', 'Private'],
  ];

  it('counts the accounts behind the deals', () => {
    expect(found(lots)).toEqual([
      { field: 'Segment', operator: 'is any of', value: 'Public', won: 0, deals: 80 },
    ]);
    expect(found(lots, { perAccount: 10, alike: 1 })).toEqual([]);
  });

  it('looks at items of lists and at answers, not at numbers', () => {
    const listed = lots.map(([deals, outcome, cell]): Lot => [deals, outcome, `${cell}; Other`]);
    expect(found(listed, { kind: 'list' })).toMatchObject([
      { operator: 'contains any of', value: 'Public' },
    ]);
    const answers = lots.map(([deals, outcome, cell]): Lot => {
      return [deals, outcome, cell === 'Public' ? 'Yes' : 'No'];
    });
    expect(found(answers, { kind: 'yes-no' })).toMatchObject([{ operator: 'is yes', value: '' }]);
    const numbers = lots.map(([deals, outcome, cell]): Lot => {
      return [deals, outcome, cell === 'Public' ? 1 : 2];
    });
    expect(found(numbers, { kind: 'number' })).toEqual([]);
  });

  it('names the surest first, five at most', () => {
    const bad = Array.from({ length: 7 }, (_, at): Lot => [100 - 5 * at, 'lost', `V${at}`]);
    const values = found([...bad, [900, 'won', 'Good']]).map(({ value }) => value);
    expect(values).toEqual(['V0', 'V1', 'V2', 'V3', 'V4']);
  });

  it('asks for 20 deals, however seldom they win', () => {
    const of = (deals: number): Lot[] => [
      [deals, 'lost', 'Public'],
      [900, 'won', 'Private'],
    ];
    expect(found(of(19))).toEqual([]);
    expect(found(of(20))).toHaveLength(1);
  });

  it('leaves out what is too rare for a value of its own', () => {
    const rare = Array.from({ length: 40 }, (_, at): Lot => [2, 'lost', `R${at}`]);
    expect(found([...rare, [90, 'won', 'Good']])).toEqual([]);
  });
});
