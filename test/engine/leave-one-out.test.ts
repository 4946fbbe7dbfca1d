import fc from 'fast-check';
import { expect, it } from 'vitest';
import { combine } from '../../src/engine/combine';
import { leaveOneOut } from '../../src/engine/leave-one-out';
import { anyEvaluated } from '../support/engine-arbitraries';

it('gives the very scores that the definition gives with a criterion off', () => {
  fc.assert(
    fc.property(anyEvaluated, ({ model, evaluation }) => {
      const without = leaveOneOut(model, evaluation, combine(model, evaluation).excludedBy);
      model.criteria.forEach((criterion, index) => {
        const criteria = model.criteria.with(index, { ...criterion, on: false });
        expect(combine({ ...model, criteria }, evaluation)).toMatchObject(without(index));
      });
    }),
    { numRuns: 100 },
  );
});
