import { expect, it } from 'vitest';
import { showCell } from '../../../src/engine/values/show-cell';
import { reading } from './arbitraries';

it.each([
  [320, '320'],
  [5200, '5,200'],
  [1_234_567.891, '1,234,567.891'],
  [-5200, '-5,200'],
  [0.1 + 0.2, '0.3'],
  [1899, '1,899'],
  [1900, '1900'],
  [2100, '2100'],
  [2101, '2,101'],
  [1e21, '1e+21'],
  [1e-9, '1e-9'],
  [new Date('2025-03-04T00:00:00Z'), '2025-03-04'],
  [new Date(Number.NaN), ''],
  [true, 'TRUE'],
  [' two\n lines ', 'two lines'],
  ['$12.5M', '$12.5M'],
  ['😀'.repeat(60), `${'😀'.repeat(39)}…`],
  ['', ''],
])('shows %j as %j', (cell, text) => expect(showCell(cell, reading)).toBe(text));
