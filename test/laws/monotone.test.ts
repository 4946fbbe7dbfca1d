import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combine } from '../../src/engine/combine';
import type { Criterion } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';
import { tierIndex } from '../../src/engine/tiers';
import { anyModel, anyPoints, anyEvaluated as anything } from '../support/engine-arbitraries';
import { accountsOf } from './support';

const anyIndex = fc.nat();
/** What a score is made of: without exclusions, and shown however little is known. */
const anyEvaluated = anything.map(({ model, evaluation }) => ({
  model: { ...model, minimumCoverage: 0, exclusions: [] },
  evaluation: { ...evaluation, exclusions: [] },
}));

/** Accounts before and after one criterion changed, where the match in the row is as asked. */
function eachChanged(
  change: (criterion: Criterion, raise: number) => Partial<Criterion>,
  visit: (before: number, after: number, match: number, inDimension: number) => void,
) {
  fc.assert(
    fc.property(anyEvaluated, anyIndex, anyPoints, ({ model, evaluation }, nth, raise) => {
      fc.pre(model.criteria.length > 0);
      const index = nth % model.criteria.length;
      const chosen = model.criteria[index]!;
      const changed = { ...chosen, ...change(chosen, raise) };
      const after = accountsOf(
        { ...model, criteria: model.criteria.with(index, changed) },
        evaluation,
      );
      const only = model.criteria.map((one) => ({
        ...one,
        on: one.on && one.dimension === chosen.dimension,
      }));
      const dimension = combine({ ...model, criteria: only }, evaluation).score;
      accountsOf(model, evaluation).forEach(({ score }, row) => {
        const match = evaluation.criteria[index]?.[row] ?? Number.NaN;
        visit(score, after[row]!.score, match, dimension[row]!);
      });
    }),
    { numRuns: 300 },
  );
}

const raised = ({ points }: Criterion, raise: number) => ({
  points: Math.min(100, points + raise),
});

describe('raising the points of a criterion', () => {
  it('never lowers a row that meets it fully', () => {
    eachChanged(raised, (before, after, match) => {
      if (match === 1 && !Number.isNaN(before)) expect(after).toBeGreaterThanOrEqual(before);
    });
  });

  it('never lowers a row that meets it at least as well as its dimension scores', () => {
    eachChanged(raised, (before, after, match, dimension) => {
      if (100 * match >= dimension) expect(after).toBeGreaterThanOrEqual(before);
    });
  });

  it('never raises a row that does not meet it', () => {
    eachChanged(raised, (before, after, match, dimension) => {
      if (match === 0 && !Number.isNaN(dimension)) expect(after).toBeLessThanOrEqual(before);
    });
  });
});

describe('a missing cell', () => {
  it('never scores higher as "no" than skipped', () => {
    const asNo = () => ({ ifMissing: 'no' as const });
    eachChanged(asNo, (before, after) => {
      if (!Number.isNaN(before)) expect(after).toBeLessThanOrEqual(before);
      else expect(after).toBeNaN();
    });
  });

  it('as "no" in every criterion scores the low end of the range', () => {
    fc.assert(
      fc.property(anyEvaluated, ({ model, evaluation }) => {
        const criteria = model.criteria.map((one) => ({ ...one, ifMissing: 'no' as const }));
        for (const { score, low } of accountsOf({ ...model, criteria }, evaluation)) {
          if (!Number.isNaN(score)) expect(score).toBe(low);
        }
      }),
    );
  });
});

describe('a tier', () => {
  it('never falls when the score rises', () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(anyModel, score, score, ({ tiers }, one, other) => {
        const fromOf = (value: number) => tiers[tierIndex(tiers, shown(value))]!.from;
        expect(fromOf(Math.min(one, other))).toBeLessThanOrEqual(fromOf(Math.max(one, other)));
      }),
    );
  });
});
