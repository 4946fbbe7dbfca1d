import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packCells, unpackCells } from '../../../src/app/changes/packed-cells';
import { inParts, LONGEST_PART } from '../../../src/definition/history';
import type { Cell } from '../../../src/engine/model';

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>('', 'a', 'date 0', '0', 0, true, new Date(0), '🚀'),
  fc.string({ unit: 'grapheme' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.date({ noInvalidDate: true }),
);

describe('packed cells', () => {
  it('come back as they were, also through JSON and cells of a tab', () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 100 }), (column) => {
        const text = inParts(JSON.stringify(packCells(column))).join('');
        expect(unpackCells(JSON.parse(text), column.length)).toEqual(column);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('keep once what repeats itself', () => {
    const column = Array.from({ length: 50_000 }, (_, row) => `Industry ${row % 40}`);
    expect(JSON.stringify(packCells(column)).length).toBeLessThan(51_000);
  });

  it('cut no character in two', () => {
    const parts = inParts(`a${'🚀'.repeat(LONGEST_PART)}`);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(LONGEST_PART);
      expect(part).not.toMatch(/[\ud800-\udbff]$/);
    }
  });
});
