import { describe, expect, it, vi } from 'vitest';
import { codeColumn, readColumns } from '../../src/engine/coded-column';
import { readers } from '../../src/engine/values/readers';
import { createReading } from '../../src/engine/values/reading';
import { context } from '../support/engine-arbitraries';

/** The cells that the codes stand for: the column again. */
function decoded(rows: Parameters<typeof codeColumn>[0], column: number) {
  const { codes, cells } = codeColumn(rows, column);
  return Array.from(codes, (code) => cells[code]);
}

describe('codeColumn', () => {
  it('gives each distinct cell one code', () => {
    const { codes, cells } = codeColumn([['a'], ['b'], ['a']], 0);
    expect(Array.from(codes)).toEqual([0, 1, 0]);
    expect(cells).toEqual(['a', 'b']);
  });

  it('keeps apart what looks alike, such as 1 and "1"', () => {
    const rows = [[1], ['1'], [true], ['true'], [''], [0], [false]];
    expect(decoded(rows, 0)).toEqual(rows.flat());
  });

  it('finds two dates of one instant to be the same', () => {
    const day = (time: number) => [new Date(time)];
    const { codes } = codeColumn([day(5), day(5), day(6), day(Number.NaN), day(Number.NaN)], 0);
    expect(Array.from(codes)).toEqual([0, 0, 1, 2, 2]);
  });

  it('gives each small whole number one code, and any number its own value', () => {
    const { codes } = codeColumn([[7], [4095], [7], [0], [-0], [4095]], 0);
    expect(Array.from(codes)).toEqual([0, 1, 0, 2, 2, 1]);
    const numbers = [4096, 0.5, -7, 0.5, 1e300, 4096].map((number) => [number]);
    expect(decoded(numbers, 0)).toEqual(numbers.flat());
  });

  it('takes a short row for blank from its end on', () => {
    expect(decoded([['a', 'b'], ['c'], []], 1)).toEqual(['b', '', '']);
  });

  it('gives back a long column of which no two cells are the same', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => [row % 3 === 0 ? `text ${row}` : row]);
    expect(decoded(rows, 0)).toEqual(rows.flat());
  });
});

describe('readColumns', () => {
  it('reads a distinct cell once for each kind of reading', () => {
    const read = vi.spyOn(readers, 'number');
    const columns = readColumns([['1k'], ['1k'], ['2k']], createReading(context, []));
    expect(columns.reads(0, 'number')).toEqual([1000, 2000]);
    columns.reads(0, 'number');
    expect(columns.reads(0, 'text')).toEqual(['1k', '2k']);
    expect(read).toHaveBeenCalledTimes(2);
    read.mockRestore();
  });
});
