import { describe, expect, it } from 'vitest';
import { intraclassCorrelation } from '../../src/stats/intraclass';

describe('intraclassCorrelation', () => {
  it('is 1 where each cluster is of one mind', () => {
    expect(
      intraclassCorrelation([
        { size: 10, successes: 10 },
        { size: 4, successes: 0 },
        { size: 1, successes: 1 },
      ]),
    ).toBe(1);
  });

  it('is 0 where clusters do not differ, or have one each', () => {
    const alike = Array.from({ length: 6 }, () => ({ size: 4, successes: 2 }));
    expect(intraclassCorrelation(alike)).toBe(0);
    expect(intraclassCorrelation([{ size: 1, successes: 1 }])).toBe(0);
    expect(intraclassCorrelation([])).toBe(0);
  });

  it('is that of the analysis of variance, worked out by hand', () => {
    const clusters = [
      { size: 2, successes: 2 },
      { size: 2, successes: 1 },
      { size: 2, successes: 0 },
    ];
    const between = (2 * (0.25 + 0 + 0.25)) / 2;
    const within = 0.5 / 3;
    expect(intraclassCorrelation(clusters)).toBeCloseTo(
      (between - within) / (between + within),
      12,
    );
  });
});
