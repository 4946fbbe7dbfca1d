import type { Tier } from '../../engine/model';
import { bestFirst } from '../../engine/tiers';
import { bareTier } from '../bare-tier';
import { withTierNames } from '../renamed';
import { type Attempt, soundly } from './attempt';
import { inPlaceOf, swapped } from './rows';

const LOWEST = 0;

/**
 * Adds a tier; it is in the ICP where the next better one is.
 *
 * @param from - Score that it begins at, 0 to 100.
 */
export function addTier(name: string, from: number): Attempt {
  return soundly((definition) => {
    const { tiers } = definition;
    const better = bestFirst(tiers)
      .filter((one) => one.from > from)
      .pop();
    const inIcp = better?.inIcp ?? tiers.some((one) => one.inIcp);
    const added: Tier = { ...bareTier, name: name.trim(), from, inIcp };
    const below = tiers.findIndex((one) => one.from < from);
    const at = below < 0 ? tiers.length : below;
    return { ...definition, tiers: [...tiers.slice(0, at), added, ...tiers.slice(at)] };
  });
}

/**
 * Changes parts of a tier, known by its name: its name, threshold, place in the ICP or words. Rules and
 * overrides follow a new name.
 */
export function changeTier(name: string, changes: Partial<Tier>): Attempt {
  const renamed = (changes.name ?? name).trim();
  return soundly((definition) => {
    const tiers = inPlaceOf(definition.tiers, name, { ...changes, name });
    const spell = (one: string) => (one === name ? renamed : one);
    return { ...definition, ...withTierNames({ ...definition, tiers }, spell) };
  });
}

/** Removes a tier; where it began at 0 the next better one does from then on. */
export function removeTier(name: string): Attempt {
  return soundly((definition) => {
    const left = definition.tiers.filter((one) => one.name !== name);
    const lowest = bestFirst(left).pop();
    const tiers = lowest === undefined ? left : inPlaceOf(left, lowest.name, { from: LOWEST });
    return { ...definition, tiers };
  });
}

/**
 * Moves a tier past the next better one (-1) or the next worse one (1): the two change thresholds,
 * and the rows stand from the best down.
 */
export function moveTier(name: string, by: -1 | 1): Attempt {
  return soundly((definition) => {
    const best = bestFirst(definition.tiers);
    const tiers = swapped(best, name, by);
    if (tiers === best) return definition;
    const placed = tiers.map((one, at) => ({ ...one, from: best[at]?.from ?? one.from }));
    return { ...definition, tiers: placed };
  });
}

/**
 * Where a tier that is added begins: in the middle of the widest gap between two thresholds.
 *
 * @example roomForTier(tiers) // 20, between 0 and 40
 */
export function roomForTier(tiers: readonly Tier[]): number {
  const ladder = [...bestFirst(tiers).map(({ from }) => from)].reverse();
  const gaps = ladder.map((from, at) => ({ from, width: (ladder[at + 1] ?? 100) - from }));
  const widest = gaps.reduce((most, one) => (one.width > most.width ? one : most), {
    from: LOWEST,
    width: 0,
  });
  return Math.round(widest.from + widest.width / 2);
}
