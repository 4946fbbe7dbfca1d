import { expect, it } from 'vitest';
import { bandWords } from '../../../src/insight/scorecard/band-words';
import type { Classed } from '../../../src/insight/scorecard/classed';

const numbers = (...parts: readonly (readonly [from: number, credit: number])[]): Classed => ({
  kind: 'number',
  bands: parts.map(([from, credit], at) => ({
    credit,
    from: at === 0 ? Number.NEGATIVE_INFINITY : from,
    below: parts[at + 1]?.[0] ?? Number.POSITIVE_INFINITY,
    least: from,
    most: (parts[at + 1]?.[0] ?? 10 * from) - 1,
  })),
});
const bands = [
  { credit: 1, texts: ['Software', 'Fintech'] },
  { credit: 0.5, texts: ['A', 'B', 'C', 'D'] },
];

it.each<[string, Classed, string[]]>([
  [
    'Employees',
    numbers([1, 0], [100, 1], [1000, 0]),
    ['with fewer', 'with 100–1,000 employees', 'with more'],
  ],
  [
    'Locations',
    numbers([0, 0], [1, 0.5], [3, 1]),
    ['with none', 'with 1–2', 'with 3 or more locations'],
  ],
  ['Revenue (EUR)', numbers([1, 0], [5e6, 1]), ['below', 'with revenue 5M or more']],
  [
    'Industry',
    { kind: 'text', bands, others: 0, observed: [] },
    ['for Software or Fintech', 'for A, B, C and 1 more', 'for others'],
  ],
  [
    'Tech stack',
    { kind: 'list', bands: bands.slice(0, 1), observed: [] },
    ['using Software or Fintech', 'without'],
  ],
  [
    'Country',
    {
      kind: 'country',
      codes: ['DE', 'AT', 'US'],
      isBest: true,
      observed: ['DE', 'AT', 'US', 'FR'],
    },
    ['in DACH or the United States', 'elsewhere'],
  ],
  ['SSO', { kind: 'yes-no', isYesBest: false }, ['with a yes', 'with a no']],
  [
    'Last visit',
    { kind: 'date', isRecentBest: true, full: 90, none: 365 },
    ['in the last 90 days', '90–365 days ago', 'earlier'],
  ],
])('%s', (field, classed, words) => {
  expect(bandWords(field, classed)).toEqual(words);
});
