import { describe, expect, it } from 'vitest';
import { roundCuts } from '../../../src/insight/scorecard/round-cuts';

describe('roundCuts', () => {
  it('lie between few values', () => {
    expect(roundCuts([1, 2, 2, 3, 3, 3, 4, 5], 20)).toEqual([2, 3, 4, 5]);
    expect(roundCuts([30.5, 125.5, 350.5], 20)).toEqual([100, 300]);
  });

  it('divide many numbers, however skewed', () => {
    const skewed = Array.from({ length: 1000 }, (_, index) => 10 ** (index / 250));
    const cuts = roundCuts(skewed, 20);
    expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
    const shares = cuts.map((cut) => skewed.filter((number) => number < cut).length / 1000);
    const gaps = shares.map((share, index) => share - (shares[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(0.1);
  });

  it('are not hidden by a number that most have', () => {
    const visits = [...Array(800).fill(0), ...Array.from({ length: 200 }, (_, index) => index + 1)];
    expect(roundCuts(visits, 20).filter((cut) => cut > 10).length).toBeGreaterThanOrEqual(10);
  });

  it('are none for one number and for none', () => {
    expect(roundCuts([7, 7, 7], 20)).toEqual([]);
    expect(roundCuts([], 20)).toEqual([]);
  });
});
