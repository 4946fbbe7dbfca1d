import { describe, expect, it } from 'vitest';
import { guidanceFor } from '../../src/definition/validations';
import { operators } from '../../src/engine/operators';
import { smallDefinition } from '../support/definitions';
import { rowOf as firstRowOf } from '../support/grids';
import { encodeOld } from '../support/old-layout';

const { grid } = encodeOld(smallDefinition);
const { validations, notes } = guidanceFor(grid);
const rowOf = (text: string) => firstRowOf(grid, text) + 1;
const criteria = { row: rowOf('C1'), rows: 4, columns: 1 };
const ruleAt = (row: number, column: number) =>
  validations.find(({ area }) => area.row === row && area.column === column);

describe('guidanceFor', () => {
  it('offers the operators for all rows of the column', () => {
    const options = [...operators.keys()];
    expect(ruleAt(criteria.row, 5)).toMatchObject({
      area: { ...criteria, column: 5 },
      rule: { type: 'oneOf', options },
    });
  });

  it('offers the dimensions that stand in the sheet, and one that is added below', () => {
    const area = { row: rowOf('Firmographic'), column: 1, rows: 5, columns: 1 };
    expect(ruleAt(criteria.row, 3)?.rule).toEqual({ type: 'inArea', area });
  });

  it('offers the fields, and lets others stand: a list has more columns than FIELDS has rows', () => {
    expect(ruleAt(criteria.row, 3)?.isOpen).toBeUndefined();
    expect(ruleAt(criteria.row, 4)).toMatchObject({ rule: { type: 'inArea' }, isOpen: true });
  });

  it('has rows ready in a section without any, without a box that would say no', () => {
    const bare = encodeOld({ ...smallDefinition, exclusions: [] }).grid;
    const header = bare.findIndex(([title]) => title === 'EXCLUSIONS') + 2;
    const ready = guidanceFor(bare).validations.filter(({ area }) => area.row === header + 1);
    expect(ready.map(({ rule, area }) => [rule.type, area.rows])).toEqual([
      ['inArea', 3],
      ['oneOf', 3],
      ['date', 3],
    ]);
    expect(bare[header + 3]?.join('')).toBe('');
    expect(bare[header + 4]?.[0]).toBe('TIERS');
  });

  it('limits points, shares and days, and makes On a checkbox', () => {
    expect(ruleAt(criteria.row, 7)?.rule).toEqual({ type: 'number', from: 0, to: 100 });
    expect(ruleAt(criteria.row, 9)?.rule).toEqual({ type: 'checkbox' });
    expect(ruleAt(rowOf('Minimum coverage'), 2)?.rule).toEqual({ type: 'number', from: 0, to: 1 });
    expect(ruleAt(rowOf('As of'), 2)?.rule).toEqual({ type: 'date' });
  });

  it('says first that one is to be chosen, where nothing else is taken', () => {
    const lists = validations.filter(({ rule }) => rule.type === 'oneOf' || rule.type === 'inArea');
    for (const { help, isOpen } of lists) {
      expect(help.startsWith('Choose one from the list. ')).toBe(isOpen !== true);
    }
    expect(ruleAt(criteria.row, 5)?.help).toContain('How the cell is read and compared.');
    expect(ruleAt(criteria.row, 7)?.help).toMatch(/^0 to 100/);
  });

  it('shows by every operator how a value is written, in the size of a note', () => {
    for (const title of ['CRITERIA', 'EXCLUSIONS']) {
      const header = rowOf(title) + 1;
      const column = (grid[header - 1] ?? []).indexOf('Value') + 1;
      const note = notes.find((one) => one.row === header && one.column === column)?.help ?? '';
      for (const { name, needsValue, expects } of operators.values()) {
        expect(note).toContain(name);
        if (needsValue) expect(note).toContain(expects);
      }
      expect(note.length).toBeLessThan(1_500);
    }
  });

  it('explains every header that we own', () => {
    const header = rowOf('CRITERIA') + 1;
    expect(notes.filter(({ row }) => row === header)).toHaveLength(10);
    expect(notes.every(({ help }) => help.length > 0)).toBe(true);
  });
});
