import { describe, expect, it } from 'vitest';
import { student } from '../../src/stats/student';

describe('student', () => {
  it.each([
    [3, 3.1824],
    [5, 2.5706],
    [10, 2.2281],
    [30, 2.0423],
    [120, 1.9799],
  ])('gives what tables print for %i degrees of freedom', (freedom, printed) => {
    expect(Math.abs(student(freedom) - printed)).toBeLessThan(0.005);
  });

  it('comes to that of the normal distribution', () => {
    expect(student(1e9)).toBeCloseTo(1.959964, 6);
  });
});
