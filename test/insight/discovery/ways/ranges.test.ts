import { describe, expect, it } from 'vitest';
import type { Column } from '../../../../src/insight/discovery/column';
import { ranges, roundCuts } from '../../../../src/insight/discovery/ways/ranges';

describe('roundCuts', () => {
  it('lie between few values', () => {
    expect(roundCuts([1, 2, 2, 3, 3, 3, 4, 5])).toEqual([2, 3, 4, 5]);
    expect(roundCuts([30.5, 125.5, 350.5, Number.NaN])).toEqual([100, 300]);
  });

  it('divide many numbers, however skewed', () => {
    const skewed = Array.from({ length: 1000 }, (_, index) => 10 ** (index / 250));
    const cuts = roundCuts(skewed);
    expect(cuts).toEqual([...cuts].sort((a, b) => a - b));
    const shares = cuts.map((cut) => skewed.filter((number) => number < cut).length / 1000);
    const gaps = shares.map((share, index) => share - (shares[index - 1] ?? 0));
    expect(Math.max(...gaps)).toBeLessThan(0.2);
  });

  it('are not hidden by a number that most have', () => {
    const visits = [...Array(800).fill(0), ...Array.from({ length: 200 }, (_, index) => index + 1)];
    const cuts = roundCuts(visits);
    expect(cuts.filter((cut) => cut > 10).length).toBeGreaterThanOrEqual(5);
  });

  it('are none for one number and for none', () => {
    expect(roundCuts([7, 7, 7])).toEqual([]);
    expect(roundCuts([Number.NaN])).toEqual([]);
  });
});

it('writes cuts as people write numbers', () => {
  const column = { read: () => [250, 1000, 1e6, 2.5e6, 1e9, 4e9] } as unknown as Column;
  const cuts = ranges(column).filter(({ operator }) => operator === 'at least');
  expect(cuts.map(({ value }) => value)).toEqual(['1000', '1M', '2M', '1bn', '4bn']);
});
