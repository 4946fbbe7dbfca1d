import { expect, it } from 'vitest';
import { dimensionOf } from '../../../src/app/discovery/dimension-of';
import { definitionWith, smallDefinition } from '../../support/definitions';

const [first, ...others] = smallDefinition.criteria;
const definition = definitionWith({
  criteria: [...others, { ...first!, field: 'Industry', dimension: 'Behavioral' }],
});

it.each([
  ['Industry', 'Behavioral'],
  ['Annual revenue', 'Firmographic'],
  ['Shoe size', 'Situational'],
])('%s is of the dimension %s', (field, dimension) => {
  expect(dimensionOf(definition, field)).toBe(dimension);
});
