import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../src/app/sample/random';
import { chiSquareTail } from '../../src/stats/chi-square';
import { clusteredMcnemar } from '../../src/stats/clustered-mcnemar';
import { mcnemar } from '../../src/stats/mcnemar';

const leads = fc.array(fc.integer({ min: -9, max: 9 }), { maxLength: 10 });

/** The share of all ways to give each cluster's lead to either judge that are at least as uneven. */
function byEverySign(all: readonly number[]): number {
  const found = Math.abs(all.reduce((sum, lead) => sum + lead, 0));
  const ways = 2 ** all.length;
  let asUneven = 0;
  for (let way = 0; way < ways; way++) {
    const sum = all.reduce((total, lead, at) => total + ((way >> at) & 1 ? lead : -lead), 0);
    if (Math.abs(sum) >= found) asUneven++;
  }
  return asUneven / ways;
}

describe('clusteredMcnemar', () => {
  it('is the share of the permutations by cluster that are as uneven', () => {
    fc.assert(
      fc.property(leads, (all) => {
        expect(clusteredMcnemar(all)).toBeCloseTo(byEverySign(all), 12);
      }),
    );
  });

  it('is the exact McNemar test where each cluster has one thing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { maxLength: 300 }), (all) => {
        const count = (sign: number) => all.filter((lead) => lead === sign).length;
        expect(clusteredMcnemar(all)).toBe(mcnemar(count(1), count(-1)));
      }),
    );
  });

  it('does not care who is first, nor for clusters of more things alike', () => {
    fc.assert(
      fc.property(leads, fc.integer({ min: 2, max: 5 }), (all, times) => {
        const found = clusteredMcnemar(all);
        expect(clusteredMcnemar(all.map((lead) => -lead))).toBe(found);
        expect(clusteredMcnemar(all.map((lead) => times * lead))).toBeCloseTo(found, 12);
      }),
    );
  });

  it('comes to the χ² of 29 psychiatrists and their 135 patients, where rows alone find far more', () => {
    // Petryshen's data, in M. Eliasziw and A. Donner, Statistics in Medicine 10 (1991), 1981–1991,
    // and N. A. Obuchowski (1998): concerns that the patient named alone, and the psychiatrist.
    const patient = [
      0, 1, 1, 1, 0, 3, 3, 3, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 3, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0,
    ];
    const psychiatrist = [
      4, 2, 3, 2, 1, 3, 0, 2, 2, 4, 2, 4, 3, 2, 1, 3, 1, 2, 0, 0, 0, 2, 1, 2, 2, 0, 0, 1, 1,
    ];
    const p = clusteredMcnemar(patient.map((own, at) => own - psychiatrist[at]!));
    expect(p).toBeCloseTo(chiSquareTail(7.44, 1), 3);
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
    expect(mcnemar(sum(patient), sum(psychiatrist))).toBeLessThan(p / 5);
  });

  it('is as sure by χ² of thousands of clusters as by counting', () => {
    const random = mulberry32(4);
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => (at % 15) + 1).map((size) =>
        random() < 0.53 ? size : -size,
      );
    for (const count of [600, 3_000]) {
      const all = many(count);
      const sum = all.reduce((total, one) => total + one, 0);
      const squares = all.reduce((total, one) => total + one * one, 0);
      expect(clusteredMcnemar(all)).toBeCloseTo(chiSquareTail(sum ** 2 / squares, 1), 2);
    }
  });

  it('sees no difference where neither leads', () => {
    expect([clusteredMcnemar([]), clusteredMcnemar([0, 0]), clusteredMcnemar([2, -2])]).toEqual([
      1, 1, 1,
    ]);
  });

  it('finds a difference that is none in at most 5 % of draws', () => {
    const random = mulberry32(9);
    const draws = 400;
    let found = 0;
    for (let draw = 0; draw < draws; draw++) {
      const all = Array.from({ length: 25 }, () => {
        const favours = random();
        const size = 1 + Math.floor(15 * random());
        const lead = Array.from({ length: size }, () => (random() < favours ? 1 : -1) as number);
        return lead.reduce((sum, one) => sum + one, 0);
      });
      if (clusteredMcnemar(all) < 0.05) found++;
    }
    expect(found / draws).toBeLessThan(0.07);
  });
});
