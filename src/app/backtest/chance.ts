import type { Estimate } from '../../stats/estimate';

/** How a score stands against chance where it is not clearly better. */
export type AgainstChance = 'worse' | 'no better' | 'too few deals';

/** Areas under the ROC curve up to here are about as good as chance, 0.5. */
const ABOUT_CHANCE = 0.55;

/** Judges an AUC by its interval. @returns `undefined` where it is better than chance, or NaN. */
export function againstChance({ value, low, high }: Estimate): AgainstChance | undefined {
  if (!(low <= 0.5)) return undefined;
  if (high < 0.5) return 'worse';
  return value < ABOUT_CHANCE ? 'no better' : 'too few deals';
}
