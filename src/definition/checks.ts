import { findOperator } from '../engine/operators';
import { fold } from '../engine/values/fold';
import { createReading, type Reading } from '../engine/values/reading';
import type { Definition } from './definition';
import { spellingsOf } from './known-names';
import { expectations } from './messages';
import { nearest } from './near-miss';
import { readOutcomes } from './outcomes';
import { isMisfit } from './problem';
import type { ListKey } from './sheet/layout';

/** A value of a definition; without `item`, the list as a whole. */
export interface Place {
  readonly list: ListKey | 'settings';
  readonly item?: number;
  readonly key: string;
}

/** What is wrong between values that are each fine alone. */
export interface Finding {
  readonly at: Place;
  readonly expected: string;
  readonly received: unknown;
}

/** What criteria and exclusions have in common. */
type Condition = Pick<Definition['criteria'][number], 'field' | 'operator' | 'value'>;

/** Tells whether a value is worth checking: false where a problem of it is known already. */
export type IsSound = (at: Place) => boolean;

type Check = (definition: Definition, isSound: IsSound) => Finding[];

/**
 * Checks a definition as a whole: names that must be unique or must exist, values that must fit
 * their operator, tiers that must cover every score.
 *
 * @param isSound leaves out places whose problem is known, and what follows from it
 */
export function crossChecks(definition: Definition, isSound: IsSound = () => true): Finding[] {
  return checks.flatMap((check) => check(definition, isSound));
}

const reservedTiers: ReadonlySet<string> = new Set(['excluded', 'needs data']);

const checks: readonly Check[] = [
  unique('dimensions', 'name', 'a name'),
  unique('fields', 'name', 'a name'),
  unique('criteria', 'id', 'an ID'),
  unique('exclusions', 'id', 'an ID'),
  unique('tiers', 'name', 'a name'),
  unique('deals', 'role', 'a role'),
  weights,
  ownAliases,
  knownDimensions,
  spelledFields,
  fittingValues,
  reasons,
  tierNames,
  tierThresholds,
  tiersInIcp,
  outcomes,
];

function unique(list: ListKey, key: string, noun: string): Check {
  return (definition, isSound) => {
    const seen = new Set<string>();
    const items: readonly object[] = definition[list];
    return findEach(list, key, items, isSound, (item) => {
      const folded = fold(String((item as Record<string, unknown>)[key]));
      const isNew = !seen.has(folded);
      seen.add(folded);
      return isNew ? undefined : expectations.unique(noun);
    });
  };
}

/** Applies a rule to one column of a list; the rule says what was expected where it is broken. */
function findEach<T extends object>(
  list: ListKey,
  key: string,
  items: readonly T[],
  isSound: IsSound,
  rule: (item: T, index: number) => string | undefined,
): Finding[] {
  return items.flatMap((item, index) => {
    const at = { list, item: index, key };
    const expected = isSound(at) ? rule(item, index) : undefined;
    const received = (item as Record<string, unknown>)[key];
    return expected === undefined ? [] : [{ at, expected, received }];
  });
}

function weights({ dimensions }: Definition): Finding[] {
  const at: Place = { list: 'dimensions', key: 'weight' };
  if (dimensions.length === 0) {
    return [
      {
        at: { list: 'dimensions', key: 'name' },
        expected: expectations.someDimension,
        received: '',
      },
    ];
  }
  return dimensions.every(({ weight }) => weight === 0)
    ? [{ at, expected: expectations.someWeight, received: 0 }]
    : [];
}

function ownAliases({ fields }: Definition, isSound: IsSound): Finding[] {
  const owner = new Map(fields.map(({ name }) => [fold(name), name]));
  return findEach('fields', 'aliases', fields, isSound, ({ name, aliases }) => {
    const others = aliases.flatMap((alias) => {
      const other = owner.get(fold(alias));
      owner.set(fold(alias), other ?? name);
      return other === undefined || other === name ? [] : [other];
    });
    return others[0] === undefined ? undefined : expectations.ownAlias(others[0]);
  });
}

function knownDimensions({ dimensions, criteria }: Definition, isSound: IsSound): Finding[] {
  const names = dimensions.map(({ name }) => name);
  const known = new Set(names);
  return findEach('criteria', 'dimension', criteria, isSound, ({ dimension }) => {
    if (known.has(dimension)) return undefined;
    const near = nearest(fold(dimension), names.map(fold));
    return expectations.dimension(names.find((name) => fold(name) === near));
  });
}

/** A field with a row of its own is spelled as there, lest it become a second one. */
function spelledFields(definition: Definition, isSound: IsSound): Finding[] {
  const spell = spellingsOf(definition).field;
  const spelling = ({ field }: Condition) =>
    spell(field) === field ? undefined : expectations.spelled(spell(field));
  return [
    ...findEach('criteria', 'field', definition.criteria, isSound, spelling),
    ...findEach('exclusions', 'field', definition.exclusions, isSound, spelling),
  ];
}

function fittingValues(definition: Definition, isSound: IsSound): Finding[] {
  const reading = readingOf(definition);
  const misfitOf = ({ operator, value }: Condition) => {
    const known = findOperator(operator);
    if (known?.needsValue && value.trim() === '') return known.expects;
    const compiled = known?.compile(value, reading);
    return isMisfit(compiled) ? compiled.expected : undefined;
  };
  return [
    ...findEach('criteria', 'value', definition.criteria, isSound, misfitOf),
    ...findEach('exclusions', 'value', definition.exclusions, isSound, misfitOf),
  ];
}

/** Which day it is does not matter to whether a value can be read. */
function readingOf({ settings }: Definition): Reading {
  return createReading({ asOf: 0, dayOf: () => 0 }, settings.missingWords);
}

function reasons({ exclusions }: Definition, isSound: IsSound): Finding[] {
  return findEach('exclusions', 'reason', exclusions, isSound, ({ reason }) =>
    reason.trim() === '' ? expectations.reason : undefined,
  );
}

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

function outcomes({ deals }: Definition, isSound: IsSound): Finding[] {
  return findEach('deals', 'values', deals, isSound, ({ role, header, values }) => {
    const read = role === 'Outcome' && header !== '' ? readOutcomes(values) : undefined;
    return isMisfit(read) ? read.expected : undefined;
  });
}
