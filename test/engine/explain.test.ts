import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/engine/evaluate';
import { explainer, explanationText } from '../../src/engine/explain';
import { judge } from '../../src/engine/judge';
import type { Cell, ScoringModel } from '../../src/engine/model';
import { context } from '../support/engine-arbitraries';
import { criterion, emptyModel, exclusion } from '../support/models';

const fields = ['Industry', 'Employees', 'Technologies', 'Funding', 'Last visit'];
const model: ScoringModel = {
  ...emptyModel,
  criteria: [
    criterion({ id: 'C1', points: 20 }),
    criterion({
      id: 'C2',
      field: 'Employees',
      operator: 'between',
      value: '200 - 1000',
      points: 12.5,
    }),
    criterion({
      id: 'C3',
      field: 'Technologies',
      operator: 'contains any of',
      value: 'HubSpot',
      points: 10,
    }),
    criterion({ id: 'C4', field: 'Funding', operator: 'at least', value: '$10M', points: 7.5 }),
    criterion({
      id: 'C5',
      dimension: 'Behavioral',
      field: 'Last visit',
      operator: 'within last days',
      value: '90, fading to 365',
    }),
  ],
  exclusions: [exclusion()],
};

function explained(row: Cell[], changes: Partial<ScoringModel> = {}): string {
  const changed = { ...model, ...changes };
  const table = { rows: [row], columnOf: (field: string) => fields.indexOf(field) };
  const evaluation = evaluate(changed, table, context);
  return explanationText(explainer(changed, table, judge(changed, evaluation), context)(0));
}

const daysAgo = (days: number) => new Date((context.asOf - days) * 86_400_000);

describe('an explanation', () => {
  it('says what adds to the score, what does not, what is unknown and what is missing', () => {
    expect(explained(['Software', 320, 'Marketo', '', daysAgo(10)])).toBe(
      [
        '85.9 · Tier 1',
        '+40 Last visit 2025-02-22, within last 90 days, fading to 365',
        '+28.2 Industry is Software',
        '+17.7 Employees 320 in 200 – 1,000',
        '0/14.1 Technologies has HubSpot: Marketo',
        '?/9 Funding unknown',
      ].join(' · '),
    );
  });

  it('calls a criterion by its name, with what was found', () => {
    const names = [
      'Core industry',
      'Right size',
      'Our kind of tools',
      'Fresh money',
      'Here lately',
    ];
    const criteria = model.criteria.map((one, at) => ({ ...one, name: names[at] ?? '' }));
    expect(explained(['Software', 320, 'Marketo', '', daysAgo(200)], { criteria })).toBe(
      [
        '69.9 · Tier 2',
        '+28.2 Core industry: Software',
        '+24/40 Here lately: 2024-08-16',
        '+17.7 Right size: 320',
        '0/14.1 Our kind of tools: Marketo',
        '?/9 Fresh money: Funding unknown',
        '10.1 short of Tier 1',
      ].join(' · '),
    );
  });

  it('says how much of a partly met criterion counts', () => {
    expect(explained(['Retail', '', '', '', daysAgo(200)], { minimumCoverage: 0 })).toBe(
      [
        '24 · Not ICP',
        '+24/40 Last visit 2024-08-16, within last 90 days, fading to 365',
        '0/60 Industry is Software: Retail',
        '?/15 Employees unknown',
        '?/12 Technologies unknown',
        '?/9 Funding unknown',
        '16 short of Tier 3',
      ].join(' · '),
    );
  });

  it('gives the reason of an exclusion first, and what the score would be', () => {
    expect(explained(['Government', 320, 'HubSpot', '$12M', daysAgo(1)])).toBe(
      [
        '0 · Excluded',
        'Tenders take too long',
        'would score 76',
        '+40 Last visit 2025-03-03, within last 90 days, fading to 365',
        '+15 Employees 320 in 200 – 1,000',
        '+12 Technologies has HubSpot',
        '+9 Funding $12M, at least $10M',
        '0/24 Industry is Software: Government',
      ].join(' · '),
    );
  });

  it('says that an exclusion could not be checked, and that data is needed', () => {
    expect(explained(['n/a', 320, '', '', 'soon'])).toBe(
      [
        'Needs data: 15 % of the weight is known, 50 % is needed',
        '+15 Employees 320 in 200 – 1,000',
        '?/40 Last visit unknown: soon',
        '?/24 Industry unknown: n/a',
        '?/12 Technologies unknown',
        '?/9 Funding unknown',
        'exclusion not checked, Industry unknown: Tenders take too long',
      ].join(' · '),
    );
  });

  it('has no number where nothing is known', () => {
    expect(explained(['', '', '', '', ''])).toMatch(
      /^Needs data: 0 % of the weight is known, 50 % is needed · \?\/40 Last visit unknown/,
    );
    expect(explained(['', '', '', '', ''], { minimumCoverage: 0 })).toMatch(
      /^Needs data: nothing is known · /,
    );
  });

  it('never calls enough what is not', () => {
    const known = ['Software', 320, 'Marketo', '$12M', ''];
    expect(explained(known, { minimumCoverage: 0.604 })).toMatch(
      /^Needs data: 60 % of the weight is known, 60.4 % is needed · \+24 Industry/,
    );
  });

  it('says that no criterion is on where none is', () => {
    expect(explained(['Software', 320, '', '', ''], { criteria: [] })).toMatch(
      /^Needs data: no criterion with weight is on/,
    );
  });

  it('gives an excluded account no score that it would not have', () => {
    expect(explained(['Government', '', '', '', ''])).toMatch(
      /^0 · Excluded · Tenders take too long · would need data · 0\/24 Industry/,
    );
  });

  it('says nothing of what can not move the score', () => {
    const [first] = model.criteria;
    const criteria = [first!, { ...first!, id: 'C9', on: false }, { ...first!, points: 0 }];
    expect(explained(['Software', '', '', '', ''], { criteria, minimumCoverage: 0 })).toBe(
      '100 · Tier 1 · +100 Industry is Software',
    );
  });
});
