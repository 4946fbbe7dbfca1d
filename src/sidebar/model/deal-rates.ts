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
