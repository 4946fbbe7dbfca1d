import { expect, it } from 'vitest';
import { onePageOf } from '../../../src/app/one-page/one-page';
import { shortDefinition } from '../../support/one-page-definitions';

it.each([
  ['Mid-market', 'between', '50-500', 'Mid-market: 50–500 employees'],
  ['Large', 'at least', '500', 'Large: 500+ employees'],
  ['50–500 people', 'between', '50-500', '50–500 people'],
  ['Ours', 'is any of', 'Software, Fintech', 'Ours'],
  ['', 'between', '50-500', 'Employees 50 – 500'],
])('names a criterion with the numbers that %j does not say', (name, operator, value, label) => {
  const [first, ...others] = shortDefinition.criteria;
  const criteria = [{ ...first!, name, field: 'Employees', operator, value }, ...others];
  const { dimensions } = onePageOf({ ...shortDefinition, criteria });
  const labels = dimensions.flatMap((one) => one.criteria.map((shown) => shown.name));
  expect(labels).toContain(label);
});

it.each([
  ['software', /^Software companies/],
  ['iOS apps', /^iOS apps companies/],
])('begins its sentence as one begins: %s', (value, begins) => {
  const [first] = shortDefinition.criteria;
  const criteria = [{ ...first!, field: 'Industry', operator: 'is any of', value }];
  expect(onePageOf({ ...shortDefinition, criteria }).sentence).toMatch(begins);
});
