import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../src/stats/benjamini-hochberg';

/** The fifteen p-values of the example in the paper of 1995. */
const paper = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

describe('benjaminiHochberg', () => {
  it('calls the four discoveries of the paper', () => {
    const q = benjaminiHochberg(paper);
    expect(q.filter((one) => one <= 0.05)).toHaveLength(4);
    expect(q[3]).toBeCloseTo(0.035625, 12);
  });

  it('does not depend on the order', () => {
    const reversed = benjaminiHochberg([...paper].reverse()).reverse();
    expect(reversed).toEqual(benjaminiHochberg(paper));
  });

  it('leaves one p-value as it is, and none', () => {
    expect(benjaminiHochberg([0.2])).toEqual([0.2]);
    expect(benjaminiHochberg([])).toEqual([]);
  });
});
