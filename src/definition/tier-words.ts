import type { Tier } from '../engine/model';
import { defaultTiers } from './defaults';

/** The days belong to the action, and change with it. */
type TierWords = Pick<Tier, 'meaning' | 'nextAction' | 'days'>;

const usual: ReadonlyMap<string, TierWords> = new Map(defaultTiers.map((one) => [one.name, one]));
/** The days of the default tiers, best first; outside the ICP nothing is due while nothing is proven. */
const [URGENT, SOON, LATER] = defaultTiers.map(({ days }) => days);

/** What the default tiers say where no deals stand behind them. */
const cautious = wordsOf([
  ['Meets most start values, not yet proven', 'Check by hand, then assign an owner', URGENT],
  ['Meets many start values, not yet proven', 'Check by hand, then add to sequence', SOON],
  ['Meets some start values', 'Watch for a change', undefined],
  ['Meets few start values', 'Leave for now', undefined],
]);

const LOOK = 'Look at some of these accounts before you act on the tier';
/** What earlier versions wrote there. */
const earlier = [
  wordsOf([
    ['Meets most start values; your deals do not prove them', LOOK, URGENT],
    ['Meets many start values; your deals do not prove them', LOOK, SOON],
  ]),
  wordsOf([
    ['Meets most start values, not yet proven', LOOK, URGENT],
    ['Meets many start values, not yet proven', LOOK, SOON],
    ['Meets some start values', LOOK, LATER],
    ['Meets few start values', LOOK, undefined],
  ]),
];

/** By the names of the default tiers, best first. */
function wordsOf(
  rows: readonly (readonly [meaning: string, nextAction: string, days: number | undefined])[],
): ReadonlyMap<string, TierWords> {
  return new Map(
    rows.map(([meaning, nextAction, days], at) => {
      return [defaultTiers[at]?.name ?? '', { meaning, nextAction, days }];
    }),
  );
}

/**
 * Tiers that promise nothing: where deals did not tell, `reach out this week` would. What a person
 * wrote stays.
 */
export function unprovenTiers(tiers: readonly Tier[]): Tier[] {
  return reworded(tiers, usual, cautious);
}

/** The same tiers once deals stand behind them. @example provenTiers(unprovenTiers(tiers)) // tiers */
export function provenTiers(tiers: readonly Tier[]): Tier[] {
  return [...earlier, cautious].reduce<Tier[]>(
    (now, words) => reworded(now, words, usual),
    [...tiers],
  );
}

function reworded(
  tiers: readonly Tier[],
  from: ReadonlyMap<string, TierWords>,
  to: ReadonlyMap<string, TierWords>,
): Tier[] {
  return tiers.map((tier) => {
    const [own, other] = [from.get(tier.name), to.get(tier.name)];
    if (own === undefined || other === undefined) return tier;
    const isAsWritten = tier.nextAction === own.nextAction;
    return {
      ...tier,
      meaning: tier.meaning === own.meaning ? other.meaning : tier.meaning,
      nextAction: isAsWritten ? other.nextAction : tier.nextAction,
      days: isAsWritten && tier.days === own.days ? other.days : tier.days,
    };
  });
}
