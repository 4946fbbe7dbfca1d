import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge, standingUnexcluded } from '../../src/engine/judge';
import type { ScoringModel } from '../../src/engine/model';
import { shown } from '../../src/engine/shown';
import { EXCLUDED_INDEX, NEEDS_DATA_INDEX, tierIndex } from '../../src/engine/tiers';
import { anyEvaluated } from '../support/engine-arbitraries';
import { criterion, emptyModel, evaluated, exclusion } from '../support/models';

const unknown = Number.NaN;
const model: ScoringModel = {
  ...emptyModel,
  criteria: [criterion({ id: 'C1', points: 12 }), criterion({ id: 'C2', points: 88 })],
  exclusions: [exclusion()],
};

/** Where an account stands whose criteria match so. */
function stand(matches: readonly number[], excluded = 0, changes = {}) {
  const changed = { ...model, ...changes };
  const judged = judge(changed, evaluated(matches, [excluded]));
  const tier = changed.tiers[judged.tier[0]!]?.name ?? judged.tier[0];
  return { tier, shown: judged.shown[0], inIcp: judged.inIcp[0] };
}

describe('judge', () => {
  it('gives a tier and a score where enough is known', () => {
    expect(stand([unknown, 1])).toEqual({ tier: 'Tier 1', shown: 100, inIcp: 1 });
    expect(stand([0, 0])).toEqual({ tier: 'Not ICP', shown: 0, inIcp: 0 });
  });

  it('gives no score where too little is known, however good that is', () => {
    const needsData = { tier: NEEDS_DATA_INDEX, shown: unknown, inIcp: 0 };
    expect(stand([1, unknown])).toEqual(needsData);
    expect(stand([1, unknown], 0, { minimumCoverage: 0.12 }).shown).toBe(100);
    expect(stand([1, unknown], 0, { minimumCoverage: 0.121 })).toEqual(needsData);
    expect(stand([unknown, unknown], 0, { minimumCoverage: 0 })).toEqual(needsData);
  });

  it('lets an exclusion beat score and coverage', () => {
    const excluded = { tier: EXCLUDED_INDEX, shown: 0, inIcp: 0 };
    expect(stand([1, 1], 1)).toEqual(excluded);
    expect(stand([1, unknown], 1)).toEqual(excluded);
    expect(stand([unknown, unknown], 1)).toEqual(excluded);
    expect(stand([1, 1], unknown)).toEqual({ tier: 'Tier 1', shown: 100, inIcp: 1 });
  });

  it('shows a score exactly where its tier comes from it, whatever the definition', () => {
    fc.assert(
      fc.property(anyEvaluated, (given) => {
        const { scores, ...judged } = judge(given.model, given.evaluation);
        for (let row = 0; row < given.evaluation.rowCount; row++) {
          const [tier, score] = [judged.tier[row]!, judged.shown[row]!];
          const isExcluded = scores.excludedBy[row]! >= 0;
          const isEnough = scores.coverage[row]! >= given.model.minimumCoverage;
          expect(tier === EXCLUDED_INDEX).toBe(isExcluded);
          if (isExcluded) expect(score).toBe(0);
          else if (tier === NEEDS_DATA_INDEX) expect(score).toBeNaN();
          else expect([score, tier, isEnough]).toEqual(fromScore(given.model, scores.score[row]!));
          expect(judged.inIcp[row] === 1).toBe(given.model.tiers[tier]?.inIcp ?? false);
        }
      }),
    );
  });

  it('tells where a row would stand without exclusions', () => {
    fc.assert(
      fc.property(anyEvaluated, (given) => {
        const without = { ...given.model, exclusions: [] };
        const plain = judge(without, { ...given.evaluation, exclusions: [] });
        const { scores } = judge(given.model, given.evaluation);
        for (let row = 0; row < given.evaluation.rowCount; row++) {
          const expected = { tier: plain.tier[row], shown: plain.shown[row] };
          expect(standingUnexcluded(given.model, scores, row)).toEqual(expected);
        }
      }),
    );
  });
});

function fromScore({ tiers }: ScoringModel, score: number) {
  return [shown(score), tierIndex(tiers, shown(score)), true];
}
