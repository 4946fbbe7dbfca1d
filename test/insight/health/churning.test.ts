import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { churning } from '../../../src/insight/health/checks/churning';
import { defaultHealthLimits } from '../../../src/insight/health/limits';
import { associationP, tableOfShares } from '../../../src/stats/two-by-two';
import { wilson } from '../../../src/stats/wilson';
import { factsOf, healthy } from './healthy';

const facts = factsOf(healthy);
const WORKBOOKS = 400;

/** Share of workbooks in which each kind is told, where customers leave at these rates. */
function told(own: number, others: number, customers: readonly [own: number, others: number]) {
  const random = mulberry32(5);
  const draw = (rate: number, of: number) =>
    wilson(Array.from({ length: of }, random).filter((one) => one < rate).length, of);
  const kinds = Array.from({ length: WORKBOOKS }, () => {
    const shares = { own: draw(own, customers[0]), others: draw(others, customers[1]) };
    const p = associationP(tableOfShares(shares.own, shares.others));
    const churn = { ...shares, p, criteria: [] };
    return churning({ ...facts, churn }, defaultHealthLimits).map(({ kind }) => kind);
  }).flat();
  const share = (kind: string) => kinds.filter((one) => one === kind).length / WORKBOOKS;
  return { alike: share('churn alike'), worse: share('ICP churns') };
}

describe('who leaves', () => {
  it('is no finding where the ICP leaves half as often, be they few or many', () => {
    for (const customers of [
      [20, 40],
      [175, 325],
      [1000, 2000],
    ] as const) {
      const { alike, worse } = told(0.1, 0.2, customers);
      expect(alike).toBeLessThanOrEqual(0.05);
      expect(worse).toBeLessThanOrEqual(0.01);
    }
  });

  it('is told where the ICP leaves as often and enough are known, and seldom of few', () => {
    expect(told(0.22, 0.22, [175, 325]).alike).toBeGreaterThan(0.6);
    expect(told(0.22, 0.22, [1000, 2000]).alike).toBeGreaterThan(0.95);
    expect(told(0.22, 0.22, [20, 40]).alike).toBeLessThan(0.2);
  });

  it('is serious where the ICP leaves twice as often', () => {
    expect(told(0.4, 0.2, [175, 325]).worse).toBeGreaterThan(0.95);
  });
});
