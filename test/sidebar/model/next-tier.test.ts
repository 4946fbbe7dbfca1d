import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { counts } from '../../../src/engine/combine';
import { judge, standingUnexcluded } from '../../../src/engine/judge';
import { changed, nextTier } from '../../../src/sidebar/model/next-tier';
import { anyEvaluated } from '../../support/engine-arbitraries';

/** One account of some. */
const anyAccount = anyEvaluated
  .filter(({ evaluation }) => evaluation.rowCount > 0)
  .map(({ model, evaluation }) => {
    const first = (column: Float64Array | undefined) => column?.slice(0, 1);
    const account = {
      rowCount: 1,
      blank: new Uint8Array(1),
      criteria: evaluation.criteria.map(first),
      exclusions: evaluation.exclusions.map(first),
    };
    return { model, account };
  });

describe('the smallest change that moves an account up', () => {
  it('is true: with it the engine gives that score, which reaches the tier', () => {
    fc.assert(
      fc.property(anyAccount, ({ model, account }) => {
        const next = nextTier(model, account);
        if (next === undefined || next.steps.length === 0) return;
        const { scores } = judge(model, changed(account, [next.steps]));
        expect(standingUnexcluded(model, scores, 0).shown).toBe(next.score);
        const from = model.tiers.find(({ name }) => name === next.name)?.from;
        expect(next.score).toBeGreaterThanOrEqual(from ?? Number.NaN);
      }),
    );
  });

  it('is one criterion where one is enough, that of the lowest score', () => {
    fc.assert(
      fc.property(anyAccount, ({ model, account }) => {
        const next = nextTier(model, account);
        if (next === undefined) return;
        const weights = new Map(model.dimensions.map(({ name, weight }) => [name, weight]));
        const open = model.criteria.flatMap((one, index) =>
          counts(one, weights.get(one.dimension) ?? 0) && account.criteria[index] ? [[index]] : [],
        );
        const { scores } = judge(model, changed(account, open));
        const reached = open
          .map((_, row) => standingUnexcluded(model, scores, row).shown)
          .filter(
            (score) => score >= (model.tiers.find(({ name }) => name === next.name)?.from ?? 0),
          );
        if (reached.length === 0) expect(next.steps.length).not.toBe(1);
        else expect([next.steps.length, next.score]).toEqual([1, Math.min(...reached)]);
      }),
    );
  });
});
