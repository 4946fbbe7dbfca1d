import { describe, expect, it } from 'vitest';
import { NEEDS_DATA_INDEX, tierIndex } from '../../src/engine/tiers';
import { emptyModel } from '../support/models';

const { tiers } = emptyModel;

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
