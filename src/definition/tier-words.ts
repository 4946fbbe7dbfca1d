import type { Tier } from '../engine/model';
import { defaultTiers } from './defaults';

type TierWords = Pick<Tier, 'meaning' | 'nextAction'>;

const LOOK = 'Look at some of these accounts before you act on the tier';

/** What the default tiers say where no deals stand behind them. */
const cautious: ReadonlyMap<string, TierWords> = new Map([
  ['Tier 1', { meaning: 'Meets most start values, not yet proven', nextAction: LOOK }],
  ['Tier 2', { meaning: 'Meets many start values, not yet proven', nextAction: LOOK }],
  ['Tier 3', { meaning: 'Meets some start values', nextAction: LOOK }],
  ['Not ICP', { meaning: 'Meets few start values', nextAction: LOOK }],
]);
/** What an earlier version wrote there. */
const earlier: ReadonlyMap<string, TierWords> = new Map(
  ['most', 'many'].map((share, at) => [
    `Tier ${at + 1}`,
    { meaning: `Meets ${share} start values; your deals do not prove them`, nextAction: LOOK },
  ]),
);
const usual: ReadonlyMap<string, TierWords> = new Map(defaultTiers.map((one) => [one.name, one]));

/**
 * Tiers that promise nothing: where deals did not tell, `reach out this week` would. What a person
 * wrote stays.
 */
export function unprovenTiers(tiers: readonly Tier[]): Tier[] {
  return reworded(tiers, usual, cautious);
}

/** The same tiers once deals stand behind them. @example provenTiers(unprovenTiers(tiers)) // tiers */
export function provenTiers(tiers: readonly Tier[]): Tier[] {
  return reworded(reworded(tiers, earlier, usual), cautious, usual);
}

function reworded(
  tiers: readonly Tier[],
  from: ReadonlyMap<string, TierWords>,
  to: ReadonlyMap<string, TierWords>,
): Tier[] {
  return tiers.map((tier) => {
    const [own, other] = [from.get(tier.name), to.get(tier.name)];
    const swap = (key: keyof TierWords) =>
      own !== undefined && other !== undefined && tier[key] === own[key] ? other[key] : tier[key];
    return { ...tier, meaning: swap('meaning'), nextAction: swap('nextAction') };
  });
}
