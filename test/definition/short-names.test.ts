import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleDefinition } from '../../src/app/sample/sample-definition';
import { LONGEST_NAME, shortNames } from '../../src/definition/short-names';
import { operators } from '../../src/engine/operators';
import { fold } from '../../src/engine/values/fold';

const condition = (field: string, operator = 'is any of', value = 'Software; Fintech') => {
  return { field, operator, value };
};

describe('shortNames', () => {
  it('names the criteria of the sample as people speak of them', () => {
    const unnamed = sampleDefinition().criteria.map((one) => ({ ...one, name: '' }));
    expect(shortNames(unnamed)).toEqual([
      ...['industry', 'size', 'country', 'revenue', 'tech stack', 'CRM', 'demo'],
      ...['website visits', 'recent activity', 'funding stage', 'hiring', 'recent funding'],
    ]);
  });

  it.each([
    ['Number_of_Employees__c', 'at least', '200', 'size'],
    ['numberOfEmployees', 'at least', '200', 'size'],
    ['Mitarbeiterzahl', 'at least', '200', 'size'],
    ['INDUSTRY', 'is any of', 'Retail', 'industry'],
    ['Revenue per employee', 'at least', '1', 'revenue per employee'],
    ['HubSpot Lifecycle Stage', 'is any of', 'Lead', 'HubSpot lifecycle stage'],
    ['Total Funding (USD)', 'at least', '$1M', 'total funding'],
    ['Revenue, in EUR', 'at least', '1', 'revenue in EUR'],
    ['Website visits 30d', 'at least', '20', 'website visits'],
    ['# of Open Roles', 'at least', '3', 'hiring'],
    ['Founded', 'at least', '1995', 'founding year'],
    ['Has partner', 'is yes', '', 'partner'],
    ['Has partner', 'is no', '', 'no partner'],
    ['Is public', 'is no', '', 'not public'],
    ['Website', 'is known', '', 'known website'],
    ['Owner', 'is blank', '', 'no owner'],
    ['Last visit', 'within last days', '90', 'recent visit'],
    ['Last visit', 'older than days', '90', 'no recent visit'],
    ['Created on', 'within last days', '90', 'recently created'],
    ['Renewal date', 'within next days', '90', 'renewal soon'],
    ['Average number of people who sell', 'at least', '3', 'average number of people'],
    ['Unternehmensgrößenklassenzuordnung', 'is any of', 'A', 'condition 1'],
  ])('%s %s %s is %s', (field, operator, value, name) => {
    expect(shortNames([condition(field, operator, value)])).toEqual([name]);
  });

  it('adds the value where two are on one field, whatever it is called', () => {
    const conditions = [
      condition('Employees', 'between', '200-1000'),
      condition('Employees', 'at least', '1001'),
      condition('Industry'),
      condition('Industry', 'is none of', 'Government'),
      condition('Industry', 'graded', 'Software; Fintech (50%)'),
      condition('Last visit', 'within last days', '30'),
      condition('Last visit', 'within last days', '90'),
    ];
    expect(shortNames(conditions)).toEqual([
      ...['size 200–1,000', 'size 1,001+'],
      ...['industry Software +1 more', 'industry not Government', 'industry Software'],
      ...['recent visit 30 days', 'recent visit 90 days'],
    ]);
  });

  it('calls two fields of one meaning by their headers, and counts what is the same', () => {
    const conditions = [
      condition('Headcount', 'at least', '5'),
      condition('Staff', 'at least', '5'),
    ];
    expect(shortNames(conditions)).toEqual(['headcount', 'staff']);
    const same = condition('Industry');
    expect(shortNames([same, same])).toEqual([
      'industry Software +1 more',
      'industry Software +1 2',
    ]);
  });

  it('says the name that one was given, and calls another one otherwise', () => {
    const size = condition('Employees', 'between', '200-1000');
    const names = (...given: string[]) => shortNames(given.map((name) => ({ ...size, name })));
    expect(names('Right size')).toEqual(['Right size']);
    expect(names('size', '')).toEqual(['size', 'employees']);
    expect(names('Right size', 'right size')).toEqual(['Right size', 'right size 2']);
    expect(names('100–1,000  people')).toEqual(['100–1,000 people']);
  });

  it('never says a part of a given name: it may mean another condition', () => {
    const given = (name: string, field = 'Industry') => ({ ...condition(field), name });
    const names = [
      given('Industry: Logistics, Machines', 'Industry'),
      given('ERP: DATEV, Excel', 'ERP im Haus'),
      given('100–1,000 people in Germany', 'Employees'),
      given('Donaudampfschifffahrtsgesellschaften', 'Founded'),
      given('Source: not Media · Event', 'Source'),
    ];
    expect(shortNames(names)).toEqual([
      ...['industry', 'ERP im Haus', 'size', 'founding year', 'source'],
    ]);
  });

  it('law: no two are the same, none is blank or too long, none parts a list of names', () => {
    const anyCondition = fc.record({
      field: fc.oneof(
        fc.constantFrom('Employees', 'Staff', 'Last visit', 'a, b', 'x · y', '_'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
      ),
      operator: fc.constantFrom(...operators.keys()),
      value: fc.oneof(
        fc.constantFrom('', '5', 'a; b', '200 - 1000', 'one, two'),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
      ),
      name: fc.oneof(
        fc.constantFrom('', 'size', 'recent visit'),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anyCondition, { maxLength: 8 }), (conditions) => {
        const names = shortNames(conditions);
        expect(new Set(names.map(fold)).size).toBe(conditions.length);
        for (const name of names) {
          expect(name).toMatch(/^\S(?:.*\S)?$/);
          expect(name).not.toMatch(/[,;·|] /);
          expect(name.length).toBeLessThanOrEqual(LONGEST_NAME);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
