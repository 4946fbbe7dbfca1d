import { describe, expect, it } from 'vitest';
import { followed } from '../../../../src/definition/sheet/tidy/follow';
import type { MovingStep } from '../../../../src/definition/sheet/tidy/tidy-step';

const area = (row: number, rows: number, column = 2, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const rows = (row: number, count: number, before: number): MovingStep => ({
  kind: 'moveRows',
  row,
  count,
  before,
});
const cells: MovingStep = { kind: 'moveCells', from: area(5, 4), row: 5, column: 7 };

describe('a reference, once a step is made', () => {
  it.each([
    ['goes along with rows down', area(6, 2), rows(5, 4, 20), area(17, 2)],
    ['goes along with rows up', area(6, 2), rows(5, 4, 2), area(3, 2)],
    ['makes room above', area(10, 3), rows(5, 4, 20), area(6, 3)],
    ['makes room below', area(3, 2), rows(5, 4, 2), area(7, 2)],
    ['stays where nothing moves', area(30, 2), rows(5, 4, 20), area(30, 2)],
    ['stays around all of it', area(1, 99), rows(5, 4, 20), area(1, 99)],
    ['is torn where a part goes', area(7, 4), rows(5, 4, 20), undefined],
    ['is torn where rows come in between', area(18, 4), rows(5, 4, 20), undefined],
    ['is torn at its edge', area(5, 30), rows(5, 4, 20), undefined],
    ['goes along with cells', area(6, 2), cells, area(6, 2, 7)],
    ['stays beside cells', area(6, 2, 3), cells, area(6, 2, 3)],
    ['is torn where cells are cut out of it', area(5, 4, 2, 2), cells, undefined],
    ['is torn where cells are pasted over it', area(5, 1, 7), cells, undefined],
    ['stays around both places', area(1, 20, 1, 9), cells, area(1, 20, 1, 9)],
    ['grows', area(3, 4), { kind: 'insertRows', after: 4, count: 2 } as const, area(3, 6)],
    ['gives way', area(5, 4), { kind: 'insertRows', after: 4, count: 2 } as const, area(7, 4)],
  ])('%s', (_, before, step, after) => {
    expect(followed(before, step)).toEqual(after);
  });
});
