import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultDimensions, defaultTiers } from '../../../src/definition/defaults';
import { decodeSheet } from '../../../src/definition/sheet/decode';
import { encodeNew } from '../../../src/definition/sheet/encode';
import { fitTemplate } from '../../../src/definition/template/fit-template';
import type { TabSample } from '../../../src/definition/template/tab-sample';
import { isStartWhy } from '../../../src/definition/template/words';
import type { Cell } from '../../../src/engine/model';
import { anySigns } from '../../support/any-signs';
import { context, oneToHundred, tab } from './support';

function fitTo(accounts: TabSample, deals?: TabSample) {
  return fitTemplate({ accounts, deals, headerRow: 1, context });
}

/** The condition on the only column of a list, `undefined` where there is none that is on. */
function startOf(header: string, cells: readonly Cell[]) {
  const criterion = fitTo(tab({ [header]: cells })).criteria.find(({ on }) => on);
  return criterion && [criterion.field, criterion.operator, criterion.value];
}

const daysAgo = (days: number) => new Date((context.asOf - days) * 86_400_000);

describe('the first condition on a column', () => {
  it.each<[string, Cell[], string[] | undefined]>([
    [
      'Sector',
      ['Software', 'Retail', 'FinTech', 'Media'],
      ['Industry', 'is any of', 'Software; FinTech'],
    ],
    ['Sector', ['Retail', 'Media', 'Retail', 'Food'], ['Industry', 'is any of', 'Retail']],
    ['Sector', ['Fintech', 'Edtech', 'Fintech'], ['Industry', 'is any of', 'Fintech']],
    ['Sector', ['Retail'], undefined],
    ['Employees', oneToHundred, ['Employees', 'graded', '25 - 80; 15 - 80 (50%)']],
    [
      'company_size',
      ['1-10', '11-50', '51-200', '201-1000', '1000+'],
      ['Employees', 'is any of', '11-50; 51-200; 201-1000'],
    ],
    ['Company size', ['Big', 'Small', 'Mid', 'Big'], ['Employees', 'is any of', 'Big']],
    [
      ' REVENUE ',
      ['2 MM', '4 MM', '8 MM', '16 MM'],
      ['Annual revenue', 'graded', '2M - 8M; 2M - 15M (50%)'],
    ],
    ['Country', ['US', 'US', 'Germany', 'France'], ['Country', 'country is any of', 'US']],
    [
      'Country',
      ['DE', 'AT', 'CH', 'FR', 'JP', 'BR', 'IN', 'US', 'ZA', 'KE'],
      ['Country', 'country is any of', 'DACH'],
    ],
    ['Country', ['US'], undefined],
    [
      'Headquarters',
      ['Austin, Texas', 'Boston, Massachusetts', 'Dallas, Texas', 'Miami, Florida'],
      ['Headquarters', 'contains any of', 'Texas'],
    ],
    ['Founded', [1990, 1994, 2012, 2015], ['Founded', 'at least', '1995']],
    [
      'Tech',
      ['AWS, Slack', 'AWS, Jira', 'AWS; SAP', 'AWS'],
      ['Tech stack', 'contains any of', 'Slack; Jira'],
    ],
    [
      'Last activity',
      [daysAgo(10), daysAgo(800)],
      ['Last activity', 'within last days', '90, fading to 180'],
    ],
    [
      'Last activity',
      [daysAgo(300), daysAgo(800), daysAgo(900)],
      ['Last activity', 'within last days', '365, fading to 730'],
    ],
    ['Last activity', [daysAgo(3000)], undefined],
    ['Demo requested', [true, false, 'yes'], ['Demo requested', 'is yes', '']],
    ['Website', ['velbo.example', ''], ['Website', 'is known', '']],
    ['Website', ['velbo.example'], undefined],
    ['Growth', oneToHundred, ['Growth', 'graded', '60+; 30+ (50%)']],
    [
      'Funding stage',
      ['Seed', 'Series B', 'Bootstrapped'],
      ['Funding stage', 'is any of', 'Series B'],
    ],
    ['Rank', oneToHundred, undefined],
    ['Churned', [true, false], undefined],
    ['Employees', [''], undefined],
  ])('%s of %j', (header, cells, start) => {
    expect(startOf(header, cells)).toEqual(start);
  });
});

