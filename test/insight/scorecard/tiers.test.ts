import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { bareTier, defaultTiers } from '../../../src/definition/defaults';
import type { Tier } from '../../../src/engine/model';
import { shown } from '../../../src/engine/shown';
import { placeTiers } from '../../../src/insight/scorecard/tiers';

const targets = fc.record({
  wonTarget: fc.constantFrom(0.5, 0.8, 0.9),
  lostTarget: fc.constantFrom(0.5, 0.7, 0.9),
  minimumDeals: fc.constant(20),
});
/** Deals that win the more the higher their score is, some without one. */
const deals = fc
  .record({
    seed: fc.nat(1e6),
    count: fc.integer({ min: 20, max: 400 }),
    slope: fc.constantFrom(0, 3, 8),
    step: fc.constantFrom(0.01, 1, 12.5),
    unscored: fc.constantFrom(0, 0.2),
  })
  .map(({ seed, count, slope, step, unscored }) => {
    const random = mulberry32(seed);
    const raw = Float64Array.from({ length: count }, () => random());
    const won = Uint8Array.from(raw, (one, row) =>
      row < 2 ? row : Number(random() < 1 / (1 + Math.exp(slope * (0.6 - one)))),
    );
    const scores = raw.map((one) =>
      random() < unscored ? Number.NaN : Math.min(100, Math.round((100 * one) / step) * step),
    );
    return { scores, won };
  });
const ladder: readonly Tier[] = [90, 70, 50, 30, 10, 0].map((from, at) => {
  return { name: `T${at}`, from, inIcp: at < 3, ...bareTier };
});

const lowestInIcp = (tiers: readonly Tier[]) =>
  Math.min(...tiers.flatMap(({ inIcp, from }) => (inIcp ? [from] : [])));

describe('placeTiers', () => {
  it('begins the ICP where the worse of both rates goes farthest beyond its target', () => {
    fc.assert(
      fc.property(deals, targets, ({ scores, won }, own) => {
        const scored = [...scores].filter((one) => !Number.isNaN(one));
        const rows = [...won.keys()];
        const share = (of: number, isSo: (row: number) => boolean) => {
          const side = rows.filter((row) => won[row] === of);
          return side.filter(isSo).length / side.length;
        };
        const margin = (from: number) => {
          const isIn = (row: number) => shown(scores[row]!) >= from;
          const inside = scored.filter((one) => shown(one) >= from).length;
          if (inside === 0 || inside === scored.length) return Number.NEGATIVE_INFINITY;
          const lost = share(0, (row) => !isIn(row)) - own.lostTarget;
          return Math.min(share(1, isIn) - own.wonTarget, lost);
        };
        const best = Math.max(...Array.from({ length: 96 }, (_, at) => margin(at + 5)));
        fc.pre(best > Number.NEGATIVE_INFINITY);
        const placed = placeTiers(ladder, scores, won, own);
        expect(margin(lowestInIcp(placed))).toBeCloseTo(best, 12);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  it('leaves 5 points between two, and 5 % of the scored deals in each that it adds', () => {
    fc.assert(
      fc.property(deals, targets, ({ scores, won }, own) => {
        const placed = placeTiers(ladder, scores, won, own);
        fc.pre(placed.length < ladder.length || placed[0]!.from !== 90);
        const froms = placed.map(({ from }) => from);
        expect(froms[froms.length - 1]).toBe(0);
        const [scored, start] = [
          [...scores].filter((one) => !Number.isNaN(one)).map(shown),
          lowestInIcp(placed),
        ];
        froms.forEach((from, at) => {
          if (at > 0) expect(froms[at - 1]! - from).toBeGreaterThanOrEqual(5);
          const own = scored.filter((one) => one >= from && one < (froms[at - 1] ?? 101));
          const parts = placed.filter(({ from: other }) => other >= start === from >= start).length;
          if (parts > 1) expect(own.length).toBeGreaterThanOrEqual(0.05 * scored.length);
        });
        expect(placed.map(({ name }) => name)).toEqual(
          ladder.flatMap(({ name }) => (placed.some((one) => one.name === name) ? [name] : [])),
        );
      }),
      { seed: 2, numRuns: 100 },
    );
  });

  it('wins more in each tier than in the one below', () => {
    fc.assert(
      fc.property(deals, ({ scores, won }) => {
        const own = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 };
        const placed = placeTiers(ladder, scores, won, own);
        const start = lowestInIcp(placed);
        const rates = placed.map(({ from }, at) => {
          const inside = [...won.keys()].filter((row) => {
            const score = shown(scores[row]!);
            return score >= from && score < (placed[at - 1]?.from ?? 101);
          });
          return inside.filter((row) => won[row] === 1).length / inside.length;
        });
        for (const isAbove of [true, false]) {
          const side = rates.filter((_, at) => placed[at]!.from >= start === isAbove);
          side.slice(1).forEach((rate, at) => void expect(rate).toBeLessThan(side[at]!));
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });

  it('leaves them where they are if all deals have one score, or the lowest is in the ICP', () => {
    const own = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 };
    expect(placeTiers(defaultTiers, [50, 50, 50], [1, 0, 1], own)).toEqual(defaultTiers);
    const all = defaultTiers.map((tier) => ({ ...tier, inIcp: true }));
    expect(placeTiers(all, [10, 90, 80, 20], [0, 1, 1, 0], own)).toEqual(all);
  });

  it('begins the ICP at a round score', () => {
    const scores = [...new Array<number>(30).fill(20), ...new Array<number>(30).fill(90)];
    const won = scores.map((score) => Number(score > 50));
    const own = { wonTarget: 0.8, lostTarget: 0.7, minimumDeals: 20 };
    expect(placeTiers(defaultTiers, scores, won, own).map(({ from }) => from)).toEqual([50, 0]);
  });
});
