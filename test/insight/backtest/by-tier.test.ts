import { describe, expect, it } from 'vitest';
import { byTier } from '../../../src/insight/backtest/by-tier';
import { clustersOf } from '../../../src/insight/deals/clusters';
import type { Deal } from '../../../src/insight/deals/deal';
import { smallDefinition } from '../../support/definitions';

const deal: Deal = {
  row: 2,
  id: '',
  account: '',
  accountId: '',
  isJoined: true,
  outcome: 'won',
  stage: 'won',
  amount: NaN,
  createdOn: NaN,
  closedOn: NaN,
  churnedOn: NaN,
};

/** Won and lost deals of the tiers, the best first. */
function falls(counts: readonly (readonly [won: number, lost: number])[]): boolean | undefined {
  const tiers = counts.map((_, index) => ({
    ...smallDefinition.tiers[0]!,
    name: `Tier ${index + 1}`,
    from: 100 - index,
  }));
  const deals: Deal[] = [];
  const tier: number[] = [];
  counts.forEach(([won, lost], index) => {
    for (let count = 0; count < won + lost; count++) {
      deals.push({ ...deal, outcome: count < won ? 'won' : 'lost' });
      tier.push(index);
    }
  });
  const model = { ...smallDefinition, tiers };
  const won = Uint8Array.from(deals, ({ outcome }) => Number(outcome === 'won'));
  const clusters = clustersOf(
    deals.map(() => ''),
    won,
  );
  return byTier(model, deals, { tier: Int32Array.from(tier), won, ...clusters }).winRateFalls;
}

describe('whether the win rate falls from tier to tier', () => {
  it.each([
    [
      'a fall',
      [
        [3, 1],
        [2, 2],
        [1, 3],
      ],
      true,
    ],
    [
      'a fall with a level step',
      [
        [3, 1],
        [1, 3],
        [1, 3],
      ],
      true,
    ],
    [
      'a tier without deals in between',
      [
        [3, 1],
        [0, 0],
        [1, 3],
      ],
      true,
    ],
    [
      'a rise in between',
      [
        [3, 1],
        [1, 3],
        [2, 2],
      ],
      false,
    ],
    [
      'the same rate everywhere',
      [
        [2, 0],
        [4, 0],
        [1, 0],
      ],
      false,
    ],
    [
      'deals in one tier only',
      [
        [0, 0],
        [2, 2],
      ],
      undefined,
    ],
    [
      'no deals',
      [
        [0, 0],
        [0, 0],
      ],
      undefined,
    ],
  ] as const)('%s', (_, counts, expected) => {
    expect(falls(counts)).toBe(expected);
  });
});
