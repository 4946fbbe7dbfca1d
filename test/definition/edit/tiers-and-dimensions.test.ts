import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/definition/canonical-json';
import type { Definition } from '../../../src/definition/definition';
import { type Attempt, isRefused } from '../../../src/definition/edit/attempt';
import {
  addDimension,
  moveDimension,
  removeDimension,
  renameDimension,
} from '../../../src/definition/edit/dimensions';
import {
  addTier,
  changeTier,
  moveTier,
  removeTier,
  roomForTier,
} from '../../../src/definition/edit/tiers';
import { validate } from '../../../src/definition/validate';
import { anyDefinition, anyText } from '../../support/arbitraries';
import {
  definitionWith,
  everyAccount,
  exceptionOf,
  smallDefinition,
} from '../../support/definitions';

/** Names as people type them, among them those that are taken. */
const anyAttempt = ({ dimensions, tiers }: Definition): fc.Arbitrary<Attempt> => {
  const dimension = fc.constantFrom(...dimensions.map(({ name }) => name));
  const tier = fc.constantFrom(...tiers.map(({ name }) => name));
  const typed = fc.oneof(anyText, dimension, tier, fc.constantFrom('Excluded', ' Padded '));
  const score = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constant(0.5));
  const by = fc.constantFrom(-1 as const, 1 as const);
  return fc.oneof(
    typed.map((name) => addDimension(name)),
    fc.tuple(dimension, typed).map((names) => renameDimension(...names)),
    fc
      .tuple(dimension, fc.option(dimension, { nil: undefined }))
      .map((one) => removeDimension(...one)),
    fc.tuple(dimension, by).map((one) => moveDimension(...one)),
    fc.tuple(typed, score).map((one) => addTier(...one)),
    fc.tuple(tier, typed).map(([name, to]) => changeTier(name, { name: to })),
    fc.tuple(tier, score).map(([name, from]) => changeTier(name, { from })),
    fc.tuple(tier, fc.boolean()).map(([name, inIcp]) => changeTier(name, { inIcp })),
    tier.map(removeTier),
    fc.tuple(tier, by).map((one) => moveTier(...one)),
  );
};

const anyCase = anyDefinition.chain((definition) =>
  fc.tuple(fc.constant(definition), anyAttempt(definition)),
);

/** What an attempt gives, which must not be refused. */
function done(attempt: Attempt, definition = smallDefinition): Definition {
  const result = attempt(definition);
  if (isRefused(result)) throw new Error(result.refused);
  return result;
}

const refusedBy = (attempt: Attempt, definition = smallDefinition) => {
  const result = attempt(definition);
  return isRefused(result) ? result.refused : 'done';
};

const named = (rows: readonly { readonly name: string }[]) => rows.map(({ name }) => name);
const ladder = ({ tiers }: Definition) => tiers.map(({ name, from }) => `${name} ${from}`);

const routed = definitionWith({
  routes: [{ ...everyAccount, name: 'Best', tiers: ['Tier 1', 'Tier 2'] }, everyAccount],
  overrides: [exceptionOf(smallDefinition)],
});

describe('an edit of tiers and dimensions', () => {
  it('takes the rules and overrides of a tier along to its new name, and never loses them', () => {
    const gold = done(changeTier('Tier 1', { name: ' Gold ' }), routed);
    expect(gold.routes[0]?.tiers).toEqual(['Gold', 'Tier 2']);
    expect(gold.overrides[0]?.tier).toBe('Gold');
    expect(refusedBy(removeTier('Tier 2'), routed)).toBe(
      'Rules and overrides must name another tier, got “Tier 2”.',
    );
    expect(refusedBy(removeTier('Tier 3'), routed)).toBe('done');
  });

  it('leaves a sound definition or is refused with words, and what was given as it is', () => {
    fc.assert(
      fc.property(anyCase, ([definition, attempt]) => {
        const given = canonicalJson(definition);
        const result = attempt(definition);
        expect(canonicalJson(definition)).toBe(given);
        if (isRefused(result)) expect(result.refused).toMatch(/^\S.* must .+\.$/s);
        else expect(validate(result)).toEqual([]);
      }),
    );
  });

  it('leaves conditions, points and reasons alone', () => {
    const told = ({ criteria }: Definition) =>
      criteria.map(({ dimension: _dimension, ...rest }) => rest);
    fc.assert(
      fc.property(anyDefinition, fc.nat(), (definition, seed) => {
        const names = named(definition.dimensions);
        const name = names[seed % names.length] ?? '';
        const heir = names[(seed + 1) % names.length] ?? '';
        for (const attempt of [renameDimension(name, 'Unheard of'), removeDimension(name, heir)]) {
          const result = attempt(definition);
          if (!isRefused(result)) expect(told(result)).toEqual(told(definition));
        }
      }),
    );
  });
});

