import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucDifference, type PairedScores } from '../../src/stats/auc-difference';

/** DeLong's variance by the covariance matrices of the paper, written out pair by pair. */
function delong({ first, second, positive }: PairedScores) {
  const won = Object.keys(first)
    .map(Number)
    .filter((row) => positive[row] === 1);
  const lost = Object.keys(first)
    .map(Number)
    .filter((row) => positive[row] === 0);
  const psi = (x: number, y: number) => (x > y ? 1 : x === y ? 0.5 : 0);
  const average = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const parts = [first, second].map((scores) => ({
    v10: won.map((i) => average(lost.map((j) => psi(scores[i]!, scores[j]!)))),
    v01: lost.map((j) => average(won.map((i) => psi(scores[i]!, scores[j]!)))),
  }));
  const covariance = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, one, at) => sum + (one - average(a)) * (b[at]! - average(b)), 0) /
    (a.length - 1);
  const at = (r: number, s: number) =>
    covariance(parts[r]!.v10, parts[s]!.v10) / won.length +
    covariance(parts[r]!.v01, parts[s]!.v01) / lost.length;
  return {
    value: average(parts[1]!.v10) - average(parts[0]!.v10),
    variance: at(0, 0) + at(1, 1) - 2 * at(0, 1),
  };
}

const things = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), fc.boolean()), {
    minLength: 1,
    maxLength: 30,
  })
  .map((some): PairedScores => {
    const all = [...some, [1, 2, true], [3, 1, true], [2, 2, false], [0, 3, false]] as const;
    return {
      first: all.map(([one]) => one),
      second: all.map(([, one]) => one),
      positive: all.map(([, , is]) => Number(is)),
      cluster: all.map((_, row) => row),
    };
  });

describe('aucDifference', () => {
  it("is DeLong's where nothing is repeated", () => {
    fc.assert(
      fc.property(things, (one) => {
        const { value, variance } = delong(one);
        const { low, ...found } = aucDifference([one]);
        expect(found.value).toBeCloseTo(value, 12);
        expect(found.areas[1] - found.areas[0]).toBeCloseTo(value, 12);
        if (variance > 1e-9)
          expect(low).toBeCloseTo(Math.max(-1, value - 1.96 * Math.sqrt(variance)), 4);
      }),
    );
  });

  it('learns nothing from deals that are there again', () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 2, max: 4 }), (one, times) => {
        const again = <T>(list: ArrayLike<T>) =>
          Array.from({ length: times }, () => Array.from(list)).flat();
        const repeated = {
          first: again(one.first),
          second: again(one.second),
          positive: again(one.positive),
          cluster: again(one.cluster),
        };
        const [plain, more] = [aucDifference([one]), aucDifference([repeated])];
        expect(more.value).toBeCloseTo(plain.value, 10);
        expect(more.low).toBeCloseTo(plain.low, 6);
      }),
    );
  });

  it('has an interval where one separates fully and the other not at all', () => {
    const rows = Array.from({ length: 10 }, (_, row) => row);
    const positive = rows.map((row) => Number(row < 5));
    const first = rows.map(() => 1);
    const one = { first, second: positive, positive, cluster: rows };
    const { value, low, high } = aucDifference([one]);
    expect(value).toBe(0.5);
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.5);
  });

  it('is the mean of its parts, those with one outcome only left out', () => {
    const one = { first: [1, 2, 2, 1], second: [2, 2, 1, 1], positive: [1, 1, 0, 0] };
    const part = { ...one, cluster: [0, 1, 2, 3] };
    const empty = { first: [1], second: [1], positive: [1], cluster: [0] };
    const { value, low } = aucDifference([part]);
    const both = aucDifference([part, part, empty]);
    expect(both.value).toBe(value);
    expect(both.value - both.low).toBeCloseTo((value - low) / Math.SQRT2, 10);
  });

  it('does not tell where nothing, or one cluster only, is there', () => {
    expect(aucDifference([]).value).toBeNaN();
    const alone = { first: [1, 0], second: [0, 1], positive: [1, 0], cluster: [0, 1] };
    expect(aucDifference([alone]).low).toBeNaN();
  });
});
