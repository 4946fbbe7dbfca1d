import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Shift, shiftArea, shiftIndex } from '../../../src/host/core/cells/shift';

const small = fc.integer({ min: 1, max: 12 });
const shifts: fc.Arbitrary<Shift> = fc.record({
  axis: fc.constant('row' as const),
  kind: fc.constantFrom('insert' as const, 'delete' as const),
  at: small,
  count: small,
});

describe('areas when rows come and go', () => {
  it('holds exactly the rows that are left of it, and those inserted within', () => {
    fc.assert(
      fc.property(small, small, shifts, (row, rows, shift) => {
        const left = Array.from({ length: rows }, (_, r) => shiftIndex(row + r, shift)).filter(
          (index) => index !== undefined,
        );
        const area = shiftArea({ row, column: 1, rows, columns: 3 }, shift);
        const rest = { row: left[0], column: 1, rows: left.at(-1)! - left[0]! + 1, columns: 3 };
        expect(area).toEqual(left.length === 0 ? undefined : rest);
      }),
    );
  });
});