describe('dimensions', () => {
  it('are added with a weight, and never twice under one name', () => {
    expect(done(addDimension(' Intent ')).dimensions.at(-1)).toEqual({
      name: 'Intent',
      weight: 10,
      question: '',
    });
    expect(refusedBy(addDimension('FIRMOGRAPHIC'))).toBe(
      'Name must be one that nothing else here has, got FIRMOGRAPHIC.',
    );
    expect(refusedBy(addDimension('  '))).toBe(
      'Name must be one that nothing else here has, got nothing.',
    );
  });

  it('take their criteria along when they are renamed', () => {
    const renamed = done(renameDimension('Firmographic', 'Company'));
    expect(named(renamed.dimensions)[0]).toBe('Company');
    expect(renamed.criteria.map(({ dimension }) => dimension)).toEqual([
      'Company',
      'Company',
      'Behavioral',
      'Situational',
    ]);
  });

  it('leave their criteria to another one, or take them along', () => {
    const left = done(removeDimension('Firmographic', 'Behavioral'));
    expect(left.criteria.map(({ dimension }) => dimension)).toEqual([
      'Behavioral',
      'Behavioral',
      'Behavioral',
      'Situational',
    ]);
    expect(done(removeDimension('Firmographic')).criteria.map(({ id }) => id)).toEqual([
      'C3',
      'C4',
    ]);
    const [only] = smallDefinition.dimensions;
    const alone = definitionWith({ dimensions: only ? [only] : [], criteria: [] });
    expect(refusedBy(removeDimension('Firmographic'), alone)).toMatch(
      /^At least one dimension must have a weight/,
    );
  });

  it('change places with a neighbour', () => {
    const moved = done(moveDimension('Technographic', -1));
    expect(named(moved.dimensions).slice(0, 2)).toEqual(['Technographic', 'Firmographic']);
    expect(done(moveDimension('Firmographic', -1)).dimensions).toEqual(smallDefinition.dimensions);
  });
});

describe('tiers', () => {
  it('are added in their place, in the ICP where the next better one is', () => {
    const added = done(addTier('Tier 2b', 50));
    expect(ladder(added)).toEqual([
      'Tier 1 80',
      'Tier 2 60',
      'Tier 2b 50',
      'Tier 3 40',
      'Not ICP 0',
    ]);
    expect(added.tiers[2]?.inIcp).toBe(true);
    expect(done(addTier('Never', 20)).tiers[3]?.inIcp).toBe(false);
    expect(roomForTier(smallDefinition.tiers)).toBe(20);
  });

  it('need a name and a threshold that no other one has', () => {
    expect(refusedBy(addTier('tier 1', 50))).toMatch(
      /^Name must be one that nothing else here has/,
    );
    expect(refusedBy(changeTier('Tier 2', { from: 80 }))).toBe(
      'From score must be 0 or from 1 to 100, and no other tier’s, got 80.',
    );
    expect(refusedBy(changeTier('Tier 2', { name: 'excluded' }))).toMatch(/^Name must be/);
    expect(refusedBy(changeTier('Not ICP', { from: 5 }))).toMatch(/^One tier must begin at 0/);
  });

  it('are removed but for the last one in the ICP; the lowest one begins at 0', () => {
    expect(ladder(done(removeTier('Not ICP')))).toEqual(['Tier 1 80', 'Tier 2 60', 'Tier 3 0']);
    const one = done(removeTier('Tier 1'));
    expect(refusedBy(removeTier('Tier 2'), one)).toBe('At least one tier must be in the ICP.');
  });

  it('change thresholds with their neighbour when they are moved', () => {
    expect(ladder(done(moveTier('Tier 2', -1)))).toEqual([
      'Tier 2 80',
      'Tier 1 60',
      'Tier 3 40',
      'Not ICP 0',
    ]);
    expect(done(moveTier('Tier 1', -1))).toBe(smallDefinition);
  });
});
