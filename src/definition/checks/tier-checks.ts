import { fold } from '../../engine/values/fold';
import type { Definition } from '../definition';
import { expectations } from '../messages';
import { reservedTiers } from '../tier-names';
import { type Check, type Finding, findEach, type IsSound, type Place } from './check';

function tierNames({ tiers }: Definition, isSound: IsSound): Finding[] {
  return findEach('tiers', 'name', tiers, isSound, ({ name }) =>
    reservedTiers.has(fold(name)) ? expectations.freeTierName : undefined,
  );
}

function tierThresholds({ tiers }: Definition, isSound: IsSound): Finding[] {
  if (tiers.length === 0) {
    return [{ at: { list: 'tiers', key: 'name' }, expected: expectations.someTier, received: '' }];
  }
  const owner = new Map<number, string>();
  const shared = findEach('tiers', 'from', tiers, isSound, ({ from, name }) => {
    const other = owner.get(from);
    owner.set(from, other ?? name);
    return other === undefined ? undefined : expectations.ownThreshold(other);
  });
  const lowest = Math.min(...tiers.map(({ from }) => from));
  if (!(lowest > 0)) return shared;
  const at: Place = { list: 'tiers', key: 'from' };
  return [...shared, { at, expected: expectations.bottomTier, received: lowest }];
}

function tiersInIcp({ tiers }: Definition, isSound: IsSound): Finding[] {
  const isOpen = tiers.some(
    (tier, item) => tier.inIcp || !isSound({ list: 'tiers', item, key: 'inIcp' }),
  );
  if (isOpen || tiers.length === 0) return [];
  return [
    { at: { list: 'tiers', key: 'inIcp' }, expected: expectations.someInIcp, received: false },
  ];
}

/** Every score has one tier, and somebody is in ICP. */
export const tierChecks: readonly Check[] = [tierNames, tierThresholds, tiersInIcp];
