import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packColumn, unpackColumn } from '../../src/protocol/packed-column';

const match = fc.oneof(
  fc.constantFrom(0, 1, Number.NaN),
  fc.double({ min: 0, max: 1, noNaN: true }).map((number) => number + 0),
);

describe('a packed column', () => {
  it('comes back exactly, also as JSON', () => {
    fc.assert(
      fc.property(fc.array(match, { maxLength: 300 }), (column) => {
        const sent = JSON.parse(JSON.stringify(packColumn(column)));
        expect([...unpackColumn(sent, column.length)]).toEqual(column);
      }),
    );
  });

  it.each([1, 2, 3, 4, 5, 8, 9, 64, 65, 4_096, 4_097])('of %i distinct values', (distinct) => {
    const column = Array.from({ length: distinct + 7 }, (_, row) => (row % distinct) / distinct);
    expect([...unpackColumn(packColumn(column), column.length)]).toEqual(column);
  });

  it('takes a third of a character for yes, no and unknown', () => {
    const column = Array.from({ length: 30_000 }, (_, row) => [0, 1, Number.NaN][row % 3] ?? 0);
    expect(packColumn(column).codes.length).toBe(10_000);
  });
});
