import { describe, expect, it } from 'vitest';
import { defaultTiers } from '../../../src/definition/defaults';
import type { ScoringModel } from '../../../src/engine/model';
import {
  gain,
  type HeldOut,
  heldOutOf,
  judgeHeldOut,
} from '../../../src/insight/fit/judge-held-out';
import { wilson } from '../../../src/stats/wilson';
import { auc } from '../../support/auc';
import { context } from '../support/planted';
import { type Lot, tableOf } from '../support/table';

const askFor = (field: string): ScoringModel => ({
  dimensions: [{ name: 'Fit', weight: 100 }],
  criteria: [
    {
      ...{ id: 'C1', dimension: 'Fit', field, operator: 'graded', value: 'A; B (60%); C (30%)' },
      ...{ points: 10, ifMissing: 'skip', on: true },
    },
  ],
  exclusions: [],
  tiers: defaultTiers,
  missingWords: [],
  minimumCoverage: 0.5,
});

/** Deals of which the field tells something where it is known; another is always the same. */
const lots: readonly Lot[] = [
  [20, 'won', 'A', 'A'],
  [10, 'won', 'C', 'A'],
  [12, 'won', '', 'A'],
  [10, 'lost', 'A', 'A'],
  [20, 'lost', 'C', 'A'],
  [8, 'lost', '', 'A'],
];
const table = tableOf(['Field', 'Other'], lots);
const rows = [...table.rows.keys()];

/** Each deal of its own account or some of the same. */
function judged(model: ScoringModel | undefined, accountOf = (row: number) => `${row}`): HeldOut {
  const deals = table.deals.map((deal, row) => ({ ...deal, accountId: accountOf(row) }));
  return judgeHeldOut({ ...table, deals }, rows, model, context);
}

describe('judgeHeldOut', () => {
  it('takes the AUC over the deals that have a score, and says how many have none', () => {
    const { auc: area, unscored, deals } = judged(askFor('Field'));
    const scores = (best: number, least: number) => [
      ...Array<number>(best).fill(100),
      ...Array<number>(least).fill(30),
    ];
    expect(area.value).toBe(auc(scores(20, 10), scores(10, 20)));
    expect([unscored, deals]).toEqual([20, 80]);
  });

  it('counts a deal without a score as outside', () => {
    const { wonIncluded, lostExcluded } = judged(askFor('Field'));
    expect(wonIncluded).toMatchObject({ successes: 20, trials: 42 });
    expect(lostExcluded).toMatchObject({ successes: 28, trials: 38 });
  });

  it('has no AUC where nothing is made', () => {
    const { auc: area, unscored, wonIncluded } = judged(undefined);
    expect([area.value, unscored, wonIncluded.value]).toEqual([NaN, 80, 0]);
  });

  it('counts the deals of an account by what they add', () => {
    const apart = judged(askFor('Field'));
    const few = judged(askFor('Field'), (row) => `${row % 16}`);
    expect(few.auc.value).toBe(apart.auc.value);
    for (const rate of ['wonIncluded', 'lostExcluded'] as const) {
      const width = ({ low, high }: HeldOut[typeof rate]) => high - low;
      expect(few[rate].value).toBe(apart[rate].value);
      expect(width(few[rate])).toBeGreaterThan(1.2 * width(apart[rate]));
    }
    expect(few.wonIncluded.independent).toBeLessThanOrEqual(16);
  });

  it('widens both rates by luck, and counts the deals as before', () => {
    const part = {
      shown: Float64Array.from(rows),
      inIcp: Uint8Array.from(rows, (row) => row % 2),
      won: Uint8Array.from(rows, (row) => Number(row < 42)),
      accounts: rows.map(String),
      keys: rows.map(String),
    };
    const of = (luck: number) => heldOutOf([part], () => luck).wonIncluded;
    const [certain, lucky] = [of(1), of(2)];
    const half = wilson(certain.successes / 2, certain.trials / 2);
    expect([lucky.value, lucky.independent]).toEqual([certain.value, certain.independent]);
    expect([lucky.low, lucky.high]).toEqual([half.low, half.high]);
  });
});

describe('gain', () => {
  it('is that of the same deals, one without a score being tied with all', () => {
    const [before, after] = [judged(askFor('Other')), judged(askFor('Field'))];
    const { auc: difference, standing } = gain(after, before, { after: 1, before: 2 });
    const won = [...Array<number>(20).fill(2), ...Array<number>(10).fill(0)];
    const lost = [...Array<number>(10).fill(2), ...Array<number>(20).fill(0)];
    const known = auc(won, lost) * won.length * lost.length;
    const pairs = 42 * 38;
    expect(difference.value).toBeCloseTo(
      (known + (pairs - won.length * lost.length) / 2) / pairs - 0.5,
      12,
    );
    expect(standing).toBe('better');
    expect(gain(before, after, { after: 1, before: 2 }).standing).toBe('worse');
  });

  it('can not be told where it may be chance, though it is simpler', () => {
    const before = judged(askFor('Field'));
    const [part] = before.parts;
    const scores = Float64Array.from(part!.scores, (score, row) => (row === 0 ? 0 : score));
    const after = { ...before, parts: [{ ...part!, scores }] };
    const { auc: difference, standing } = gain(after, before, { after: 1, before: 2 });
    expect(difference.value).toBeLessThan(0);
    expect(standing).toBe('cannot tell yet');
  });

  it('is not worse and simpler where fewer criteria surely lose little', () => {
    const before = judged(askFor('Field'));
    const [part] = before.parts;
    const many = (scores: Float64Array) => {
      const again = <T>(of: ArrayLike<T>) =>
        Array.from({ length: 20 }, () => Array.from(of)).flat();
      const positive = again(part!.positive);
      const cluster = positive.map((_, row) => row);
      return {
        ...before,
        parts: [{ scores: Float64Array.from(again(scores)), positive, cluster }],
      };
    };
    const lesser = part!.scores.map((score, row) => (row === 0 ? 30 : score));
    const standing = (...[after, than]: readonly number[]) =>
      gain(many(lesser), many(part!.scores), { after: after!, before: than! }).standing;
    expect([standing(2, 3), standing(3, 3), standing(0, 3)]).toEqual([
      ...['not worse and simpler', 'worse', 'worse'],
    ]);
  });

  it('is nothing where neither tells anything', () => {
    const nothing = judged(undefined);
    expect(gain(nothing, nothing, { after: 0, before: 2 })).toMatchObject({
      auc: { value: 0 },
      standing: 'cannot tell yet',
    });
  });
});
