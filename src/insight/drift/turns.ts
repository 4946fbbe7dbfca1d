import { associationP, tableOfShares } from '../../stats/two-by-two';
import { isFewerThan, type Proportion } from '../../stats/wilson';
import { shareOf, winRateOf } from '../deals/clusters';
import { dealDay } from '../deals/deal';
import type { JudgedDeals } from '../deals/rates';
import { unflattered } from './flattered';
import { type JudgedDealSet, wholeQuarters } from './quarters';

/** What is watched from quarter to quarter. */
export type Watched = 'won included' | 'lost excluded' | 'win rate in the ICP';

/** Two quarters in a row in which something is other than before. */
export interface Turn {
  readonly watched: Watched;
  /** The first of both quarters, and the day it begins: that of its first deal. */
  readonly quarter: string;
  readonly day: number;
  readonly before: Proportion;
  /** Both quarters. */
  readonly since: readonly [Proportion, Proportion];
  readonly way: 'down' | 'up';
  /** Of a win rate that of the deals outside, before and in both quarters together. */
  readonly outside: readonly [before: Proportion, since: Proportion] | undefined;
  /** Whether the deals outside went the same way at least half as far: then it is nothing about the ICP. */
  readonly isShared: boolean;
}

/** Which deals are watched, and what share of them. */
const watched: readonly (readonly [
  Watched,
  isOf: (judged: JudgedDeals, row: number) => boolean,
  rate: (judged: JudgedDeals, rows: readonly number[]) => Proportion,
])[] = [
  [
    'won included',
    ({ won }, row) => won[row] === 1,
    (judged, rows) => shareOf(judged, rows, (row) => judged.inIcp[row] === 1),
  ],
  [
    'lost excluded',
    ({ won }, row) => won[row] !== 1,
    (judged, rows) => shareOf(judged, rows, (row) => judged.inIcp[row] !== 1),
  ],
  ['win rate in the ICP', ({ inIcp }, row) => inIcp[row] === 1, winRateOf],
];

/** Deals that a quarter must have to be outside. */
const FEWEST = 5;
/** Share of a move from which on the deals outside have moved along. */
const ALONG = 0.5;
/** Share of it that must be left in the newest two quarters: else it has come back. */
const LEFT = 0.25;

/**
 * The first two quarters in a row in which a rate lies outside of what it was in all quarters before, on
 * the same side, and has not come back; of each rate the first.
 *
 * Rule: a quarter is outside by Fisher's exact test. Luck puts two in a row outside on one side with half
 * the square of the chance of one; that is shared over all places where it could. The first quarters, of
 * which the deals tell only a part, do not count: see `wholeQuarters`.
 *
 * @param chance - How often luck may give a turn at all.
 * @param least - Deals that there must be before.
 * @param isFitted - Whether the definition was fitted to some of the deals: see `unflattered`.
 * @returns None where there are fewer than three quarters.
 */
export function turnsOf(
  { deals, judged }: JudgedDealSet,
  { chance, least, isFitted }: { chance: number; least: number; isFitted: boolean },
): Turn[] {
  const quarters = wholeQuarters(deals);
  const places = watched.flatMap(([name, isOf, rate]) => {
    const rows = quarters.map(([, own]) => own.filter((row) => isOf(judged, row)));
    return quarters.slice(0, -2).flatMap((_, at) => {
      const before = rate(judged, rows.slice(0, at + 1).flat());
      const pair = [at + 1, at + 2].map((index) => rate(judged, rows[index] ?? [])) as [
        Proportion,
        Proportion,
      ];
      const isTold =
        !isFewerThan(least, before) && pair.every((quarter) => !isFewerThan(FEWEST, quarter));
      const newest = rate(judged, rows.slice(Math.max(at + 1, rows.length - 2)).flat());
      return isTold ? [{ name, at: at + 1, before, pair, newest }] : [];
    });
  });
  const limit = Math.sqrt((2 * chance) / Math.max(1, places.length));
  const found = places.filter(
    ({ before, pair, newest }) =>
      isOutside(before, pair, limit, isFitted) && alongBy(before, pair, before, newest) >= LEFT,
  );
  return watched.flatMap(([name]) => {
    const first = found.find((one) => one.name === name);
    if (first === undefined) return [];
    const { at, before, pair } = first;
    const [quarter, rows] = quarters[at] as [string, number[]];
    const day = Math.min(...rows.map((row) => dealDay(deals[row] as (typeof deals)[number])));
    const way = pair[0].value < before.value ? 'down' : 'up';
    const rowsOut = (some: readonly (readonly [string, number[]])[]) =>
      winRateOf(
        judged,
        some.flatMap(([, own]) => own.filter((row) => judged.inIcp[row] !== 1)),
      );
    const outside =
      name === 'win rate in the ICP'
        ? ([rowsOut(quarters.slice(0, at)), rowsOut(quarters.slice(at, at + 2))] as const)
        : undefined;
    const isShared = outside !== undefined && alongBy(before, pair, ...outside) >= ALONG;
    return [{ watched: name, quarter, day, before, since: pair, way, outside, isShared }];
  });
}

function isOutside(
  before: Proportion,
  pair: readonly [Proportion, Proportion],
  limit: number,
  isFitted: boolean,
): boolean {
  const isDown = pair[0].value < before.value;
  const reference = isDown && isFitted ? unflattered(before) : before;
  return pair.every(
    (quarter) =>
      (isDown ? quarter.value < reference.value : quarter.value > reference.value) &&
      associationP(tableOfShares(reference, quarter)) < limit,
  );
}

/** How far another rate went the same way, as a share of how far this one did. */
function alongBy(
  before: Proportion,
  [first, second]: readonly [Proportion, Proportion],
  was: Proportion,
  is: Proportion,
): number {
  const moved = (first.value + second.value) / 2 - before.value;
  return (is.value - was.value) / moved;
}

/** The deals that a rate is of. */
export function dealsOf(name: Watched, judged: JudgedDeals): (row: number) => boolean {
  const [, isOf] = watched.find(([one]) => one === name) as (typeof watched)[number];
  return (row) => isOf(judged, row);
}
