import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../src/engine/combine';
import { EXCLUDED_INDEX } from '../../src/engine/tiers';
import { anyEvaluated, anyModel, anyRows } from '../support/engine-arbitraries';
import { accountsOf, scoreRows } from './support';

describe('an exclusion', () => {
  it('beats every score and coverage when it matches', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        accountsOf(model, evaluation).forEach(({ tier, exclusion }, row) => {
          const first = evaluation.exclusions.findIndex((matches) => (matches?.[row] ?? 0) > 0);
          expect(exclusion).toBe(model.exclusions[first]?.reason);
          expect(tier === 'Excluded').toBe(first > EXCLUDED_INDEX);
        });
      }),
    );
  });

  it('leaves the score that the account would have', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        const { score } = combine(model, evaluation);
        const without = combine(
          { ...model, exclusions: [] },
          { ...evaluation, exclusions: [] },
        ).score;
        expect(score).toEqual(without);
      }),
    );
  });

  it('that is off does nothing', () => {
    fc.assert(
      fc.property(anyModel, anyRows, (model, rows) => {
        const exclusions = model.exclusions.map((one) => ({ ...one, on: false }));
        expect(scoreRows({ ...model, exclusions }, rows)).toEqual(
          scoreRows({ ...model, exclusions: [] }, rows),
        );
      }),
    );
  });
});
