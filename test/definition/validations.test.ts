import { describe, expect, it } from 'vitest';
import { encodeNew } from '../../src/definition/sheet/encode';
import { guidanceFor } from '../../src/definition/validations';
import { operators } from '../../src/engine/operators';
import { smallDefinition } from '../support/definitions';

const { grid } = encodeNew(smallDefinition);
const { validations, notes } = guidanceFor(grid);
const rowOf = (text: string) => grid.findIndex((row) => row[0] === text) + 1;
const criteria = { row: rowOf('C1'), rows: 4, columns: 1 };
const ruleAt = (row: number, column: number) =>
  validations.find(({ area }) => area.row === row && area.column === column);

describe('guidanceFor', () => {
  it('offers the operators for all rows of the column', () => {
    const options = [...operators.keys()];
    expect(ruleAt(criteria.row, 4)).toMatchObject({
      area: { ...criteria, column: 4 },
      rule: { type: 'oneOf', options },
    });
  });

  it('offers the dimensions that stand in the sheet, and one that is added below', () => {
    const area = { row: rowOf('Firmographic'), column: 1, rows: 5, columns: 1 };
    expect(ruleAt(criteria.row, 2)?.rule).toEqual({ type: 'inArea', area });
  });

  it('offers the fields, and lets others stand: a list has more columns than FIELDS has rows', () => {
    expect(ruleAt(criteria.row, 2)?.isOpen).toBeUndefined();
    expect(ruleAt(criteria.row, 3)).toMatchObject({ rule: { type: 'inArea' }, isOpen: true });
  });

  it('limits points, shares and days, and makes On a checkbox', () => {
    expect(ruleAt(criteria.row, 6)?.rule).toEqual({ type: 'number', from: 0, to: 100 });
    expect(ruleAt(criteria.row, 8)?.rule).toEqual({ type: 'checkbox' });
    expect(ruleAt(rowOf('Minimum coverage'), 2)?.rule).toEqual({ type: 'number', from: 0, to: 1 });
    expect(ruleAt(rowOf('As of'), 2)?.rule).toEqual({ type: 'date' });
  });

  it('explains every header that we own', () => {
    const header = rowOf('ID');
    expect(notes.filter(({ row }) => row === header)).toHaveLength(9);
    expect(notes.every(({ help }) => help.length > 0)).toBe(true);
  });
});
