import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucDifference, type PairedScores } from '../../src/stats/auc-difference';
import { student } from '../../src/stats/student';

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
        const won = Array.from(one.positive).filter((is) => is === 1).length;
        const reach = student(Math.min(won, one.positive.length - won) - 1);
        if (variance > 1e-9)
          expect(low).toBeCloseTo(Math.max(-1, value - reach * Math.sqrt(variance)), 8);
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
    const rows = Array.from({ length: 20 }, (_, row) => row);
    const part = {
      first: rows.map((row) => [1, 2, 2, 1][row % 4]!),
      second: rows.map((row) => [2, 2, 1, 1][row % 4]!),
      positive: rows.map((row) => [1, 1, 0, 0][row % 4]!),
      cluster: rows,
    };
    const empty = { first: [1], second: [1], positive: [1], cluster: [0] };
    const { value, low } = aucDifference([part]);
    const both = aucDifference([part, part, empty]);
    expect(both.value).toBe(value);
    const surer = (Math.SQRT2 * student(9)) / student(18);
    expect(both.value - both.low).toBeCloseTo((value - low) / surer, 10);
  });

  it('does not tell where nothing, or one cluster only, is there', () => {
    expect(aucDifference([]).value).toBeNaN();
    const alone = { first: [1, 0], second: [0, 1], positive: [1, 0], cluster: [0, 1] };
    expect(aucDifference([alone]).low).toBeNaN();
  });
});
