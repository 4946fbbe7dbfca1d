import { EXCLUDED } from '../engine/tiers';

/** Tier and score of an account, as they are shown. */
export interface Place {
  readonly tier: string;
  /** NaN where there is none. */
  readonly score: number;
}

/** The score of what is excluded says nothing. @example placeWords({ tier: 'Tier 2', score: 71.9 }) // '71.9, Tier 2' */
export function placeWords({ tier, score }: Place): string {
  return Number.isNaN(score) || tier === EXCLUDED ? tier : `${score.toFixed(1)}, ${tier}`;
}
