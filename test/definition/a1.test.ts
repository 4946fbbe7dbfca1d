import { expect, it } from 'vitest';
import { cellAddress } from '../../src/definition/a1';

it.each([
  [0, 0, 'A1'],
  [22, 5, 'F23'],
  [0, 25, 'Z1'],
  [0, 26, 'AA1'],
  [9, 701, 'ZZ10'],
  [9, 702, 'AAA10'],
])('names row %i, column %i', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});
