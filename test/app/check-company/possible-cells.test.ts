import { describe, expect, it } from 'vitest';
import {
  knownValues,
  possibleCells,
  stretchWords,
} from '../../../src/app/check-company/possible-cells';
import { context } from '../../support/engine-arbitraries';

const conditions = (...of: [operator: string, value: string][]) =>
  of.map(([operator, value]) => ({ field: 'F', operator, value }));

/** What stands for each cell, neighbours apart. */
const told = (...of: [string, string][]) =>
  possibleCells(conditions(...of), context).map(({ cell, stretch, item }) => [
    cell,
    stretch ? stretchWords(stretch) : item,
  ]);

describe('what a field may hold, as its conditions tell it', () => {
  it('is the limits of numbers and what lies between', () => {
    expect(told(['between', '200 - 1,000'])).toEqual([
      [100, 'under 200'],
      [200, '200'],
      [600, 'over 200 to under 1,000'],
      [1000, '1,000'],
      [2000, 'over 1,000'],
    ]);
    const low = { at: 200, isIn: true };
    const high = { at: 1000, isIn: true };
    expect(stretchWords({ kind: 'number', low, high })).toBe('200 to 1,000');
    const open = { at: Number.POSITIVE_INFINITY, isIn: false };
    expect(stretchWords({ kind: 'number', low, high: open })).toBe('200 or more');
  });

  it('is days before and after today', () => {
    expect(told(['within last days', '90, fading to 365']).map(([, words]) => words)).toEqual([
      'in the future',
      'today',
      'in the last 90 days',
      '90 days ago',
      '90 to 365 days ago',
      '365 days ago',
      'more than 365 days ago',
    ]);
    expect(told(['within next days', '30']).map(([, words]) => words)).toEqual([
      'more than 30 days ahead',
      '30 days ahead',
      'in the next 30 days',
      'today',
      'in the past',
    ]);
  });

  it('is what is named, and something else', () => {
    expect(told(['is any of', 'Software; "Acme, Inc"'])).toEqual([
      ['Software', 'Software'],
      ['Acme, Inc', 'Acme, Inc'],
      [expect.any(String), 'anything else'],
    ]);
    expect(told(['contains all of', 'HubSpot; SAP'])[0]).toEqual([
      'HubSpot; SAP',
      'all of HubSpot, SAP',
    ]);
    expect(told(['matches', '*.io'])[0]).toEqual(['.io', 'like *.io']);
    expect(told(['is yes', ''])).toEqual([
      ['yes', 'yes'],
      ['no', 'no'],
    ]);
    expect(told(['is known', ''])).toEqual([[expect.any(String), 'anything']]);
    expect(told(['country is any of', 'DACH']).map(([, item]) => item)).toEqual([
      'DACH',
      'another country',
    ]);
    expect(
      told(['graded', 'Software; Fintech (50%); 51-200 (30%)']).map(([, item]) => item),
    ).toEqual([
      'under 51',
      '51',
      'over 51 to under 200',
      '200',
      'over 200',
      'Software',
      'Fintech',
      'anything else',
    ]);
  });

  it('gives values to pick from', () => {
    const of = conditions(
      ['is any of', 'Software'],
      ['country is any of', 'DACH'],
      ['at least', '5'],
    );
    expect(knownValues(of, context)).toEqual(['Software', expect.stringMatching(/^[A-Z][a-z]+$/)]);
  });
});
