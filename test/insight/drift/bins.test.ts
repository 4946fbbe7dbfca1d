import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/engine/model';
import {
  binsOf,
  binsOfNumbers,
  countBins,
  divide,
  divideNumbers,
} from '../../../src/insight/drift/bins';
import { fieldColumns } from '../../../src/insight/drift/field-columns';
import { AS_OF, context, missingWords } from '../support/planted';

const columnOf = (cells: readonly Cell[]) => {
  const table = { rows: cells.map((cell) => [cell]), columnOf: () => 0 };
  return fieldColumns(['A'], table, context, missingWords)[0]!;
};
const counted = (cells: readonly Cell[], other: readonly Cell[] = cells, most = 5) => {
  const division = divide(columnOf(cells), most);
  return { ...division, counts: countBins(division, binsOf(division, columnOf(other))) };
};
const times = (count: number, ...cells: Cell[]) =>
  Array.from({ length: count }, () => cells).flat();

describe('divide', () => {
  it('cuts numbers into even parts, and keeps blank cells apart', () => {
    const numbers = Array.from({ length: 100 }, (_, at) => at);
    expect(counted(numbers)).toMatchObject({
      ...{ kind: 'number', cuts: [20, 40, 60, 80], counts: [0, 20, 20, 20, 20, 20] },
    });
    expect(counted([...numbers, ...times(25, '')]).counts).toEqual([25, 25, 25, 25, 25]);
  });

  it('tells what is more than the value that most hold', () => {
    expect(counted([...times(90, 0), 3, 5, 7, 9, 11, 12, 13, 14, 15, 16])).toMatchObject({
      ...{ cuts: [3], counts: [0, 90, 10] },
    });
  });

  it('gives the most common texts a bin, and one to all others', () => {
    const cells = [
      ...times(9, 'Software'),
      ...times(8, 'Retail'),
      ...times(7, 'Media', 'Energy'),
      'X',
      'Y',
    ];
    expect(counted(cells)).toMatchObject({
      ...{ kind: 'text', texts: ['software', 'retail', 'energy', 'media'] },
      counts: [0, 9, 8, 7, 7, 2],
    });
  });

  it('reads dates as days ago, answers, countries and lists', () => {
    const day = (ago: number) => new Date((AS_OF - ago) * 864e5);
    expect(counted(Array.from({ length: 50 }, (_, ago) => day(ago)))).toMatchObject({
      ...{ kind: 'date', cuts: [10, 20, 30, 40] },
    });
    expect(counted(times(10, 'yes', 'no', 'no')).counts).toEqual([0, 20, 10]);
    expect(counted(times(10, 'Germany', 'DE', 'France'))).toMatchObject({ texts: ['DE', 'FR'] });
    expect(counted(times(10, 'SAP; Jira', 'Jira; Slack', 'Slack; SAP; Jira'))).toMatchObject({
      ...{ kind: 'list', texts: ['jira', 'sap', 'slack'], counts: [0, 30, 0, 0, 0] },
    });
  });

  it('counts another time by the bins of before, whatever came', () => {
    const before = times(10, 'Software', 'Retail');
    expect(counted(before, [...times(3, 'Retail'), 'Space', 7, '']).counts).toEqual([1, 3, 0, 2]);
    expect(counted(times(9, 1, 2, 3), ['many', '2', -5, 100]).counts).toEqual([1, 1, 1, 1]);
  });

  it('places each thing in one bin', () => {
    const some = fc.array(fc.oneof(fc.integer(), fc.constant(NaN)), { maxLength: 80 });
    fc.assert(
      fc.property(some, some, fc.integer({ min: 2, max: 6 }), (numbers, others, most) => {
        const division = divideNumbers(numbers, most);
        const counts = countBins(division, binsOfNumbers(division, others));
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(others.length);
        expect(division.cuts.length).toBeLessThan(most);
        expect([...division.cuts].sort((a, b) => a - b)).toEqual(division.cuts);
      }),
    );
  });
});
