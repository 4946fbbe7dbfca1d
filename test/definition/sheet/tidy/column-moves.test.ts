import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnMoves } from '../../../../src/definition/sheet/tidy/column-moves';

describe('moves of columns', () => {
  it('bring each to its place, never onto another one', () => {
    const anyColumns = fc.uniqueArray(fc.nat(14), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyColumns, fc.infiniteStream(fc.nat()), (from, keys) => {
        const order = from.map((column) => [keys.next().value, column] as const);
        const to = order.sort(([a], [b]) => Number(a) - Number(b)).map(([, column]) => column + 1);
        const places = new Map(from.map((column, at) => [column, to[at] ?? column]));
        const standing = new Map(from.map((column) => [column, column]));
        for (const move of columnMoves(places)) {
          for (let at = 0; at < move.count; at++) {
            const column = standing.get(move.from + at);
            expect(column).toBeDefined();
            standing.delete(move.from + at);
            expect(standing.has(move.to + at)).toBe(false);
            standing.set(move.to + at, column ?? -1);
          }
        }
        expect(new Map([...standing].map(([place, column]) => [column, place]))).toEqual(places);
      }),
    );
  });

  it('takes neighbours that go together in one', () => {
    const together = columnMoves(
      new Map([
        [1, 5],
        [2, 6],
      ]),
    );
    expect(together).toEqual([{ from: 1, to: 5, count: 2 }]);
  });

  it('lets one wait aside where two change places', () => {
    expect(
      columnMoves(
        new Map([
          [0, 1],
          [1, 0],
        ]),
      ),
    ).toHaveLength(3);
    expect(columnMoves(new Map([[3, 3]]))).toEqual([]);
  });
});
