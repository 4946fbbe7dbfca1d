import { isMisfit } from '../../engine/misfit';
import type { Definition } from '../definition';
import { expectations } from '../messages';
import { readOutcomes } from '../outcomes';
import { type Check, type Finding, findEach, type IsSound } from './check';
import { conditionChecks } from './condition-checks';
import { nameChecks } from './name-checks';
import { ownerChecks } from './owner-checks';
import { routeChecks } from './route-checks';
import { tierChecks } from './tier-checks';

/**
 * Checks a definition as a whole: names that must be unique or must exist, values that must fit
 * their operator, tiers that must cover every score.
 *
 * @param isSound leaves out places whose problem is known, and what follows from it
 */
export function crossChecks(definition: Definition, isSound: IsSound = () => true): Finding[] {
  const findings = checks.flatMap((check) => check(definition, isSound));
  return findings.filter(({ at }) => isSound(at));
}

const checks: readonly Check[] = [
  ...nameChecks,
  weights,
  ...conditionChecks,
  ...tierChecks,
  ...routeChecks,
  ...ownerChecks,
  outcomes,
];

function weights({ dimensions }: Definition, isSound: IsSound): Finding[] {
  const list = 'dimensions';
  if (dimensions.length === 0) {
    return [{ at: { list, key: 'name' }, expected: expectations.someDimension, received: '' }];
  }
  const isWeighted = ({ weight }: Definition['dimensions'][number], item: number) =>
    weight !== 0 || !isSound({ list, item, key: 'weight' });
  if (dimensions.some(isWeighted)) return [];
  return [{ at: { list, key: 'weight' }, expected: expectations.someWeight, received: 0 }];
}

function outcomes({ deals }: Definition, isSound: IsSound): Finding[] {
  return findEach('deals', 'values', deals, isSound, ({ role, header, values }) => {
    const read = role === 'Outcome' && header !== '' ? readOutcomes(values) : undefined;
    return isMisfit(read) ? read.expected : undefined;
  });
}
