import { besideTarget, count, percentAbove, percentSpan, wholePercent } from '../../engine/figures';
import { defaultHealthLimits } from '../../insight/health/limits';

/** From which to which share of all accounts in ICP is usual. */
const USUAL = defaultHealthLimits.icpShare;

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
    if (share > USUAL[1]) {
      return `! ${shown(percentAbove(share, USUAL[1]))}, wide: ${percentSpan(USUAL)} is usual`;
    }
    if (share < USUAL[0]) {
      return `! ${shown(besideTarget(share, USUAL[0]))}, narrow: ${percentSpan(USUAL)} is usual`;
    }
    return `✓ ${shown(wholePercent(share))}`;
  },
  noAccounts: 'No accounts yet',
} as const;
