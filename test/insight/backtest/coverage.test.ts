import { describe, expect, it } from 'vitest';
import { mulberry32 } from '../../../src/app/sample/random';
import { clustersOf, shareOf, winRateOf } from '../../../src/insight/deals/clusters';
import type { Estimate } from '../../../src/stats/estimate';

const DRAWS = 200;
const IN_ICP = 0.4;
const WIN_IN = 0.5;
const WIN_OUT = 0.15;
const WON_INCLUDED = (IN_ICP * WIN_IN) / (IN_ICP * WIN_IN + (1 - IN_ICP) * WIN_OUT);

/** Deals of accounts that are in the ICP or not; outcomes of an account correlate by `alike`. */
function draw(random: () => number, accounts: number, deals: number, alike: number) {
  const rows = Array.from({ length: accounts }, (_, account) => {
    const isIn = random() < IN_ICP;
    const own = random();
    return Array.from({ length: deals }, () => {
      const luck = random() < Math.sqrt(alike) ? own : random();
      return { key: `${account}`, isIn, won: Number(luck < (isIn ? WIN_IN : WIN_OUT)) };
    });
  }).flat();
  const won = rows.map((row) => row.won);
  const clusters = {
    ...clustersOf(
      rows.map(({ key }) => key),
      won,
    ),
    won,
  };
  const which = (isSo: (row: (typeof rows)[number]) => boolean) =>
    rows.flatMap((row, index) => (isSo(row) ? [index] : []));
  return {
    wonIncluded: shareOf(
      clusters,
      which((row) => row.won === 1),
      (row) => rows[row]!.isIn,
    ),
    winRateIn: winRateOf(
      clusters,
      which(({ isIn }) => isIn),
    ),
  };
}

describe('intervals by account', () => {
  it.each([
    [12, 20],
    [100, 3],
    [300, 1],
  ])('of %i accounts with %i deals hold the truth about as often as they promise', (...sizes) => {
    for (const alike of [0, 0.2, 1]) {
      const random = mulberry32(11);
      const held = { wonIncluded: 0, winRateIn: 0 };
      for (let drawn = 0; drawn < DRAWS; drawn++) {
        const { wonIncluded, winRateIn } = draw(random, ...sizes, alike);
        const holds = ({ low, high }: Estimate, truth: number) =>
          Number(!(low > truth) && !(high < truth));
        held.wonIncluded += holds(wonIncluded, WON_INCLUDED);
        held.winRateIn += holds(winRateIn, WIN_IN);
      }
      expect(held.wonIncluded / DRAWS).toBeGreaterThan(0.92);
      expect(held.winRateIn / DRAWS).toBeGreaterThan(0.91);
    }
  });
});
