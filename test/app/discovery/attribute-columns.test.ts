import { describe, expect, it } from 'vitest';
import { attributeColumns } from '../../../src/app/discovery/attribute-columns';
import { newField } from '../../../src/definition/fields';
import { definitionWith, smallDefinition } from '../../support/definitions';

const tab = (...headers: string[]) => ({
  place: { sheet: 'Deals', row: 0, column: 0 },
  headers,
  rows: [],
  numbers: [],
});

describe('attributeColumns', () => {
  const headers = ['Deal ID', 'Sector', 'Owner', 'ICP Score', 'Budget', '', 'Stage', 'budget'];

  it('are those that say something, by the names of the fields', () => {
    const named = definitionWith({
      fields: [newField('Industry', ['Sector'])],
    });
    const { columns, leftOut } = attributeColumns(named, tab(...headers), new Set([6]));
    expect([...columns]).toEqual([
      ['Industry', 1],
      ['Budget', 4],
    ]);
    expect(leftOut).toEqual(['Deal ID', 'Owner', 'ICP Score', 'budget']);
  });

  it('are fields of the definition whatever their header', () => {
    const named = definitionWith({
      fields: [...smallDefinition.fields, newField('Owner')],
    });
    expect(attributeColumns(named, tab(...headers), new Set()).columns.get('Owner')).toBe(2);
  });
});
