import { expect, it } from 'vitest';
import { dimensionOf } from '../../../src/app/discovery/dimension-of';
import type { ColumnKind } from '../../../src/engine/operators/operator';
import { definitionWith, smallDefinition } from '../../support/definitions';

const [first, ...others] = smallDefinition.criteria;
const definition = definitionWith({
  criteria: [...others, { ...first!, field: 'Industry', dimension: 'Behavioral' }],
});

it.each([
  ['Industry', 'Behavioral'],
  ['Annual revenue', 'Firmographic'],
  ['Number of offices', 'Firmographic'],
  ['Webinars attended', 'Behavioral'],
  ['Uses our API', 'Technographic'],
  ['Series B closed', 'Situational'],
  ['Shoe size', 'Firmographic'],
  ['Köpfe', 'Firmographic'],
  ['Anzahl Beschäftigte', 'Firmographic'],
  ['Collaborateurs', 'Firmographic'],
  ['Nº de empleados', 'Firmographic'],
  ['Funcionários', 'Firmographic'],
  ['Größenklasse', 'Firmographic'],
  ['Mood', 'Situational'],
])('%s is of the dimension %s', (field, dimension) => {
  expect(dimensionOf(definition, field)).toBe(dimension);
});

it.each<[string, ColumnKind, string[], string]>([
  ['Industry', 'list', ['Salesforce', 'SAP'], 'Behavioral'],
  ['Column F', 'list', ['Salesforce', 'HubSpot', 'SAP HANA', 'Own'], 'Technographic'],
  ['Column F', 'text', ['Software', 'Retail', 'Banking', 'Other'], 'Firmographic'],
  ['Column F', 'text', ['SMB', 'Mid-market', 'Enterprise'], 'Firmographic'],
  ['Column F', 'text', ['Referral', 'Inbound', 'Cold call'], 'Behavioral'],
  ['Column F', 'country', ['Germany', 'FR'], 'Firmographic'],
  ['Column F', 'date', ['2026-01-03'], 'Behavioral'],
  ['IPO planned', 'date', ['2026-01-03'], 'Situational'],
  ['Column F', 'text', ['Red', 'Green'], 'Situational'],
  ['Column F', 'number', ['3', '7'], 'Situational'],
])('%s (%s of %j) is of the dimension %s', (field, kind, texts, dimension) => {
  expect(dimensionOf(definition, field, { kind, texts })).toBe(dimension);
});

it('spells a dimension as the definition does', () => {
  const own = definitionWith({
    criteria: [],
    dimensions: [{ ...smallDefinition.dimensions[0]!, name: 'TECHNOGRAPHIC' }],
  });
  expect(dimensionOf(own, 'Apps')).toBe('TECHNOGRAPHIC');
});
