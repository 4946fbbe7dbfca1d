import { besideTarget, percentAbove, wholePercent } from '../../engine/figures';
import { counting } from '../../protocol/counting';
import { isFewerThan, type Proportion } from '../../stats/wilson';

/** What is said of each rate: what the definition does to which deals. */
export const meterWords = {
  won: ['Keeps', 'won deals'],
  lost: ['Leaves out', 'lost deals'],
} as const;

/** What stands beside the bar of a rate. */
export interface Reading {
  readonly text: string;
  readonly mark: '✓' | '✕' | '';
  /** What it misses, in words; blank where it misses nothing or can't be judged. */
  readonly aim: string;
  readonly tone: 'up' | 'down' | 'quiet';
}

/**
 * A rate against its target, both 0 to 1.
 *
 * @param isJudged - Whether there are enough deals to say that it is met or missed.
 * @example reading(wilson(17, 100), 0.8, true) // { text: '17 %', mark: '✕', aim: 'target 80 %', … }
 */
export function reading(rate: Proportion, target: number, isJudged: boolean): Reading {
  const { value, trials } = rate;
  if (trials === 0 || !isJudged) {
    return { text: wholePercent(value), mark: '', aim: '', tone: 'quiet' };
  }
  if (value >= target) return { text: wholePercent(value), mark: '✓', aim: '', tone: 'up' };
  const aim = `target ${wholePercent(target)}`;
  return { text: besideTarget(value, target), mark: '✕', aim, tone: 'down' };
}

/**
 * Why both rates can't be judged, as the verdict of a backtest sees it; blank where they can.
 *
 * @example tooFew(wilson(12, 12), wilson(2, 6), 20) // '12 won, 6 lost: too few to judge'
 */
export function tooFew(won: Proportion, lost: Proportion, minimum: number): string {
  if (!isFewerThan(minimum, won) && !isFewerThan(minimum, lost)) return '';
  return `${counting(won, 'won')}, ${counting(lost, 'lost')}: too few to judge`;
}

/** Said of rates by deals that a definition was fitted to: they flatter it. */
export const FITTED = 'Fitted to some of these deals, which flatter it: newer ones must judge it';

/** Whether a definition was fitted to deals of which the first is of the day `from`. */
export function isFitted(until: number | undefined, from: number | null): boolean {
  return until !== undefined && !(from !== null && from > until);
}

/** From 5 to 30 % of all accounts in ICP is usual. */
const USUAL = { least: 0.05, most: 0.3 } as const;
const USUAL_WORDS = '5–30 is usual';

/**
 * The share of accounts in ICP, 0 to 1.
 *
 * @returns As it is shown, and what that is beside the usual; `''` where it is that.
 * @example icpReading(0.302) // ['30.2 %', 'wide: 5–30 is usual']
 */
export function icpReading(share: number): readonly [text: string, judged: string] {
  if (share > USUAL.most) return [percentAbove(share, USUAL.most), `wide: ${USUAL_WORDS}`];
  if (share < USUAL.least) return [besideTarget(share, USUAL.least), `narrow: ${USUAL_WORDS}`];
  return [wholePercent(share), ''];
}
