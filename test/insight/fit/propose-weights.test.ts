import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import type { ScoringModel } from '../../../src/engine/model';
import { judgeHeldOut } from '../../../src/insight/fit/judge-held-out';
import { proposeWeights } from '../../../src/insight/fit/propose-weights';
import { targets } from '../support/options';
import { context, plant, shuffled, trueModel } from '../support/planted';

const propose = (
  model: ScoringModel,
  table = plant(5, 800).table,
  unseen: readonly number[] = [...table.deals.keys()],
) => proposeWeights(model, table, unseen, context, targets, mulberry32(1));

/** The true conditions with the weights upside down, and a condition that means nothing. */
const badly: ScoringModel = {
  ...trueModel,
  criteria: [
    ...trueModel.criteria.map((one, index) => ({ ...one, points: [1, 2, 5, 10, 40, 80][index]! })),
    { ...trueModel.criteria[0]!, id: 'D1', field: 'Region', value: 'North', points: 100 },
  ],
};

describe('proposeWeights', () => {
  it('mends weights, and proves it on deals that it did not see', () => {
    const { gain, before, after, fitted } = propose(badly);
    expect(gain.standing).toBe('better');
    expect(after.auc.value).toBeGreaterThan(before.auc.value + 0.03);
    expect(after.deals).toBe(800);
    const points = new Map(fitted?.model.criteria.map((one) => [one.id, one.points]));
    expect(points.get('T1')).toBeGreaterThan(points.get('T6') ?? 0);
  });

  it('compares with what there is on deals alone that this was not made from', () => {
    const { table } = plant(5, 800);
    const [some, none] = [[...table.deals.keys()].slice(500), []];
    const newer = propose(badly, table, some);
    expect([newer.before.deals, newer.after.deals]).toEqual([300, 800]);
    expect(newer.gain.auc.value).not.toBe(propose(badly, table).gain.auc.value);
    const known = propose(badly, table, none);
    expect([known.before.deals, known.gain.standing]).toEqual([0, 'cannot tell yet']);
    expect(known.after.wonIncluded.value).toBe(newer.after.wonIncluded.value);
  });

  it('promises about what the draft does on all deals, a little less, and excludes as it does', () => {
    const { table } = plant(5, 800);
    const excludes = { ...trueModel.criteria[0]!, id: 'E1', reason: '' };
    for (const exclusions of [[], [excludes]]) {
      const { fitted, after } = propose({ ...badly, exclusions });
      const rows = [...table.deals.keys()];
      const draft = judgeHeldOut(table, rows, fitted?.model, context);
      for (const rate of ['wonIncluded', 'lostExcluded'] as const) {
        expect(Math.abs(after[rate].value - draft[rate].value)).toBeLessThan(0.04);
      }
      expect(after.auc.value).toBeLessThan(draft.auc.value);
      expect(draft.auc.value - after.auc.value).toBeLessThan(0.03);
    }
  });

  it('keeps weights made by hand where the fit is not better', () => {
    expect(propose(trueModel).gain.standing).not.toBe('better');
    const noise = propose(trueModel, shuffled(plant(5, 800).table, 3));
    expect(noise.gain.standing).not.toBe('better');
    expect([noise.holds, propose(trueModel).holds]).toEqual([false, true]);
  });

  it('hardly ever offers weights as better that were fitted to pure noise', () => {
    const claims = Array.from({ length: 40 }, (_, seed) => {
      const { gain, holds } = propose(badly, shuffled(plant(seed + 100, 200).table, seed));
      return holds && gain.standing === 'better';
    });
    expect(claims.filter(Boolean).length).toBeLessThanOrEqual(2);
  });

  it('does not take deals of the same few accounts for proof', () => {
    const { table } = plant(5, 800);
    const deals = table.deals.map((deal) => ({ ...deal, accountId: deal.outcome ?? '' }));
    expect(propose(badly, { ...table, deals }).gain.standing).not.toBe('better');
  });

  it('lets no criterion count against an account', () => {
    const contrary: ScoringModel = {
      ...trueModel,
      criteria: trueModel.criteria.map((one) =>
        one.id === 'T1' ? { ...one, operator: 'is none of' } : one,
      ),
    };
    const { fitted } = propose(contrary);
    expect(fitted?.leftOut.map(({ id }) => id)).toEqual(['T1']);
    expect(fitted?.model.criteria.find(({ id }) => id === 'T1')?.on).toBe(false);
    for (const { points } of fitted?.model.criteria ?? []) expect(points).toBeGreaterThanOrEqual(0);
  });

  it('leaves conditions, exclusions and what is off as they are', () => {
    const off = { ...trueModel.criteria[1]!, id: 'X', on: false, points: 33 };
    const { fitted } = propose({ ...badly, criteria: [...badly.criteria, off] });
    expect(fitted?.model.criteria.find(({ id }) => id === 'X')).toEqual(off);
    expect(fitted?.model.criteria.map(({ value }) => value)).toEqual([
      ...badly.criteria.map(({ value }) => value),
      off.value,
    ]);
  });

  it('has nothing to propose where nothing speaks for winning', () => {
    const empty = { ...trueModel, criteria: [] };
    const { fitted, gain } = propose(empty);
    expect([fitted, gain.standing]).toEqual([undefined, 'cannot tell yet']);
  });
});
