import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/engine/values/fold';
import { type ReadKind, readers } from '../../../src/engine/values/readers';
import { createReading } from '../../../src/engine/values/reading';
import { anyCell, reading } from './arbitraries';

const kinds = Object.keys(readers) as ReadKind[];
const march4 = new Date('2025-03-04T00:00:00Z');

describe('readers', () => {
  it('never throw, and never give an infinite number', () => {
    fc.assert(
      fc.property(anyCell, fc.constantFrom(...kinds), (cell, kind) => {
        const read = readers[kind](cell, reading);
        expect(typeof read !== 'number' || Number.isFinite(read) || Number.isNaN(read)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('find every missing cell unknown', () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        fc.pre(reading.isMissing(cell));
        expect(readers.text(cell, reading)).toBe('');
        expect(readers.list(cell, reading)).toBe('');
        expect(readers.number(cell, reading)).toBeNaN();
        expect(readers.day(cell, reading)).toBeNaN();
        expect(readers.yesNo(cell, reading)).toBeNaN();
        expect(readers.country(cell, reading)).toBe('');
        expect(readers.known(cell, reading)).toBe(false);
        expect(readers.grade(cell, reading).items).toEqual([]);
      }),
    );
  });

  it('read the text of any known cell as it is folded', () => {
    const known = fc.string({ unit: 'grapheme' }).filter((text) => !reading.isMissing(text));
    fc.assert(
      fc.property(known, (text) => {
        expect(readers.text(text, reading)).toBe(fold(text));
      }),
    );
  });

  it.each([
    [true, 'true'],
    [3, '3'],
    [-0, '0'],
    [0.45, '0.45'],
    [march4, ''],
    [' New  York ', 'new york'],
  ])('read %j as the text %j', (cell, text) => expect(readers.text(cell, reading)).toBe(text));

  it.each([
    ['yes', 1],
    ['Y', 1],
    ['TRUE', 1],
    [true, 1],
    [1, 1],
    ['✔️', 1],
    ['No', 0],
    [false, 0],
    [0, 0],
    ['✗', 0],
    ['x', Number.NaN],
    ['maybe', Number.NaN],
    [2, Number.NaN],
  ])('read %j as the answer %j', (cell, answer) => {
    expect(readers.yesNo(cell, reading)).toBe(answer);
  });

  it.each([
    [march4, 20_151],
    ['2025-03-04', 20_151],
    [1992, Number.NaN],
    ['1992', Number.NaN],
    [true, Number.NaN],
    [new Date(Number.NaN), Number.NaN],
  ])('read %j as day %j', (cell, day) => expect(readers.day(cell, reading)).toBe(day));

  it('read no number from dates and booleans', () => {
    expect(readers.number(march4, reading)).toBeNaN();
    expect(readers.number(true, reading)).toBeNaN();
  });

  it('take quotes off the items of a list', () => {
    expect(readers.list('"say ""hi"""; x', reading)).toBe('say "hi"; x');
  });
});

describe('createReading', () => {
  it.each(['', '  ', 'N/A', ' n/a ', '#REF!', 'Loading...', '\\n', '–', Number.NaN])(
    'finds %j missing',
    (cell) => expect(reading.isMissing(cell)).toBe(true),
  );

  it.each(['no', 0, false, 'n/a?', '#1'])('finds %j known', (cell) => {
    expect(reading.isMissing(cell)).toBe(false);
  });

  it('takes numbers as missing words', () => {
    const minusOne = createReading(reading, ['-1']);
    expect(readers.number(-1, minusOne)).toBeNaN();
    expect(readers.number('-1', minusOne)).toBeNaN();
    expect(readers.number(0, minusOne)).toBe(0);
  });
});
