import { describe, expect, it } from 'vitest';
import { conditionOf } from '../../../src/host/core/extras/condition-formula';

/** Cells by row and column, from A1. */
const CELLS = [
  ['Firmographic', 40, true],
  ['firmographic', 0, false],
  ['', '', ''],
];
const cellAt = (row: number, column: number) => CELLS[row - 1]?.[column - 1] ?? '';
const HERE = { rows: 0, columns: 0 };
const holds = (formula: string, offset = HERE) => conditionOf(formula)?.(cellAt, offset);

describe('a condition by a formula', () => {
  it.each([
    ['=$A2=$A1', true],
    ['=A1<>A2', false],
    ['=B1>=40', true],
    ['=B1-10*3=10', true],
    ['=-B1+(50-10)=0', true],
    ['=B1%=0.4', true],
    ['=A1&"!"="FIRMOGRAPHIC!"', true],
    ['=A3=B2', true],
    ['=A3=""', true],
    ['=A3=FALSE', true],
    ['=A1>B1', true],
    ['=C1>A1', true],
    ['=AND(C1, NOT(C2), OR(FALSE(), B1 > 1))', true],
    ['=IF(ISBLANK(A3); LEN(A1)=12; FALSE)', true],
    ['=MOD(B1, 3)=1', true],
    ['=AND(ISNUMBER(B1), ISTEXT(A1), NOT(ISTEXT(A3)))', true],
    ['=A1', false],
    ['="say ""yes"""="say ""yes"""', true],
  ])('reads %s', (formula, expected) => {
    expect(holds(formula)).toBe(expected);
  });

  it('moves along with the cell, but for what has a $', () => {
    expect(holds('=A1=$A$1', { rows: 1, columns: 0 })).toBe(true);
    expect(holds('=A1=$A$1', { rows: 2, columns: 0 })).toBe(false);
    expect(holds('=$A1=A$1', { rows: 0, columns: 1 })).toBe(false);
  });

  it.each(['A1=A2', '=COUNTIF(A:A,A1)>1', '=Other!A1', '=A1=', '=(A1', '=A1 A2', '=#REF!', '='])(
    'is not understood where it is %s',
    (formula) => {
      expect(conditionOf(formula)).toBeUndefined();
    },
  );
});
