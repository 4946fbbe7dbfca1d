import { describe, expect, it } from 'vitest';
import { sampleDefinition } from '../../../src/app/sample/sample-definition';
import { truth } from '../../../src/app/sample/truth';
import type { Definition } from '../../../src/definition/definition';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { accountHeaders, accounts, closedDeals, dealHeaders, tiers } from './scored-sample';

const definition = sampleDefinition();

function shareOfTier(name: string): number {
  return tiers(definition).filter((tier) => tier === name).length / accounts.length;
}

/** Share of the won deals in ICP, and of the lost ones outside. */
function backtest(tested: Definition): { wonIn: number; lostOut: number } {
  const tierOf = tiers(tested);
  const inIcp = new Set(tested.tiers.filter((tier) => tier.inIcp).map(({ name }) => name));
  const closed = closedDeals().map(({ account, outcome }) => ({
    isIn: inIcp.has(tierOf[account]!),
    isLost: outcome === 'lost',
  }));
  const won = closed.filter(({ isLost }) => !isLost);
  const lost = closed.filter(({ isLost }) => isLost);
  return {
    wonIn: won.filter(({ isIn }) => isIn).length / won.length,
    lostOut: lost.filter(({ isIn }) => !isIn).length / lost.length,
  };
}

describe('sampleDefinition', () => {
  it('comes back from its config sheet as it is', () => {
    const place = { sheet: 'ICP Config', dayOf: () => Number.NaN };
    expect(decodeSheet(encodeNew(definition).grid, place)).toEqual({ definition });
  });

  it.each([
    ['Tier 1', 0.08, 0.15],
    ['Tier 2', 0.15, 0.27],
    ['Tier 3', 0.15, 0.3],
    ['Needs data', 0.02, 0.08],
    ['Excluded', 0.05, 0.12],
  ])('puts a sensible share of the sample into %s', (tier, least, most) => {
    expect(shareOfTier(tier)).toBeGreaterThanOrEqual(least);
    expect(shareOfTier(tier)).toBeLessThanOrEqual(most);
  });

  it('reaches both targets on the closed deals', () => {
    const { wonIn, lostOut } = backtest(definition);
    expect(wonIn).toBeGreaterThanOrEqual(definition.settings.wonTarget + 0.02);
    expect(lostOut).toBeGreaterThanOrEqual(definition.settings.lostTarget + 0.02);
  });

  it('misses both when only its firmographic dimension counts', () => {
    const dimensions = definition.dimensions.map((dimension) => ({
      ...dimension,
      weight: dimension.name === 'Firmographic' ? 100 : 0,
    }));
    const { wonIn, lostOut } = backtest({ ...definition, dimensions });
    expect(wonIn).toBeLessThan(definition.settings.wonTarget);
    expect(lostOut).toBeLessThan(definition.settings.lostTarget);
  });

  it('says why of everything, and names columns that are there', () => {
    for (const { field, why } of definition.criteria) {
      expect(why).not.toBe('');
      expect(accountHeaders).toContain(field);
    }
    for (const { field, reason } of definition.exclusions) {
      expect(reason).not.toBe('');
      expect(accountHeaders).toContain(field);
    }
    for (const { header } of definition.deals) expect(dealHeaders).toContain(header);
  });

  it('leaves one lift to be discovered and believes in some decoys', () => {
    const fields = new Set(definition.criteria.map(({ field }) => field));
    const undiscovered = truth.lifts.map(({ field }) => field).filter((name) => !fields.has(name));
    expect(undiscovered).toEqual(['Trigger']);
    expect(truth.decoys.filter((field) => fields.has(field))).not.toEqual([]);
  });
});
