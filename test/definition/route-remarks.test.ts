import { expect, it } from 'vitest';
import type { Owner, Route } from '../../src/definition/definition';
import { routeRemarks } from '../../src/definition/route-remarks';
import { definitionWith, everyAccount } from '../support/definitions';

const rule = (name: string, more: Partial<Route> = {}): Route => ({
  ...everyAccount,
  name,
  ...more,
});
const dach = { field: 'Country', operator: 'country is any of', value: 'Germany; Austria' };
const remarks = (routes: readonly Route[], owners: readonly Owner[] = []) =>
  routeRemarks(definitionWith({ routes, owners }));

it('says nothing where each rule has accounts and somebody to take them', () => {
  expect(remarks([])).toEqual([]);
  expect(
    remarks([
      rule('Best', { tiers: ['Tier 1'] }),
      rule('DACH', dach),
      rule('Unknown', { tiers: ['Needs data', 'Tier 1'] }),
      rule('Off', { on: false }),
      rule('Rest', { owners: [] }),
    ]),
  ).toEqual([]);
});

it('names a rule below one that takes every account', () => {
  expect(remarks([rule('All'), rule('Best', { tiers: ['Tier 1'] }), rule('Rest')])).toEqual([
    'Rule "Best" can never match: "All" above it takes all of its accounts.',
    'Rule "Rest" can never match: "All" above it takes all of its accounts.',
  ]);
});

it('names a rule that asks what one above it asks, and one whose tiers others take', () => {
  const again = { ...dach, value: 'austria;GERMANY' };
  const tiers = ['Tier 1', 'Tier 2'];
  expect(
    remarks([
      rule('DACH', dach),
      rule('Again', again),
      rule('Best', { tiers: ['Tier 1'] }),
      rule('Good', { tiers: ['Tier 2', 'Tier 3'] }),
      rule('Both', { tiers, ...dach, value: 'France' }),
      rule('Rest'),
    ]),
  ).toEqual([
    'Rule "Again" can never match: "DACH" above it takes all of its accounts.',
    'Rule "Both" can never match: "Best" and "Good" above it take all of its accounts.',
  ]);
});

it('names a rule whose owners are away, or take none', () => {
  const owner = (name: string, more: Partial<Owner>): Owner => {
    return { ...{ name, weight: 1, capacity: undefined, on: true }, ...more };
  };
  const owners = [owner('Ana', { on: false }), owner('Ben', { capacity: 0 }), owner('Cem', {})];
  const of = (...names: string[]) => remarks([rule('Rest', { owners: names })], owners);
  expect(of('Ana', 'Ben')).toEqual([
    'Rule "Rest" reaches nobody: Ana is away, Ben takes at most 0.',
  ]);
  expect(of('Ana', 'Cem')).toEqual([]);
  expect(of('Ana', 'Queue')).toEqual([]);
});
