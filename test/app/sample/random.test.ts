import { describe, expect, it } from 'vitest';
import { integer, logUniform, mulberry32, pick, weighted } from '../../../src/app/sample/random';

describe('mulberry32', () => {
  it('gives the published sequence', () => {
    const random = mulberry32(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });
});

describe('draws', () => {
  const random = mulberry32(42);

  it('stay within their bounds and reach both ends', () => {
    const drawn = new Set(Array.from({ length: 500 }, () => integer(random, 3, 6)));
    expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
    const sums = Array.from({ length: 500 }, () => logUniform(random, 10, 1000));
    expect(Math.min(...sums)).toBeGreaterThanOrEqual(10);
    expect(Math.max(...sums)).toBeLessThanOrEqual(1000);
  });

  it('follow the weights, and never take an item without weight', () => {
    const drawn = Array.from({ length: 2000 }, () =>
      weighted(random, [
        ['often', 3],
        ['never', 0],
        ['seldom', 1],
      ]),
    );
    expect(drawn).not.toContain('never');
    expect(drawn.filter((item) => item === 'often').length / 2000).toBeCloseTo(0.75, 1);
  });

  it('refuse an empty list', () => {
    expect(() => pick(random, [])).toThrow('items must be a list with a weight above 0');
  });
});
