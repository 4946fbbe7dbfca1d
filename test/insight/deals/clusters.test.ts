import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clustersOf,
  independentCount,
  shareOf,
  winRateOf,
} from '../../../src/insight/deals/clusters';
import { wilson } from '../../../src/stats/wilson';

const outcomes = fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 40 });
const rowsOf = (won: readonly number[]) => [...won.keys()];

describe('clustersOf', () => {
  it('numbers equal keys alike and lets blank ones stand alone', () => {
    const { cluster, clusters } = clustersOf(['a', '', 'a', '', 'b'], [1, 1, 1, 1, 1]);
    expect([[...cluster], clusters]).toEqual([[0, 1, 0, 2, 3], 4]);
  });

  it('tells how alike the outcomes of an account are', () => {
    expect(clustersOf(['a', 'a', 'b', 'b'], [1, 1, 0, 0]).alike).toBe(1);
    expect(clustersOf(['a', 'a', 'b', 'b'], [1, 0, 1, 0]).alike).toBe(0);
  });
});

describe('rates of deals', () => {
  it('are those of as many independent deals where each account has one', () => {
    fc.assert(
      fc.property(outcomes, fc.boolean(), (won, isNamed) => {
        const keys = won.map((_, row) => (isNamed ? `account ${row}` : ''));
        const clusters = { ...clustersOf(keys, won), won };
        const plain = wilson(won.filter((one) => one === 1).length, won.length);
        expect(shareOf(clusters, rowsOf(won), (row) => won[row] === 1)).toEqual(plain);
        expect(winRateOf(clusters, rowsOf(won))).toEqual(plain);
      }),
    );
  });

  it('learn nothing from deals that are there again', () => {
    fc.assert(
      fc.property(outcomes, fc.integer({ min: 2, max: 5 }), (won, times) => {
        const again = Array.from({ length: times }, () => won).flat();
        const keys = again.map((_, row) => `account ${row % won.length}`);
        const clusters = { ...clustersOf(keys, again), won: again };
        const plain = wilson(won.filter((one) => one === 1).length, won.length);
        const repeated = shareOf(clusters, rowsOf(again), (row) => again[row] === 1);
        expect(repeated.value).toBeCloseTo(plain.value, 12);
        expect(repeated.low).toBeCloseTo(plain.low, 12);
        expect(repeated.independent).toBeCloseTo(won.length, 9);
      }),
    );
  });

  it('are won as independently as the outcomes of an account are', () => {
    const keys = ['a', 'b', 'c'].flatMap((key) => [key, key, key, key]);
    const mixed = [1, 0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 1];
    const split = [1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 1];
    const independent = (won: readonly number[]) =>
      winRateOf({ ...clustersOf(keys, won), won }, rowsOf(won)).independent;
    expect([independent(mixed), independent(split)]).toEqual([12, 3]);
  });

  it('count an account that has most deals for little more than one', () => {
    const keys = [...Array<string>(98).fill('a'), 'b', 'c'];
    const clusters = clustersOf(
      keys,
      keys.map(() => 1),
    );
    expect(independentCount(clusters, [...keys.keys()])).toBeCloseTo(1.04, 2);
  });
});
