import { expect, it } from 'vitest';
import { filledFromTemplate } from '../../../src/definition/template/fill-from-template';
import { definitionWith, smallDefinition } from '../../support/definitions';

const [, size, visit, funding] = smallDefinition.criteria;

it('fills dimensions that deals say nothing about, with fields that they were not searched for', () => {
  const built = definitionWith({ criteria: [size!, { ...visit!, on: false }] });
  const template = definitionWith({
    criteria: smallDefinition.criteria.map((one) => ({ ...one, on: true })),
  });
  const filled = (...searched: string[]) =>
    filledFromTemplate(built, template, new Set(['Employees', ...searched]));
  const told = (...searched: string[]) =>
    filled(...searched).criteria.map(({ id, field, on }) => [id, field, on]);
  expect(told()).toEqual([
    ['C1', 'Employees', true],
    ['C2', visit!.field, false],
    ['C3', funding!.field, false],
  ]);
  expect(told(visit!.field)).toEqual([
    ['C1', 'Employees', true],
    ['C2', funding!.field, false],
  ]);
  expect(filled(visit!.field, funding!.field).dimensions.map(({ name }) => name)).toEqual([
    'Firmographic',
  ]);
});
