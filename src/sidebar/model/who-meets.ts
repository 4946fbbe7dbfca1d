import { wholePercent } from '../../engine/figures';
import { isMet } from '../../engine/met';
import { type Proportion, wilson } from '../../stats/wilson';
import { countOutcomes, type DealRates } from './deal-rates';
import type { Deals, Matches } from './matches';

/** Shares that meet a condition, of those of which it is known. */
export interface WhoMeets {
  readonly accounts: Proportion;
  /** Left out where there are no deals. */
  readonly won?: Proportion;
  readonly lost?: Proportion;
  readonly hasUnknown: boolean;
}

/**
 * Counts who meets a condition.
 *
 * @param blank - 1 for accounts that hold nothing.
 */
export function whoMeets(
  { accounts, deals: dealMatches }: Matches,
  blank: Uint8Array,
  deals: Deals | undefined,
): WhoMeets {
  let [met, known, rows] = [0, 0, 0];
  for (let row = 0; row < accounts.length; row++) {
    if (blank[row] !== 0) continue;
    const match = accounts[row] as number;
    rows += 1;
    if (Number.isNaN(match)) continue;
    known += 1;
    if (isMet(match)) met += 1;
  }
  const all = { accounts: wilson(met, known) };
  if (deals === undefined) return { ...all, hasUnknown: known < rows };
  const { won, lost, independent } = countOutcomes(deals, dealMatches);
  const unknown = rows - known + won.unknown + lost.unknown;
  return {
    ...all,
    won: wilson(won.met, won.known, independent.won),
    lost: wilson(lost.met, lost.known, independent.lost),
    hasUnknown: unknown > 0,
  };
}

/** From so many times as common on it tells a lot. */
const A_LOT = 1.75;

/**
 * How far a condition tells won deals from lost ones, in words; `''` where no deal can say.
 *
 * @param wanted - Which deals are to meet it: the lost ones where it excludes.
 * @example tellsWords(whoMeets) // 'Tells a lot: twice as common among won deals.'
 */
export function tellsWords(
  { won, lost }: Pick<WhoMeets, 'won' | 'lost'>,
  wanted: 'won' | 'lost' = 'won',
): string {
  if (won === undefined || lost === undefined || won.trials === 0 || lost.trials === 0) return '';
  if (won.low <= lost.high && lost.low <= won.high) {
    return 'Tells little: such a difference between won and lost deals may be chance.';
  }
  const [more, less, deals] =
    won.value > lost.value ? ([won, lost, 'won'] as const) : ([lost, won, 'lost'] as const);
  const times = more.value / less.value;
  const speaks = times >= A_LOT ? 'Tells a lot' : 'Tells some';
  const verdict = deals === wanted ? speaks : 'Speaks against it';
  return `${verdict}: ${timesWords(times)} among ${deals} deals.`;
}

function timesWords(times: number): string {
  if (times >= 10) return 'far more common';
  if (times >= 2.5) return `${Math.round(times)} times as common`;
  return times >= A_LOT ? 'twice as common' : 'more common';
}

/**
 * What the definition would do to deals without a condition, in words; `''` where the same.
 *
 * @example withoutWords(rates, without) // 'Without it, 76 % of lost deals would stay out instead of 80 %.'
 */
export function withoutWords(rates: DealRates, without: DealRates): string {
  const parts = [
    ['won deals would be kept', rates.wonIncluded, without.wonIncluded],
    ['lost deals would stay out', rates.lostExcluded, without.lostExcluded],
  ] as const;
  const changed = parts
    .map(
      ([deals, now, then]) => [deals, wholePercent(now.value), wholePercent(then.value)] as const,
    )
    .filter(([, now, then]) => now !== then)
    .map(([deals, now, then]) => `${then} of ${deals} instead of ${now}`);
  if (changed.length > 0) return `Without it, ${changed.join(', and ')}.`;
  return rates.wonIncluded.trials + rates.lostExcluded.trials === 0
    ? ''
    : 'Without it, the rates of won and lost deals stay the same.';
}
