import { describe, expect, it } from 'vitest';
import {
  accountTier,
  EXCLUDED_INDEX,
  NEEDS_DATA_INDEX,
  tierIndex,
  tierName,
} from '../../src/engine/tiers';
import { emptyModel } from '../support/models';

const { tiers } = emptyModel;
const nameOf = (score: number, coverage = 1, excludedBy = -1) =>
  tierName(tiers, accountTier(emptyModel, score, coverage, excludedBy));

describe('tierIndex', () => {
  it.each([
    [100, 'Tier 1'],
    [80, 'Tier 1'],
    [79.9, 'Tier 2'],
    [40, 'Tier 3'],
    [0, 'Not ICP'],
  ])('puts %d into %s', (score, name) => {
    expect(tiers[tierIndex(tiers, score)]?.name).toBe(name);
    const reversed = [...tiers].reverse();
    expect(reversed[tierIndex(reversed, score)]?.name).toBe(name);
  });

  it('finds none below the lowest tier', () => {
    expect(tierIndex(tiers.slice(0, 2), 59.9)).toBe(NEEDS_DATA_INDEX);
  });
});

describe('accountTier', () => {
  it('needs the minimum coverage, whatever the score', () => {
    expect(nameOf(95, 0.5)).toBe('Tier 1');
    expect(nameOf(95, 0.499)).toBe('Needs data');
  });

  it('needs a score', () => {
    expect(nameOf(Number.NaN, 0)).toBe('Needs data');
    const withoutMinimum = { ...emptyModel, minimumCoverage: 0 };
    expect(accountTier(withoutMinimum, Number.NaN, 0, -1)).toBe(NEEDS_DATA_INDEX);
  });

  it('is Excluded before anything else', () => {
    expect(nameOf(95, 1, 0)).toBe('Excluded');
    expect(nameOf(Number.NaN, 0, 2)).toBe('Excluded');
    expect(accountTier(emptyModel, 95, 1, 0)).toBe(EXCLUDED_INDEX);
  });
});
