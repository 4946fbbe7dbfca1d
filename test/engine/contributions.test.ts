import { describe, expect, it } from 'vitest';
import { contributions, roundToSum } from '../../src/engine/contributions';
import type { Criterion } from '../../src/engine/model';
import { criterion, emptyModel, evaluated } from '../support/models';

const UNKNOWN = Number.NaN;

function partsOf(criteria: readonly Criterion[], matches: readonly (number | undefined)[]) {
  return contributions({ ...emptyModel, criteria }, evaluated(matches), 0);
}

describe('contributions', () => {
  it('share the score out by weight and points', () => {
    const criteria = [
      criterion({ points: 30 }),
      criterion({ points: 10 }),
      criterion({ points: 20, dimension: 'Behavioral' }),
    ];
    expect(partsOf(criteria, [1, 0, 0.5])).toEqual([
      { criterion: 0, match: 1, points: 45, possible: 45, share: 45 },
      { criterion: 1, match: 0, points: 0, possible: 15, share: 15 },
      { criterion: 2, match: 0.5, points: 20, possible: 40, share: 40 },
    ]);
  });

  it('of what counts grow by what is skipped, which shows its share of all weight', () => {
    const criteria = [criterion({ points: 30 }), criterion({ points: 10 })];
    expect(partsOf(criteria, [1, UNKNOWN])).toEqual([
      { criterion: 0, match: 1, points: 100, possible: 100, share: 75 },
      { criterion: 1, match: UNKNOWN, points: 0, possible: 25, share: 25 },
    ]);
  });

  it('of an unknown that counts as no take their share of the score away', () => {
    const criteria = [criterion({ points: 30 }), criterion({ points: 10, ifMissing: 'no' })];
    expect(partsOf(criteria, [1, UNKNOWN]).map(({ points }) => points)).toEqual([75, 0]);
  });

  it('leave out what can not move the score', () => {
    const criteria = [
      criterion({ on: false }),
      criterion({ points: 0 }),
      criterion({ dimension: 'Economics' }),
      criterion(),
    ];
    expect(partsOf(criteria, [undefined, 1, 1, 1]).map((part) => part.criterion)).toEqual([3]);
  });
});

describe('roundToSum', () => {
  it('gives the tenths that are missing to the largest remainders, the first of equals', () => {
    expect(roundToSum([100 / 3, 100 / 3, 100 / 3], 100)).toEqual([33.4, 33.3, 33.3]);
    expect(roundToSum([10.04, 20.09, 30.07], 60.2)).toEqual([10, 20.1, 30.1]);
  });

  it('gives nothing to what contributes nothing', () => {
    expect(roundToSum([0, 0.06, 0], 0.1)).toEqual([0, 0.1, 0]);
  });

  it('does not round up further than the displayed score', () => {
    expect(roundToSum([0.04, 0.04], 0.1)).toEqual([0.1, 0]);
    expect(roundToSum([0.02, 0.02], 0)).toEqual([0, 0]);
  });

  it('keeps whole tenths that floating point puts a hair below', () => {
    expect(roundToSum([0.1 * 3 * 10, 0.7 * 10], 10)).toEqual([3, 7]);
    expect(roundToSum([4.35 * 100 - 400], 35)).toEqual([35]);
  });
});
