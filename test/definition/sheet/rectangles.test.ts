import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverCells } from '../../../src/definition/sheet/rectangles';

const cells = fc.uniqueArray(fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 8 })), {
  selector: (cell) => cell.join(),
});

describe('coverCells', () => {
  it('covers all marked cells and no forbidden one', () => {
    const isFree = (row: number, column: number) => (row + column) % 3 !== 0;
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 6 }), (marked, most) => {
        const isMarked = (row: number, column: number) =>
          marked.some(([r, c]) => r === row && c === column);
        const mayCover = (row: number, column: number) =>
          isMarked(row, column) || isFree(row, column);
        const covered = new Set<string>();
        for (const { top, left, bottom, right } of coverCells(marked, mayCover, most)) {
          for (let row = top; row <= bottom; row++) {
            for (let column = left; column <= right; column++) {
              expect(mayCover(row, column)).toBe(true);
              covered.add(`${row},${column}`);
            }
          }
        }
        for (const cell of marked) expect(covered).toContain(cell.join());
      }),
    );
  });

  it('gets down to the number wanted where nothing forbids it', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: 1, max: 6 }), (marked, most) => {
        expect(coverCells(marked, () => true, most).length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('keeps exact rectangles where they are few', () => {
    const marked = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
      [5, 3],
    ] as const;
    expect(coverCells(marked, () => true, 2)).toEqual([
      { top: 0, left: 0, bottom: 1, right: 1 },
      { top: 5, left: 3, bottom: 5, right: 3 },
    ]);
  });
});
