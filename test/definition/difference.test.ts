import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/definition/canonical-json';
import type { Definition } from '../../src/definition/definition';
import { describeDifference } from '../../src/definition/difference';
import { numbersShownAs } from '../../src/definition/sheet/headings';
import { everySection, settings as layout } from '../../src/definition/sheet/layout';
import { anyDefinition, anyEdit } from '../support/arbitraries';
import { definitionWith, smallDefinition } from '../support/definitions';

const wordsFor = (changes: Partial<Definition>) =>
  describeDifference(smallDefinition, definitionWith(changes));

const { criteria, exclusions, dimensions, tiers, settings, fields } = smallDefinition;
const [first, second, ...others] = criteria;

describe('describeDifference', () => {
  it('says nothing if and only if two definitions are equal', () => {
    const pairs = anyDefinition.chain((definition) =>
      fc.tuple(fc.constant(definition), fc.oneof(fc.constant(definition), anyEdit(definition))),
    );
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const isEqual = canonicalJson(before) === canonicalJson(after);
        expect(describeDifference(before, after).length === 0).toBe(isEqual);
      }),
    );
  });

  it('names settings with their unit', () => {
    const changed = {
      ...settings,
      minimumCoverage: 0.6,
      asOf: 20_000,
      owner: 'Ops',
      fittedUntil: 20_000,
    };
    expect(wordsFor({ settings: changed })).toEqual([
      'Owner blank → Ops',
      'As of blank → 2024-10-04',
      'Minimum coverage 50 % → 60 %',
      'Fitted to deals until blank → 2024-10-04',
    ]);
  });

  it('shows days and shares as the sheet does', () => {
    const kinds = [layout, ...everySection.map(({ columns }) => columns)].flatMap((part) =>
      Object.entries(part).map(([key, { kind }]) => [key, kind.cell] as const),
    );
    for (const [key, cell] of kinds) {
      const isShownOtherwise = cell === 'date' || cell === 'percent';
      expect([key, numbersShownAs[key]]).toEqual([key, isShownOtherwise ? cell : undefined]);
    }
  });

  it('names criteria by what they say', () => {
    const edited = [
      { ...first!, points: 28 },
      { ...second!, on: false, why: 'Too few' },
    ];
    expect(wordsFor({ criteria: [...edited, ...others] })).toEqual([
      'Industry is Software, Fintech: 30 → 28 points',
      'Employees 200 – 1,000: switched off',
      'Employees 200 – 1,000: why blank → Too few',
    ]);
  });

  it('shows a changed condition before and after, with its ID', () => {
    const edited = { ...second!, value: '200 - 500' };
    expect(wordsFor({ criteria: [first!, edited, ...others] })).toEqual([
      'C2 Employees 200 – 1,000 → Employees 200 – 500',
    ]);
  });

  it('tells that a dimension or tier has another name, once', () => {
    const [firm, ...rest] = dimensions;
    const renamed = {
      dimensions: [{ ...firm!, name: 'Company' }, ...rest],
      criteria: criteria.map((one) =>
        one.dimension === 'Firmographic' ? { ...one, dimension: 'Company' } : one,
      ),
      tiers: tiers.map((one) =>
        one.name === 'Tier 2' ? { ...one, name: 'Silver', from: 55 } : one,
      ),
    };
    expect(wordsFor(renamed)).toEqual([
      'dimension Firmographic renamed to Company',
      'tier Tier 2 renamed to Silver',
      'Silver from 60 → 55',
    ]);
  });

  it('tells tiers and dimensions that come, go and change places', () => {
    expect(wordsFor({ tiers: tiers.filter(({ name }) => name !== 'Tier 3') })).toEqual([
      'removed tier Tier 3',
    ]);
    const intent = { name: 'Intent', weight: 10, question: '' };
    expect(wordsFor({ dimensions: [...dimensions.slice(1), dimensions[0]!, intent] })).toEqual([
      'added dimension Intent (weight 10)',
      'rows of DIMENSIONS in another order',
    ]);
  });

  it('tells rules, owners and overrides so that one sees who gets what', () => {
    const dach = {
      ...{ name: 'DACH', tiers: ['Tier 1', 'Tier 2'], field: 'Country' },
      ...{
        operator: 'country is any of',
        value: 'DACH',
        owners: ['Ana'],
        days: undefined,
        on: true,
      },
    };
    const rest = { ...dach, name: 'Rest', field: '', operator: '', value: '', tiers: [] };
    const ana = { name: 'Ana', weight: 2, capacity: undefined, on: true };
    const acme = {
      ...{ account: 'acme.com', tier: 'Tier 1', reason: 'The board knows them' },
      ...{ by: 'Ops', until: undefined },
    };
    const before = definitionWith({ routes: [dach, rest], owners: [ana], overrides: [acme] });
    expect(describeDifference(smallDefinition, before)).toEqual([
      'added rule DACH (Tier 1, Tier 2, Country in DACH → Ana)',
      'added rule Rest (every account → Ana)',
      'added owner Ana (weight 2)',
      'added override acme.com (Tier 1; The board knows them)',
    ]);
    expect(
      describeDifference(before, {
        ...before,
        routes: [
          { ...dach, owners: ['Ana', 'Ben'], tiers: [], value: 'France', days: 2 },
          { ...rest, owners: [], on: false },
        ],
        owners: [
          { ...ana, capacity: 40, on: false },
          { ...ana, name: 'Ben', capacity: 0, on: false },
        ],
        overrides: [{ ...acme, tier: 'Tier 2', until: 20_879 }],
      }),
    ).toEqual([
      'rule DACH: Country in DACH → Country in France',
      'rule DACH: tiers Tier 1; Tier 2 → any',
      'rule DACH: owners Ana → Ana; Ben',
      'rule DACH: days as the tier → 2',
      'rule Rest: owners Ana → nobody',
      'rule Rest: switched off',
      'owner Ana: at most no limit → 40',
      'owner Ana: away',
      'added owner Ben (weight 2, at most 0, away)',
      'override acme.com: tier Tier 1 → Tier 2',
      'override acme.com: until no end → 2027-03-02',
    ]);
    const renamed = tiers.map((one) => (one.name === 'Tier 1' ? { ...one, name: 'Gold' } : one));
    expect(
      describeDifference(before, {
        ...before,
        tiers: renamed,
        routes: [{ ...dach, tiers: ['Gold', 'Tier 2'] }, rest],
        overrides: [{ ...acme, tier: 'Gold' }],
      }),
    ).toEqual(['tier Tier 1 renamed to Gold']);
  });

  it('calls criteria by their names, and says what is named', () => {
    const size = { ...second!, name: 'Right size' };
    const named = definitionWith({ criteria: [first!, size, ...others] });
    const becoming = (...rows: readonly (typeof size)[]) =>
      describeDifference(named, { ...named, criteria: [first!, ...rows, ...others] });
    expect(describeDifference(smallDefinition, named)).toEqual([
      'Employees 200 – 1,000: name blank → Right size',
    ]);
    expect(becoming({ ...size, points: 12, value: '200 - 500' })).toEqual([
      'Right size: Employees 200 – 1,000 → Employees 200 – 500',
      'Right size: 10 → 12 points',
    ]);
    expect(becoming()).toEqual(['removed criterion Right size']);
    expect(becoming(size, { ...size, id: 'C9', name: 'Good size' })).toEqual([
      'added criterion Good size (Employees 200 – 1,000; 10 points in Firmographic)',
    ]);
  });

  it('tells what was added, removed and put in another order', () => {
    const added = { ...exclusions[0]!, id: 'X2', value: 'Gambling', reason: 'Law' };
    expect(
      wordsFor({
        exclusions: [added],
        criteria: [second!, first!, ...others],
        dimensions: [{ name: 'Problem fit', weight: 10, question: '' }, ...dimensions],
      }),
    ).toEqual([
      'added dimension Problem fit (weight 10)',
      'rows of CRITERIA in another order',
      'added exclusion Industry is Gambling (Law)',
      'removed exclusion Industry is Government',
    ]);
  });

  it('names dimensions, tiers and fields by their names', () => {
    expect(
      wordsFor({
        dimensions: dimensions.map((row) => ({ ...row, weight: row.weight + 5 })).slice(0, 1),
        tiers: tiers.map((row) =>
          row.name === 'Tier 2' ? { ...row, from: 63, inIcp: false } : row,
        ),
        fields: fields.map((row) => ({ ...row, aliases: [] })).slice(0, 1),
      }),
    ).toEqual([
      'Firmographic weight 40 → 45',
      'removed dimension Technographic',
      'removed dimension Behavioral',
      'removed dimension Situational',
      'Industry also called Sector; Vertical → blank',
      'removed field Employees',
      'Tier 2 from 60 → 63',
      'Tier 2 in ICP yes → no',
    ]);
  });
});
