import { describe, expect, it } from 'vitest';
import { neverMetWords } from '../../src/app/never-met-words';
import { evaluate } from '../../src/engine/evaluate';
import type { Cell, Criterion, ScoringModel } from '../../src/engine/model';
import { criterion } from '../support/models';

const context = { asOf: 20_151, dayOf: () => Number.NaN };
const fields = ['Industry', 'Employees', 'Tech stack'];
const INDUSTRIES = ['Software', 'Retail', 'Fintech'];
const rows = (count: number, cells: (row: number) => Cell[]) =>
  Array.from({ length: count }, (_, row) => cells(row));
const usual = (count: number) =>
  rows(count, (row) => [INDUSTRIES[row % 3] ?? '', 10 + row, 'HubSpot; Snowflake']);

function said(criteria: readonly Partial<Criterion>[], cells: readonly (readonly Cell[])[]) {
  const model: ScoringModel = {
    dimensions: [{ name: 'Firmographic', weight: 1 }],
    criteria: criteria.map((one, index) => criterion({ id: `C${index + 1}`, ...one })),
    exclusions: [],
    tiers: [],
    missingWords: ['n/a'],
    minimumCoverage: 0,
  };
  const table = { rows: cells, columnOf: (field: string) => fields.indexOf(field) };
  return neverMetWords(model, table, evaluate(model, table, context));
}

describe('neverMetWords', () => {
  it.each<[string, Partial<Criterion>, string]>([
    ['a slip', { value: 'Softwear' }, 'C1 (Industry is Softwear): did you mean "Software"?'],
    [
      'one with a name',
      { name: 'Builds software', value: 'Softwear' },
      '“Builds software” (C1: Industry is Softwear): did you mean "Software"?',
    ],
    [
      'a slip in an item of a cell',
      { field: 'Tech stack', operator: 'contains any of', value: 'SAP; Hubpsot' },
      'C1 (Tech stack has SAP, Hubpsot): did you mean "HubSpot"?',
    ],
    [
      'a range where a list is asked for',
      { field: 'Employees', value: '20 - 100' },
      'C1 (Employees is 20 - 100).',
    ],
    ['what no account has', { value: 'Mining' }, 'C1 (Industry is Mining).'],
    [
      'what all accounts have',
      { operator: 'is none of', value: 'Software; Retail; Fintech' },
      'C1 (Industry is not Software, Retail, Fintech).',
    ],
  ])('names %s', (_name, criterion, words) => {
    expect(said([criterion], usual(30))).toEqual([`No account meets ${words}`]);
  });

  it('names three and counts the rest', () => {
    const words = said(
      [1, 2, 3, 4, 5].map((number) => ({ value: `Mining ${number}` })),
      usual(30),
    );
    expect(words).toHaveLength(4);
    expect(words[3]).toBe('The same goes for 2 more criteria.');
  });

  it('is silent about what is met, off, without points or known of too few accounts', () => {
    const none = { value: 'Mining' };
    expect(said([{}, { ...none, on: false }, { ...none, points: 0 }], usual(30))).toEqual([]);
    expect(said([none], usual(19))).toEqual([]);
    expect(said([none], usual(20))).toHaveLength(1);
    expect(said([none], [...usual(19), ...rows(30, () => ['n/a', 1, ''])])).toEqual([]);
    expect(said([none], [...usual(19), ...rows(30, () => ['', '', ''])])).toEqual([]);
  });
});
