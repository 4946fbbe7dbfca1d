import type { Estimate } from '../../stats/estimate';

/** How a score stands against chance where it is not clearly better. */
export type AgainstChance = 'worse' | 'no better' | 'too few deals';

/** Areas under the ROC curve up to here are about as good as chance, 0.5. */
const ABOUT_CHANCE = 0.55;

/**
 * Judges an AUC by its interval: the one rule of backtest and health.
 *
 * @param isEnough - Whether there are as many won and lost deals as the definition asks for.
 * @returns `undefined` where it is better than chance, or NaN.
 * @example againstChance({ value: 0.51, low: 0.4, high: 0.62 }, true) // 'no better'
 */
export function againstChance(
  { value, low, high }: Estimate,
  isEnough: boolean,
): AgainstChance | undefined {
  if (!(low <= 0.5)) return undefined;
  if (high < 0.5) return 'worse';
  return isEnough && value < ABOUT_CHANCE ? 'no better' : 'too few deals';
}
