import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../src/engine/combine';
import { contributions, roundToSum } from '../../src/engine/contributions';
import { shown } from '../../src/engine/shown';
import { anyEvaluated } from '../support/engine-arbitraries';

const tenths = (points: readonly number[]) =>
  points.reduce((sum, value) => sum + Math.round(value * 10), 0);

/** Each row that has a score, with its unrounded contributions. */
function eachScored(visit: (score: number, points: number[], matches: number[]) => void) {
  fc.assert(
    fc.property(anyEvaluated, ({ model, evaluation }) => {
      const { score } = combine(model, evaluation);
      for (let row = 0; row < evaluation.rowCount; row++) {
        const parts = contributions(model, evaluation, row);
        const points = parts.map((part) => part.points);
        if (!Number.isNaN(score[row]))
          visit(
            score[row]!,
            points,
            parts.map(({ match }) => match),
          );
      }
    }),
    { numRuns: 1_000 },
  );
}

describe('contributions', () => {
  it('sum to the score', () => {
    eachScored((score, points) => {
      expect(points.reduce((sum, value) => sum + value, 0)).toBeCloseTo(score, 8);
    });
  });

  it('sum to the displayed score exactly as they are displayed', () => {
    eachScored((score, points) => {
      const displayed = roundToSum(points, shown(score));
      expect(displayed).toEqual(displayed.map(shown));
      expect(tenths(displayed)).toBe(Math.round(shown(score) * 10));
    });
  });

  it('are displayed within a tenth of what they are', () => {
    eachScored((score, points) => {
      roundToSum(points, shown(score)).forEach((displayed, index) => {
        expect(Math.abs(displayed - points[index]!)).toBeLessThan(0.1 + 1e-9);
      });
    });
  });

  it('of what is not met or not known are 0', () => {
    eachScored((score, points, matches) => {
      roundToSum(points, shown(score)).forEach((displayed, index) => {
        if (!(matches[index]! > 0)) expect(displayed).toBe(0);
      });
    });
  });
});
