import { describe, expect, it } from 'vitest';
import { dealRates, priceOf, wonShares } from '../../../src/sidebar/model/deal-rates';
import { wilson } from '../../../src/stats/wilson';
import { smallDefinition } from '../../support/definitions';

/** none, won, lost, churned, open: see outcomeCodes. */
const deals = {
  outcomes: Float64Array.of(0, 1, 1, 3, 2, 2, 4),
  amounts: Float64Array.of(9, 100, 20, 3, 7, 8, 50),
  currency: '',
  total: 7,
  from: null,
  independent: { won: 3, lost: 2 },
};

describe('deals', () => {
  it('count as included by the tiers in ICP; a churned one was won', () => {
    const scored = { tiers: Int32Array.of(0, 0, 2, 1, 0, -1, 0), scores: new Float64Array(7) };
    const { wonIncluded, lostExcluded } = dealRates(deals, scored, smallDefinition.tiers);
    expect(wonIncluded).toMatchObject({ successes: 2, trials: 3 });
    expect(lostExcluded).toMatchObject({ successes: 1, trials: 2, value: 0.5 });
  });

  it('count in the intervals as the independent ones that they are worth', () => {
    const scored = { tiers: new Int32Array(7), scores: new Float64Array(7) };
    const few = { ...deals, independent: { won: 1.5, lost: 1.2 } };
    const { wonIncluded, lostExcluded } = dealRates(few, scored, smallDefinition.tiers);
    expect(wonIncluded).toEqual(wilson(3, 3, 1.5));
    expect(lostExcluded).toEqual(wilson(0, 2, 1.2));
  });

  it('are the price of an exclusion', () => {
    const matches = Float64Array.of(1, 1, 0, 0.5, 1, Number.NaN, 1);
    expect(priceOf(deals, matches)).toEqual({ won: 2, lost: 1, open: 1, wonAmount: 103 });
  });

  it('tell how often a tier was won, where enough of its deals were closed', () => {
    const outcomes = Float64Array.from({ length: 30 }, (_, at) => (at < 24 ? 1 + (at % 4) : 2));
    const tiers = Int32Array.from({ length: 30 }, (_, at) => Number(at >= 24));
    const scored = { tiers, scores: new Float64Array(30) };
    expect([...wonShares({ ...deals, outcomes }, scored)]).toEqual([[0, 12 / 18]]);
  });
});
