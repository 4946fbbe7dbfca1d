import { besideTarget, count, percentAbove, wholePercent } from '../../engine/figures';

/** From 5 to 30 % of all accounts in ICP is usual. */
const USUAL = { least: 0.05, most: 0.3 } as const;

/** Two rates of a backtest, 0 to 1. */
interface RatesSaid {
  readonly won: number;
  readonly lost: number;
}

const rates = ({ won, lost }: RatesSaid) =>
  `${wholePercent(won)} of won in, ${wholePercent(lost)} of lost out`;

/** What the status line of a config sheet says. */
export const words = {
  /** @example words.passes({ won: 0.9, lost: 0.8 }) // '✓ Passes: 90 % of won in, 80 % of lost out' */
  passes: (said: RatesSaid) => `✓ Passes: ${rates(said)}`,
  passesSoFar: (said: RatesSaid) => `✓ Passes so far: ${rates(said)}`,
  misses: (said: RatesSaid) => `✕ Misses: ${rates(said)}`,
  tooFew: 'Too few deals to tell',
  /** @example words.inIcp(233, 602) // '! 233 of 602 (39 %), wide: 5–30 % is usual' */
  inIcp: (inside: number, all: number) => {
    const share = inside / all;
    const shown = (text: string) => `${count(inside)} of ${count(all)} (${text})`;
    if (share > USUAL.most) {
      return `! ${shown(percentAbove(share, USUAL.most))}, wide: 5–30 % is usual`;
    }
    if (share < USUAL.least) {
      return `! ${shown(besideTarget(share, USUAL.least))}, narrow: 5–30 % is usual`;
    }
    return `✓ ${shown(wholePercent(share))}`;
  },
  noAccounts: 'No accounts yet',
} as const;
