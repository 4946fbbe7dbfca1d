import { isMet } from '../../engine/met';
import type { Tier } from '../../engine/model';
import { outcomeCodes } from '../../protocol/outcome-codes';
import { type Proportion, wilson } from '../../stats/wilson';
import type { Deals } from './matches';
import type { Scored } from './scored';

/** How well the tiers part won deals from lost ones. */
export interface DealRates {
  /** Won deals (also churned ones) in a tier marked In ICP. */
  readonly wonIncluded: Proportion;
  /** Lost deals in no such tier. */
  readonly lostExcluded: Proportion;
}

const WON: ReadonlySet<number> = new Set([code('won'), code('churned')]);
const LOST = code('lost');
const OPEN = code('open');

function code(outcome: (typeof outcomeCodes)[number]): number {
  return outcomeCodes.indexOf(outcome);
}

/** Counts the closed deals that the tiers get right. */
export function dealRates(
  { outcomes, independent }: Deals,
  scored: Scored,
  tiers: readonly Tier[],
): DealRates {
  let [won, wonIn, lost, lostOut] = [0, 0, 0, 0];
  for (let deal = 0; deal < outcomes.length; deal++) {
    const outcome = outcomes[deal] as number;
    const isIn = tiers[scored.tiers[deal] as number]?.inIcp === true;
    if (WON.has(outcome)) {
      won += 1;
      if (isIn) wonIn += 1;
    } else if (outcome === LOST) {
      lost += 1;
      if (!isIn) lostOut += 1;
    }
  }
  return {
    wonIncluded: wilson(wonIn, won, independent.won),
    lostExcluded: wilson(lostOut, lost, independent.lost),
  };
}

/** Closed deals that a tier needs for a share to say something. */
const LEAST_CLOSED = 10;

/**
 * The share of each tier's closed deals that was won.
 *
 * @returns By index of the tier; none where fewer than ten deals were closed.
 */
export function wonShares({ outcomes }: Deals, { tiers }: Scored): ReadonlyMap<number, number> {
  const closed = new Map<number, { won: number; all: number }>();
  for (let deal = 0; deal < outcomes.length; deal++) {
    const outcome = outcomes[deal] as number;
    const isWon = WON.has(outcome);
    if (!isWon && outcome !== LOST) continue;
    const tier = tiers[deal] as number;
    const { won, all } = closed.get(tier) ?? { won: 0, all: 0 };
    closed.set(tier, { won: won + Number(isWon), all: all + 1 });
  }
  const told = [...closed].filter(([, { all }]) => all >= LEAST_CLOSED);
  return new Map(told.map(([tier, { won, all }]) => [tier, won / all]));
}

/** What an exclusion removes: deals and, of the won ones, their amounts. */
export interface Price {
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly wonAmount: number;
}

/**
 * The deals that meet a condition.
 *
 * @param matches - Of the condition, one a deal.
 */
export function priceOf({ outcomes, amounts }: Deals, matches: Float64Array): Price {
  let [won, lost, open, wonAmount] = [0, 0, 0, 0];
  for (let deal = 0; deal < outcomes.length; deal++) {
    if (!isMet(matches[deal] as number)) continue;
    const outcome = outcomes[deal] as number;
    if (WON.has(outcome)) {
      won += 1;
      wonAmount += amounts[deal] as number;
    } else if (outcome === LOST) lost += 1;
    else if (outcome === OPEN) open += 1;
  }
  return { won, lost, open, wonAmount };
}

/** Closed deals of one outcome, by what is known of a condition. */
interface Counted {
  readonly met: number;
  readonly known: number;
  readonly unknown: number;
}

/**
 * How won and lost deals meet a condition.
 *
 * @param matches - Of the condition, one a deal.
 * @returns Also as how many independent deals the known ones count.
 */
export function countOutcomes(
  { outcomes, independent }: Deals,
  matches: Float64Array,
): {
  readonly won: Counted;
  readonly lost: Counted;
  readonly independent: Deals['independent'];
} {
  const count = (isOne: (outcome: number) => boolean) => {
    let [met, known, unknown] = [0, 0, 0];
    for (let deal = 0; deal < outcomes.length; deal++) {
      if (!isOne(outcomes[deal] as number)) continue;
      const match = matches[deal] as number;
      if (Number.isNaN(match)) unknown += 1;
      else {
        known += 1;
        if (isMet(match)) met += 1;
      }
    }
    return { met, known, unknown };
  };
  const [won, lost] = [count((one) => WON.has(one)), count((one) => one === LOST)];
  const part = ({ known, unknown }: Counted, all: number) =>
    known === 0 ? 0 : (all * known) / (known + unknown);
  return {
    won,
    lost,
    independent: { won: part(won, independent.won), lost: part(lost, independent.lost) },
  };
}
