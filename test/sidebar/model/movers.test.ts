import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstMovers, type Judged, movesOf } from '../../../src/sidebar/model/movers';
import { movedRows } from '../../../src/sidebar/model/scored';
import { smallDefinition } from '../../support/definitions';

const { tiers } = smallDefinition;
const judged = (indexes: readonly number[], scores: readonly number[] = indexes.map(() => 50)) => ({
  scored: { tiers: Int32Array.from(indexes), scores: Float64Array.from(scores) },
  tiers,
});
const movedIn = (before: Judged, after: Judged) =>
  movedRows(before.scored, before.tiers, after.scored, after.tiers);

describe('accounts that change their tier', () => {
  it('move up or down, each of them, and back the other way', () => {
    const bands = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(bands, bands, (from, to) => {
        const [before, after] = [judged(from), judged(to)];
        const rows = movedIn(before, after);
        const { up, down } = movesOf(rows, before, after);
        expect(up + down).toBe(rows.length);
        expect(movesOf(rows, after, before)).toEqual({ up: down, down: up });
      }),
    );
  });

  it('fall from a tier to Needs data, and from there to Excluded', () => {
    const [before, after] = [judged([3, -2]), judged([-2, -1])];
    expect(movesOf([0, 1], before, after)).toEqual({ up: 0, down: 2 });
  });

  it('do neither where their tier has another name', () => {
    const before = judged([1, 1]);
    const renamed = tiers.map((one) => (one.name === 'Tier 2' ? { ...one, name: 'Silver' } : one));
    const after = { ...before, tiers: renamed };
    const rows = movedIn(before, after);
    expect(rows).toEqual([0, 1]);
    expect(movesOf(rows, before, after)).toEqual({ up: 0, down: 0 });
  });

  it('are told first where they enter or leave the ICP, the highest scores first', () => {
    const before = judged([1, 2, 0, 3]);
    const after = judged([2, 1, 1, -2], [41.7, 60.2, 74.5, Number.NaN]);
    expect(firstMovers([0, 1, 2, 3], before, after, 3)).toEqual([
      { row: 1, from: 'Tier 3', to: 'Tier 2', score: 60.2 },
      { row: 0, from: 'Tier 2', to: 'Tier 3', score: 41.7 },
      { row: 2, from: 'Tier 1', to: 'Tier 2', score: 74.5 },
    ]);
  });
});
