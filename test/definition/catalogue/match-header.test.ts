import { describe, expect, it } from 'vitest';
import {
  headerWords,
  matchHeader,
  spokenHeader,
} from '../../../src/definition/catalogue/match-header';
import { otherKinds } from '../../../src/definition/catalogue/other-kinds';
import { scoredKinds } from '../../../src/definition/catalogue/scored-kinds';

describe('headerWords', () => {
  it.each([
    [' REVENUE ', 'revenue'],
    ['# Employees', 'employees'],
    ['company_size', 'company size'],
    ['accountName', 'account name'],
    ['Annual Revenue (USD)', 'annual revenue usd'],
    ['Gründungsjahr', 'gründungsjahr'],
    ['***', ''],
  ])('%s is %s', (header, words) => {
    expect(headerWords(header)).toBe(words);
  });
});

describe('matchHeader', () => {
  it.each([
    ['Industry', 'Industry'],
    ['GICS Sector', 'Industry'],
    ['company_vertical', 'Industry'],
    ['No. of employees', 'Employees'],
    ['company_size', 'Employees'],
    ['Headcount', 'Employees'],
    [' REVENUE ', 'Annual revenue'],
    ['ARR ($)', 'Annual revenue'],
    ['Billing Country', 'Country'],
    ['Country/Region', 'Country'],
    ['year_established', 'Founded'],
    ['Technologies used', 'Tech stack'],
    ['Funding stage', 'Funding stage'],
    ['Last funding date', 'Last funding date'],
    ['Total Money Raised', 'Total funding'],
    ['Last Activity Date', 'Last activity'],
    ['signup_date', 'Signup date'],
    ['acquisition_channel', 'Lead source'],
    ['Headcount growth 12m', 'Growth'],
    ['Company Domain Name', 'Website'],
  ])('%s means %s', (header, field) => {
    expect(matchHeader(header)?.name).toBe(field);
  });

  it.each([
    'Rank',
    'CIK',
    'Symbol',
    'customer_id',
    'Account name',
    'Company',
    'Account owner',
    'sales_rep',
    'LinkedIn URL',
    'Date added',
    'created_at',
    'churn_flag',
    'is_active',
    'is_trial',
    'Status',
    'Deal Stage',
    'Lifecycle Stage',
    'plan_tier',
    'ICP Score',
    'ICP Tier',
    'Lead score',
    'close_value',
  ])('%s is never scored', (header) => {
    expect(matchHeader(header)).toBeDefined();
    expect(matchHeader(header)?.scored).toBeUndefined();
  });

  it.each(['', 'RFI', 'Purch_dept', 'Quality'])('knows nothing of "%s"', (header) => {
    expect(matchHeader(header)).toBeUndefined();
  });
});

describe('spokenHeader', () => {
  it.each([
    ['# Employees', 'size'],
    ['Mitarbeiterzahl', 'size'],
    ['Branche', 'industry'],
    ['Open sales roles', 'hiring'],
  ])('%s is called %s', (header, spoken) => {
    expect(spokenHeader(header)).toBe(spoken);
  });

  it.each(['Revenue per employee', 'Industry notes', 'CRM', ''])(
    '%j by its own words',
    (header) => {
      expect(spokenHeader(header)).toBeUndefined();
    },
  );
});

describe('the catalogue', () => {
  const kinds = [...scoredKinds, ...otherKinds];

  it('finds each named field by its own name', () => {
    for (const kind of kinds.filter(({ name }) => name !== '')) {
      expect(matchHeader(kind.name)).toBe(kind);
    }
  });

  it('has no header twice', () => {
    const headers = kinds.flatMap((kind) => kind.headers);
    expect(headers.filter((header, index) => headers.indexOf(header) !== index)).toEqual([]);
  });

  it('stands a field in only for one that is missed otherwise', () => {
    for (const { scored } of scoredKinds.filter((kind) => kind.scored?.standsFor)) {
      const missed = scoredKinds.find(({ name }) => name === scored?.standsFor);
      expect(missed?.scored?.absent).toBeDefined();
    }
  });
});
