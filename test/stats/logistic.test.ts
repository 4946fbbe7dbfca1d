import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { logistic, predictChances } from '../../src/stats/logistic';

/** Hours of study and whether the exam was passed: the example of the Wikipedia article. */
const hours = Float64Array.of(
  ...[0.5, 0.75, 1, 1.25, 1.5, 1.75, 1.75, 2, 2.25, 2.5],
  ...[2.75, 3, 3.25, 3.5, 4, 4.25, 4.5, 4.75, 5, 5.5],
);
const passed = [0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1];
const free = { penalty: 0, nonNegative: false };

describe('logistic', () => {
  it('gives the published fit', () => {
    const { intercept, weights } = logistic([hours], passed, free);
    expect(intercept).toBeCloseTo(-4.0777, 4);
    expect(weights[0]).toBeCloseTo(1.5046, 4);
    const chances = predictChances({ intercept, weights }, [Float64Array.of(2, 5)], 2);
    expect(chances[0]).toBeCloseTo(0.2557, 3);
    expect(chances[1]).toBeCloseTo(0.9691, 3);
  });

  it('equals a plain descent on the penalised likelihood', () => {
    const random = mulberry32(7);
    const columns = [1, 2, 3].map(() => Float64Array.from({ length: 60 }, random));
    const outcomes = Array.from({ length: 60 }, () => Number(random() < 0.4));
    const options = { penalty: 0.7, nonNegative: false };
    const { intercept, weights } = logistic(columns, outcomes, options);
    const descended = descend(columns, outcomes, options.penalty);
    for (const [index, value] of [intercept, ...weights].entries()) {
      expect(value).toBeCloseTo(descended[index]!, 4);
    }
  });

  it('stays finite where a column decides alone, and without columns', () => {
    const decides = Float64Array.of(1, 1, 1, 0, 0, 0);
    const { weights } = logistic([decides], [1, 1, 1, 0, 0, 0], { penalty: 1, nonNegative: true });
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[0]).toBeLessThan(3);
    expect(logistic([], [1, 1, 1, 0], free).intercept).toBeCloseTo(Math.log(3), 6);
  });

  it('leaves out what would count against, not what only did so beside it', () => {
    const good = Float64Array.of(1, 1, 1, 1, 0, 0, 0, 0);
    const bad = good.map((value) => 1 - value);
    const fit = logistic([good, bad], [1, 1, 1, 0, 0, 0, 0, 1], { penalty: 1, nonNegative: true });
    expect(fit.weights[0]).toBeGreaterThan(0);
    expect(fit.weights[1]).toBe(0);
  });
});

function descend(columns: Float64Array[], outcomes: number[], penalty: number): number[] {
  const weights: number[] = new Array(columns.length + 1).fill(0);
  for (let step = 0; step < 20_000; step++) {
    const slopes = weights.map((weight, index) => (index === 0 ? 0 : penalty * weight));
    outcomes.forEach((outcome, row) => {
      const inputs = [1, ...columns.map((column) => column[row]!)];
      const odds = inputs.reduce((sum, input, index) => sum + input * weights[index]!, 0);
      const residual = 1 / (1 + Math.exp(-odds)) - outcome;
      inputs.forEach((input, index) => {
        slopes[index]! += residual * input;
      });
    });
    slopes.forEach((slope, index) => {
      weights[index]! -= 0.02 * slope;
    });
  }
  return weights;
}