describe('fitTemplate', () => {
  const list = tab({
    Company: oneToHundred.map((index) => `Velbo ${index}`),
    sector: ['Software', 'Retail', 'Media', 'Retail'],
    company_size: oneToHundred,
    RFI: ['Yes', 'No'],
    is_active: [true, false],
  });
  const definition = fitTo(list);

  it('says where a value came from and what to do with it', () => {
    expect(definition.criteria[1]).toMatchObject({
      id: 'C2',
      field: 'Employees',
      on: true,
      points: 30,
      why: 'Start value: the middle half of your list (25 - 80). Replace it with what your won deals share.',
    });
  });

  it('keeps the real header as another name of the field', () => {
    expect(definition.fields).toContainEqual({ name: 'Industry', aliases: ['sector'], notes: '' });
  });

  it.each([
    [
      'its header says a place',
      'office_location',
      ['United States', 'Kenya', 'Korea', 'Philipines'],
    ],
    ['its header says nothing', 'Where', ['Germany', 'France', 'Italy', 'Germany']],
  ])('reads a column of countries as such where %s', (_, header, some) => {
    const cells = Array.from({ length: 26 }, (__, at) => some[at % 13] ?? some[0] ?? '');
    const { fields, criteria } = fitTo(tab({ [header]: cells }));
    expect(fields.find(({ name }) => name === 'Country')?.aliases).toEqual([header]);
    expect(criteria.find(({ field }) => field === 'Country')).toMatchObject({ on: true });
  });

  it.each([
    ['codes of states', { Area: ['CA', 'IL', 'DE', 'IN', 'CO'] }],
    ['codes of languages', { Lang: ['de', 'fr', 'it', 'es'] }],
    [
      'names of people, some of them countries',
      { Contacted: ['Chad', 'Georgia', 'Anna', 'Jordan'] },
    ],
    ['too few countries to tell', { Where: ['Georgia', 'Jordan'] }],
    [
      'two columns that may be it',
      { From: ['Italy', 'Spain', 'Peru'], To: ['Chile', 'Peru', 'Italy'] },
    ],
  ])('takes no column for the country by %s', (_, columns) => {
    const { fields } = fitTo(tab(columns as never));
    expect(fields.find(({ name }) => name === 'Country')?.aliases).toEqual([]);
  });

  it('writes what is missing of the core, switched off', () => {
    const missing = definition.criteria.filter(({ why }) => why.startsWith('No column found'));
    expect(missing.map(({ field }) => field)).toEqual([
      'Country',
      'Tech stack',
      'Demo requested',
      'Last activity',
      'Funding stage',
    ]);
    expect(missing.every(({ on }) => !on)).toBe(true);
  });

  it('gives weight to the dimensions with fields only', () => {
    expect(definition.dimensions).toEqual([
      { name: 'Firmographic', weight: 40, question: '' },
      { name: 'Technographic', weight: 0, question: '' },
      { name: 'Behavioral', weight: 0, question: '' },
      { name: 'Situational', weight: 0, question: '' },
    ]);
  });

  it('gives little weight to a dimension with little in it', () => {
    const thin = fitTo(tab({ Industry: ['Software', 'Retail'], Source: ['Referral', 'Ads'] }));
    expect(thin.dimensions[2]).toEqual({ name: 'Behavioral', weight: 10, question: '' });
  });

  it('gives fewer points to a column with gaps', () => {
    const gaps = fitTo(tab({ Industry: ['Software', 'Retail', '', ''] }));
    expect(gaps.criteria[0]?.points).toBe(20);
  });

  it('offers columns with unusual names switched off', () => {
    expect(definition.criteria).toContainEqual(
      expect.objectContaining({ field: 'RFI', operator: 'is yes', on: false }),
    );
  });

  it('offers what is known only after the sale as an exclusion switched off', () => {
    expect(definition.exclusions).toEqual([
      expect.objectContaining({ field: 'Is active', operator: 'is no', on: false }),
    ]);
  });

  it('reads the column with the field’s own name where two mean the same', () => {
    const both = fitTo(tab({ company_size: ['1-10', '11-50', '51-200'], Employees: oneToHundred }));
    expect(both.fields.find(({ name }) => name === 'Employees')?.aliases).toEqual([]);
    expect(both.criteria[0]?.operator).toBe('graded');
  });

  it('starts with the usual weights and tiers where nothing is there', () => {
    const empty = fitTo({ sheet: 'Accounts', headers: [], rows: [] });
    expect(empty.criteria.some(({ on }) => on)).toBe(false);
    expect(empty.dimensions).toEqual(defaultDimensions);
    expect(empty.tiers).toEqual(defaultTiers);
  });

  it('works with accounts that stand among the deals only', () => {
    const only = tab(
      { 'Deal ID': oneToHundred, Industry: ['Software', 'Food'], Status: ['Won', 'Lost'] },
      'Deals',
    );
    const { settings, criteria, deals } = fitTo(only, only);
    expect([settings.accountsSheet, settings.dealsSheet]).toEqual(['Deals', 'Deals']);
    expect(criteria.filter(({ on }) => on).map(({ field }) => field)).toEqual(['Industry']);
    expect(deals.map(({ role, header }) => [role, header])).toEqual([
      ['Account key', 'Deal ID'],
      ['Outcome', 'Status'],
      ['Created on', ''],
      ['Closed on', ''],
    ]);
  });

  it('gives a definition without problems, whatever the headers and cells', () => {
    const anyCell = fc.oneof(
      anySigns,
      fc.double(),
      fc.boolean(),
      fc.date(),
      fc.constantFrom('51-200', '$3M', 'n/a', '#REF!', '=1+1', 'a; "b', '-5', '1e300'),
    );
    const usual = fc.constantFrom(
      ...['Industry', 'sector', 'Employees', 'company_size', ' REVENUE ', 'Country', 'HQ', 'State'],
      ...['Founded', 'Tech stack', 'Last activity', 'Demo', 'Growth', 'Churned', 'Stage', '#REF!'],
    );
    const headers = fc.array(fc.oneof(usual, anySigns), { maxLength: 8 });
    const tabs = headers.chain((names) =>
      fc.array(fc.array(anyCell, { maxLength: names.length }), { maxLength: 12 }).map((rows) => ({
        sheet: 'Any',
        headers: names,
        rows,
      })),
    );
    fc.assert(
      fc.property(tabs, (any) => {
        const fitted = fitTo(any, any);
        const place = { sheet: 'ICP Config', dayOf: context.dayOf };
        expect(decodeSheet(encodeNew(fitted).grid, place)).toEqual({ definition: fitted });
        expect(fitted.criteria.filter(({ why }) => !isStartWhy(why))).toEqual([]);
      }),
    );
  });
});
