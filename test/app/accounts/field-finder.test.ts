import { expect, it } from 'vitest';
import { fieldOfHeader } from '../../../src/app/accounts/field-finder';
import { smallDefinition } from '../../support/definitions';

it.each([
  ['industry', 'Industry'],
  ['Vertical', 'Industry'],
  [' headcount ', 'Employees'],
  ['Owner', undefined],
])('the header %s stands for the field %s', (header, field) => {
  expect(fieldOfHeader(smallDefinition, header)?.name).toBe(field);
});
