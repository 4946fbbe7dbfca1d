import { newField } from '../../src/definition/fields';
import type { Cell } from '../../src/engine/model';
import { definitionWith, smallDefinition } from './definitions';
import { rowOf } from './grids';
import { encodeOld } from './old-layout';

const [criterion] = smallDefinition.criteria;
const [exclusion] = smallDefinition.exclusions;
const definition = definitionWith({
  criteria: Array.from({ length: 12 }, (_, at) => ({ ...criterion!, id: `C${at + 1}` })),
  exclusions: Array.from({ length: 4 }, (_, at) => ({ ...exclusion!, id: `X${at + 1}` })),
  fields: [...smallDefinition.fields, newField('Country')],
});
const { grid } = encodeOld(definition);

/** Row by its first filled cell, column, what is written there, and the column or setting that is named. */
const mistakes: readonly (readonly [first: string, column: number, value: Cell, what: string])[] = [
  ['Header row', 1, 0, 'Header row'],
  ['Last reviewed', 1, '03/04/2025', 'Last reviewed'],
  ['As of', 1, 'yesterday', 'As of'],
  ['If missing', 1, 'maybe', 'If missing'],
  ['Minimum coverage', 1, '150 %', 'Minimum coverage'],
  ['Won target', 1, 'most', 'Won target'],
  ['Window months', 1, 2.5, 'Window months'],
  ['Minimum deals', 1, '20x', 'Minimum deals'],
  ['Lost target', 0, 'Lost targets', 'Setting'],
  ['Firmographic', 1, 140, 'Weight'],
  ['Behavioral', 1, '12abc', 'Weight'],
  ['Situational', 0, 'Technographic', 'Dimension'],
  ['Employees', 1, 'Sector', 'Also called'],
  ['Country', 0, 'INDUSTRY', 'Field'],
  ['C1', 6, 'abc', 'Points'],
  ['C2', 6, -5, 'Points'],
  ['C3', 6, '#REF!', 'Points'],
  ['C4', 6, '', 'Points'],
  ['C5', 2, 'Firmografic', 'Dimension'],
  ['C6', 3, '', 'Field'],
  ['C7', 4, 'is sort of', 'Operator'],
  ['C8', 5, '', 'Value'],
  ['C9', 7, 'ignore', 'If missing'],
  ['C10', 8, 'perhaps', 'On'],
  ['C11', 1, 'C1', 'ID'],
  ['C12', 1, 'no spaces please', 'ID'],
  ['X1', 5, '', 'Reason'],
  ['X2', 7, 'soon', 'Added on'],
  ['X3', 4, new Date(0), 'Value'],
  ['X4', 4, '', 'Value'],
  ['Tier 1', 0, 'Needs data', 'Tier'],
  ['Tier 2', 1, 101, 'From score'],
  ['Tier 3', 2, 'often', 'In ICP'],
  ['Not ICP', 1, 80, 'From score'],
  ['Outcome', 2, 'Closed Won means won', 'Values'],
  ['Amount', 0, 'Stage', 'Role'],
];

/** A config sheet with more than thirty different mistakes. */
export function configWithMistakes(): Cell[][] {
  const cells = grid.map((row) => [...row]);
  for (const [first, column, value] of mistakes) cells[rowOf(grid, first)]![column] = value;
  return cells;
}

/** Each of its mistakes: its cell, and the column or setting that is wrong. */
export const allMistakes = mistakes.map(([first, column, , what]) => ({
  cell: `ICP Config!${'ABCDEFGHIJK'[column]}${rowOf(grid, first) + 1}`,
  what,
}));
