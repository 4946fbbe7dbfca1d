import { describe, expect, it } from 'vitest';
import { heldTier } from '../../src/engine/held-tier';
import { NEEDS_DATA_INDEX, tierIndex, tierName } from '../../src/engine/tiers';
import { mulberry32 } from '../../src/stats/random';
import { emptyModel } from '../support/models';

const { tiers } = emptyModel;
const held = (score: number, had: string, by: number) =>
  tierName(tiers, heldTier(tiers, tierIndex(tiers, score), score, had, by));

describe('a tier that is held', () => {
  it.each([
    ['kept down to the limit less the points', 57, 'Tier 2', 'Tier 2'],
    ['lost below it', 56.9, 'Tier 2', 'Tier 3'],
    ['not gained at once', 82.9, 'Tier 2', 'Tier 2'],
    ['gained where the limit is passed', 83, 'Tier 2', 'Tier 1'],
    ['left upwards by one where only one limit is passed', 82, 'Tier 3', 'Tier 2'],
    ['left for the lowest', 10, 'Tier 1', 'Not ICP'],
    ['the one of the score where there was none', 59.1, '', 'Tier 3'],
    ['the one of the score where it is called otherwise now', 59.1, 'Gold', 'Tier 3'],
  ])('is %s', (_, score, had, expected) => {
    expect(held(score, had, 3)).toBe(expected);
  });

  it('follows the score where it is not to be held', () => {
    expect(held(59.9, 'Tier 2', 0)).toBe('Tier 3');
  });

  it('goes with the score', () => {
    expect(heldTier(tiers, NEEDS_DATA_INDEX, Number.NaN, 'Tier 2', 3)).toBe(NEEDS_DATA_INDEX);
  });

  /** Figures for 1,000 accounts that are scored 100 times more, each time with noise of 3 points. */
  it.each([
    [0, 173],
    [5, 0],
  ])(
    'that passes by %d points lets %d of 1,000 accounts come back to a tier that they left',
    (by, expected) => {
      expect(flapping(by)).toBe(expected);
    },
  );
});

/** How many of 1,000 accounts come back to a tier that they left. */
function flapping(by: number): number {
  const random = mulberry32(20261130);
  let count = 0;
  for (let account = 0; account < 1000; account++) {
    const truth = 100 * random();
    const seen = Array.from({ length: 101 }, () => {
      const noisy = truth + 6 * random() - 3;
      return Math.round(10 * Math.min(100, Math.max(0, noisy))) / 10;
    });
    let tier = '';
    const passed: string[] = [];
    for (const score of seen) {
      tier = held(score, tier, by);
      if (passed[passed.length - 1] !== tier) passed.push(tier);
    }
    if (new Set(passed).size < passed.length) count += 1;
  }
  return count;
}
