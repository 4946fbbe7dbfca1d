import { count, counted, wholePercent } from '../../engine/figures';
import type { Proportion } from '../../stats/wilson';

/** How many of ten, of a hundred where ten hide what is missing. @example inTen(0.901) // '9 of 10' */
export function inTen(share: number): string {
  const isHidden = (tens: number) => (tens === 10 && share < 1) || (tens === 0 && share > 0);
  const tens = Math.round(share * 10);
  if (!isHidden(tens)) return `${tens} of 10`;
  const hundreds = Math.min(99, Math.max(1, Math.round(share * 100)));
  return `${hundreds} of 100`;
}

/** How far a rate would hold on other deals. */
export function elsewhere(rate: Proportion): string {
  const { successes, trials, low, high } = rate;
  const ends = `${wholePercent(low).replace(' %', '')} – ${wholePercent(high)}`;
  const other =
    high - low > WIDE
      ? `With so few, ${ends} is possible.`
      : `Would be ${ends} on other deals like these.`;
  return `${count(successes)} of ${count(trials)}. ${other}`;
}

/** Width of an interval that leaves a rate open. */
export const WIDE = 0.2;

/** That deals of one account are no proof of one another. */
export function repeatWords(deals: number, accounts: number): string {
  return `${count(deals)} deals of ${counted(accounts, 'account')}: repeats count for less.`;
}
