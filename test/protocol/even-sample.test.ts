import { describe, expect, it } from 'vitest';
import { sampledRow, sampledRows } from '../../src/protocol/even-sample';

describe('the rows of a preview', () => {
  it('are all where there are few', () => {
    expect(sampledRows(3)).toEqual([0, 1, 2]);
    expect(sampledRows(0)).toEqual([]);
  });

  it('are spread evenly where there are many', () => {
    const rows = sampledRows(100_000);
    expect(rows.length).toBe(20_000);
    expect(new Set(rows.map((row, index) => row - 5 * index))).toEqual(new Set([0]));
    expect(sampledRow(19_999, 100_000, 20_000)).toBe(99_995);
  });
});
