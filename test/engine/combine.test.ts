import { describe, expect, it } from 'vitest';
import { combine, counts } from '../../src/engine/combine';
import type { Criterion } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';
import { criterion, emptyModel, evaluated, exclusion } from '../support/models';

const UNKNOWN = Number.NaN;

/** The scores of one row that has these matches. */
function combined(criteria: readonly Criterion[], matches: readonly (number | undefined)[]) {
  const scores = combine({ ...emptyModel, criteria }, evaluated(matches));
  const { score, coverage, low, high } = scores;
  return { score: score[0], coverage: coverage[0], low: low[0], high: high[0] };
}

describe('combine', () => {
  it('weighs the points of a dimension, and the dimensions', () => {
    const criteria = [
      criterion({ points: 30 }),
      criterion({ points: 10 }),
      criterion({ points: 20, dimension: 'Behavioral' }),
    ];
    expect(combined(criteria, [1, 0, 0.5])).toEqual({
      score: 0.6 * 75 + 0.4 * 50,
      coverage: 1,
      low: 65,
      high: 65,
    });
  });

  it('leaves an unknown criterion out of its dimension', () => {
    const criteria = [criterion({ points: 30 }), criterion({ points: 10 })];
    expect(combined(criteria, [1, UNKNOWN])).toEqual({
      score: 100,
      coverage: 0.75,
      low: 75,
      high: 100,
    });
  });

  it('counts an unknown criterion as unmet where missing means no', () => {
    const criteria = [criterion({ points: 30 }), criterion({ points: 10, ifMissing: 'no' })];
    expect(combined(criteria, [1, UNKNOWN])).toEqual({
      score: 75,
      coverage: 0.75,
      low: 75,
      high: 100,
    });
  });

  it('leaves a dimension of which nothing is known out of the score', () => {
    const criteria = [criterion(), criterion({ dimension: 'Behavioral' })];
    expect(combined(criteria, [1, UNKNOWN])).toEqual({
      score: 100,
      coverage: 0.6,
      low: 60,
      high: 100,
    });
  });

  it('has no score but the full range where nothing is known, even if missing means no', () => {
    const criteria = [criterion(), criterion({ ifMissing: 'no' })];
    expect(combined(criteria, [UNKNOWN, UNKNOWN])).toEqual({
      score: UNKNOWN,
      coverage: 0,
      low: 0,
      high: 100,
    });
  });

  it('has no score and an empty range for a definition in which nothing counts', () => {
    const nothing = { score: UNKNOWN, coverage: 0, low: 0, high: 0 };
    expect(combined([], [])).toEqual(nothing);
    expect(combined([criterion({ on: false })], [undefined])).toEqual(nothing);
    expect(combined([criterion({ points: 0 })], [1])).toEqual(nothing);
  });

  it('does not count a criterion whose dimension has no weight or is not there', () => {
    const criteria = [criterion(), criterion({ dimension: 'Economics' })];
    expect(combined(criteria, [1, 0]).score).toBe(100);
    const [firmographic, behavioral] = emptyModel.dimensions;
    const dimensions = [firmographic!, { ...behavioral!, weight: 0 }];
    const model = {
      ...emptyModel,
      dimensions,
      criteria: [criterion(), criterion({ dimension: 'Behavioral' })],
    };
    expect(combine(model, evaluated([1, 0])).score[0]).toBe(100);
  });

  it('gives the same score whatever the order, where it lies between two tenths', () => {
    const dimensions = [74, 38, 38].map((weight, index) => ({ name: `D${index}`, weight }));
    const one = (dimension: string, points: number) => criterion({ dimension, points });
    const criteria = [
      ...[one('D0', 13), one('D0', 26), one('D0', 9)],
      ...[one('D1', 23), one('D1', 16), one('D1', 18), one('D2', 2), one('D2', 1)],
    ];
    const evaluation = evaluated([0.5, 0, 0.5, 1, 0, 1, 0, 0.5]);
    const scoreOf = (order: typeof dimensions) =>
      combine({ ...emptyModel, dimensions: order, criteria }, evaluation).score[0];
    expect(scoreOf(dimensions)).toBe(33.75);
    expect(scoreOf([...dimensions].reverse())).toBe(33.75);
  });

  it('names the first exclusion that matches, and keeps the score', () => {
    const model = {
      ...emptyModel,
      criteria: [criterion()],
      exclusions: [exclusion(), exclusion({ id: 'X2' }), exclusion({ id: 'X3', on: false })],
    };
    const excludedBy = (...matches: (number | undefined)[]) =>
      combine(model, evaluated([1], matches)).excludedBy[0];
    expect(excludedBy(0, 1, undefined)).toBe(1);
    expect(excludedBy(0.5, 1, undefined)).toBe(0);
    expect(excludedBy(UNKNOWN, 0, undefined)).toBe(-1);
    expect(combine(model, evaluated([1], [1, 0, undefined])).score[0]).toBe(100);
  });
});

describe('counts', () => {
  it('asks for a criterion that is on, with points, in a dimension with weight', () => {
    expect(counts(criterion(), 60)).toBe(true);
    expect(counts(criterion(), 0)).toBe(false);
    expect(counts(criterion({ points: 0 }), 60)).toBe(false);
    expect(counts(criterion({ on: false }), 60)).toBe(false);
  });
});

describe('shown', () => {
  it.each([
    [82.4166, 82.4],
    [82.25, 82.3],
    [99.96, 100],
    [0.04, 0],
    [UNKNOWN, UNKNOWN],
  ])('of %d is %d', (score, expected) => {
    expect(shown(score)).toBe(expected);
  });
});
