import { describe, expect, it } from 'vitest';
import { compareDefinitions } from '../../../src/app/compare/compare-definitions';
import { definitionWith, smallDefinition } from '../../support/definitions';

const context = { asOf: 20_000, dayOf: (date: Date) => date.getTime() / 86_400_000 };
const [industry, employees] = smallDefinition.criteria;
const before = definitionWith({ criteria: [industry!, { ...employees!, points: 30 }] });
const after = definitionWith({
  criteria: [industry!, { ...employees!, points: 30, value: '1 - 100' }],
  exclusions: [],
});

const accounts = [
  ['Domain', 'Industry', 'Employees', 'ICP Tier', 'ICP Version', 'ICP Score'],
  ['same.example', 'Software', 5_000, 'Tier 3', 'v1', 50],
  ['both.example', 'Retail', 50, 'Tier 1', 'v1', 81],
  ['smaller.example', 'Software', 50, 'Tier 3', 'v1', 50],
  ['larger.example', 'Software', 500, 'Tier 1', 'v1', 100],
  ['state.example', 'Government', 50, 'Excluded', 'v1', 0],
  ['grown.example', 'Software', 5_000, 'Tier 1', 'v1', 90],
  ['older.example', 'Software', 5_000, 'Tier 1', 'v0', 90],
];
const deals = [
  ['Domain', 'Stage', 'Amount', 'Created on', 'Closed on', 'Churned on'],
  ['smaller.example', 'Closed Won', 1, '2024-08-01', '2024-09-01', ''],
  ['larger.example', 'Closed Lost', 1, '2024-08-01', '2024-09-01', ''],
];

describe('compareDefinitions', () => {
  const found = compareDefinitions(
    { label: 'v1', definition: before },
    { label: 'draft', definition: after },
    { deals, accounts },
    context,
  );

  it('tells which accounts change, by what and why, the largest changes first', () => {
    const lines = found.changed.largest.map((one) =>
      [one.account, one.before, one.scoreBefore, one.after, one.scoreAfter, one.cause, one.because]
        .map(String)
        .join(' | '),
    );
    expect(lines).toEqual([
      'smaller.example | Tier 3 | 50 | Tier 1 | 100 | definition | +50 Employees 1 – 100',
      'larger.example | Tier 1 | 100 | Tier 3 | 50 | definition | −50 Employees 200 – 1,000',
      'state.example | Excluded | 0 | Tier 3 | 50 | definition | Tender cycles are longer than our runway',
      'grown.example | Tier 1 | 90 | Tier 3 | 50 | data | ',
      'both.example | Tier 1 | 81 | Tier 3 | 50 | data and definition | +50 Employees 1 – 100',
    ]);
  });

  it('takes a tier that Score accounts only held for the one of its score', () => {
    const held = [accounts[0]!, ['held.example', 'Software', 5_000, 'Tier 2', 'v1', 50]];
    const holding = { ...before, settings: { ...before.settings, tierMargin: 15 } };
    const { changed } = compareDefinitions(
      { label: 'v1', definition: holding },
      { label: 'draft', definition: after },
      { deals, accounts: held },
      context,
    );
    expect(changed.total).toBe(0);
  });

  it('counts accounts by both tiers', () => {
    const { before, after, counts } = found.migration;
    expect(before).toEqual(['Tier 1', 'Tier 2', 'Tier 3', 'Not ICP', 'Needs data', 'Excluded']);
    expect(after).toEqual(before);
    expect(counts.map((line) => line.join(' '))).toEqual([
      '0 0 3 0 0 0',
      '0 0 0 0 0 0',
      '1 0 2 0 0 0',
      '0 0 0 0 0 0',
      '0 0 0 0 0 0',
      '0 0 1 0 0 0',
    ]);
  });

  it('sets both reports and the deals beside each other', () => {
    expect(found.reports.map(({ metrics }) => metrics.wonIncluded.value)).toEqual([0, 1]);
    expect(found.reports.map(({ metrics }) => metrics.lostExcluded.value)).toEqual([0, 1]);
    expect(found.agreement).toMatchObject({ onlyFirstRight: 0, onlySecondRight: 2, pValue: 0.5 });
  });
});
