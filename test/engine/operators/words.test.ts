import { describe, expect, it } from 'vitest';
import { operators } from '../../../src/engine/operators';

describe('label', () => {
  it.each([
    ['is any of', 'Industry', 'Software; Fintech', 'Industry is Software, Fintech'],
    ['is none of', 'Industry', 'Government', 'Industry is not Government'],
    ['contains any of', 'Tech stack', 'HubSpot; Salesforce', 'Tech stack has HubSpot, Salesforce'],
    ['contains all of', 'Tech stack', 'A; B', 'Tech stack has all of A, B'],
    ['contains none of', 'Tech stack', 'A; B', 'Tech stack has none of A, B'],
    ['matches', 'Domain', '*.io', 'Domain matches *.io'],
    ['at least', 'Visits', '20', 'Visits at least 20'],
    ['at most', 'Employees', '10000', 'Employees at most 10,000'],
    ['between', 'Employees', '200 - 1000', 'Employees 200 – 1,000'],
    ['between', 'Revenue', '$10M-$50M', 'Revenue $10M – $50M'],
    ['between', 'Founded', '1990 to 2005', 'Founded 1990 – 2005'],
    ['between', 'Growth', '-10 - -5', 'Growth -10 – -5'],
    [
      'within last days',
      'Funded',
      '90, fading to 365',
      'Funded within last 90 days, fading to 365',
    ],
    ['within next days', 'Renewal', '30 days', 'Renewal within next 30 days'],
    ['older than days', 'Last touch', '365', 'Last touch older than 365 days'],
    ['is yes', 'Hiring', '', 'Hiring is yes'],
    ['is no', 'Hiring', '', 'Hiring is no'],
    ['is known', 'Website', '', 'Website is known'],
    ['is blank', 'Owner', '', 'Owner is blank'],
    ['country is any of', 'Country', 'DACH; Nordics', 'Country in DACH, Nordics'],
    ['graded', 'Size', '51-200 (30%); 201+', 'Size graded 51-200 (30%), 201+'],
  ])('%s', (name, field, value, words) => {
    expect(operators.get(name)?.label(field, value)).toBe(words);
  });
});

describe('explain', () => {
  it.each([
    ['is any of', 'Industry', 'Software; Fintech', 'Software', true, 'Industry is Software'],
    ['is any of', 'Industry', 'Software', 'Retail', false, 'Industry is Software: Retail'],
    ['contains any of', 'Uses', 'HubSpot', 'Marketo', false, 'Uses has HubSpot: Marketo'],
    ['contains any of', 'Uses', 'HubSpot', 'HubSpot, Jira', true, 'Uses has HubSpot'],
    [
      'contains any of',
      'Uses',
      'HubSpot; Jira; Slack',
      'Slack, jira',
      true,
      'Uses has Jira, Slack',
    ],
    [
      'contains any of',
      'Uses',
      'HubSpot; Jira',
      'a list that was cut…',
      true,
      'Uses has HubSpot, Jira',
    ],
    ['country is any of', 'Country', 'DACH', 'Deutschland', true, 'Country is Deutschland'],
    ['between', 'Employees', '200 - 1000', '320', true, 'Employees 320 in 200 – 1,000'],
    ['between', 'Employees', '200 - 1000', '5,200', false, 'Employees 5,200 misses 200 – 1,000'],
    ['at least', 'Visits', '20', '25', true, 'Visits 25, at least 20'],
    ['at least', 'Visits', '20', '12', false, 'Visits 12 misses at least 20'],
    ['is yes', 'Hiring', '', 'no', false, 'Hiring is yes: no'],
    ['is known', 'Website', '', '', false, 'Website is known'],
    ['country is any of', 'Country', 'DACH', 'France', false, 'Country in DACH: France'],
    ['graded', 'Industry', 'Software; Fintech (50%)', 'Fintech', true, 'Industry Fintech'],
  ])('%s', (name, field, value, shown, met, words) => {
    expect(operators.get(name)?.explain(field, value, shown, met)).toBe(words);
  });
});
