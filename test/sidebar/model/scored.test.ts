import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BLANK_INDEX,
  bandsOf,
  countTiers,
  histogram,
  movedRows,
  type Scored,
  scoreRows,
  shareInIcp,
} from '../../../src/sidebar/model/scored';
import { smallDefinition } from '../../support/definitions';

const { tiers } = smallDefinition;
const scoredAs = (indexes: number[], scores = indexes.map(() => 50)): Scored => ({
  tiers: Int32Array.from(indexes),
  scores: Float64Array.from(scores),
});

describe('scored rows', () => {
  it('leave out what is not answered yet, as if it was off', () => {
    const evaluation = {
      rowCount: 2,
      blank: Uint8Array.of(0, 1),
      criteria: [Float64Array.of(1, 0), undefined, undefined, undefined],
      exclusions: [undefined],
    };
    const scored = scoreRows(smallDefinition, evaluation);
    expect([...scored.tiers]).toEqual([0, BLANK_INDEX]);
    expect(scored.scores[0]).toBe(100);
  });

  it('are counted by band, the best first', () => {
    const names = bandsOf([...tiers].reverse()).map(({ name }) => name);
    expect(names).toEqual(['Tier 1', 'Tier 2', 'Tier 3', 'Not ICP', 'Needs data', 'Excluded']);
    expect(countTiers(scoredAs([0, 0, -1, -3]))).toEqual(
      new Map([
        [0, 2],
        [-1, 1],
        [-3, 1],
      ]),
    );
    expect(shareInIcp(scoredAs([0, 1, 3, -1, -3]), tiers)).toBe(0.5);
    expect(shareInIcp(scoredAs([]), tiers)).toBeNaN();
  });

  it('move where their band has another name, whatever its place', () => {
    const before = scoredAs([0, 1, 2, 3]);
    expect(movedRows(before, tiers, scoredAs([0, 0, 2, -1]), tiers)).toEqual([1, 3]);
    expect(movedRows(before, tiers, scoredAs([3, 2, 1, 0]), [...tiers].reverse())).toEqual([]);
  });

  it('stand once each in the histogram', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.array(score), fc.integer({ min: 1, max: 60 }), (scores, parts) => {
        const counts = histogram(
          scoredAs(
            scores.map(() => 0),
            scores,
          ),
          parts,
        );
        expect(counts.length).toBe(parts);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(scores.length);
      }),
    );
  });
});
