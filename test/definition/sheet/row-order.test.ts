import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestRise } from '../../../src/definition/sheet/longest-rise';
import { RowOrder } from '../../../src/definition/sheet/row-order';

describe('longestRise', () => {
  it('rises, and is as long as any', () => {
    const values = fc.uniqueArray(fc.integer(), { maxLength: 8 });
    fc.assert(
      fc.property(values, (list) => {
        const rise = [...longestRise(list)].sort((a, b) => a - b).map((at) => list[at]!);
        expect(isRising(rise)).toBe(true);
        const longer = subsets(list).filter((part) => isRising(part) && part.length > rise.length);
        expect(longer).toEqual([]);
      }),
    );
  });
});

describe('RowOrder', () => {
  it('needs one move for a row that is out of place', () => {
    expect(new RowOrder(9).arrange([5, 2, 3, 4])).toEqual([
      { kind: 'moveRows', row: 6, count: 1, before: 3 },
    ]);
  });

  it('moves neighbours together', () => {
    expect(new RowOrder(9).arrange([2, 6, 7, 3, 4, 5])).toEqual([
      { kind: 'moveRows', row: 7, count: 2, before: 4 },
    ]);
  });

  it('deletes runs of rows from below', () => {
    expect(new RowOrder(9).remove([1, 2, 3, 6])).toEqual([
      { kind: 'deleteRows', row: 7, count: 1 },
      { kind: 'deleteRows', row: 2, count: 3 },
    ]);
  });
});

function isRising(list: readonly number[]): boolean {
  return list.every((value, at) => at === 0 || (list[at - 1] ?? 0) < value);
}

function subsets(list: readonly number[]): number[][] {
  const all: number[][] = [[]];
  for (const value of list) all.push(...all.map((subset) => [...subset, value]));
  return all;
}
