import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc } from '../support/auc';
import { hanleyMcNeil } from './hanley-mcneil';

const scores = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 });

function byPairs(positives: readonly number[], negatives: readonly number[]): number {
  const pairs = positives.flatMap((high) => negatives.map((low) => [high, low] as const));
  const wins = pairs.filter(([high, low]) => high > low).length;
  const ties = pairs.filter(([high, low]) => high === low).length;
  return (wins + ties / 2) / pairs.length;
}

describe('auc', () => {
  it('gives the area of the CT images in Hanley and McNeil (1982), table I', () => {
    expect(auc(hanleyMcNeil.abnormal, hanleyMcNeil.normal)).toBeCloseTo(0.893, 3);
  });

  it('counts pairs, ties as half', () => {
    fc.assert(
      fc.property(scores, scores, (positives, negatives) => {
        expect(auc(positives, negatives)).toBeCloseTo(byPairs(positives, negatives), 12);
      }),
    );
  });

  it('has no value without positives or negatives', () => {
    expect(auc([], [1])).toBeNaN();
    expect(auc([1], [])).toBeNaN();
  });
});
