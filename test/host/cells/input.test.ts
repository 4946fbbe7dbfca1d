import { describe, expect, it } from 'vitest';
import { parseInput } from '../../../src/host/core/cells/input';
import { serialOfDay } from '../../../src/host/core/cells/serial';

describe('text that is typed into a cell', () => {
  it.each([
    ['12', 12, ''],
    ['-3.50', -3.5, ''],
    ['2.000', 2, ''],
    ['1,234', 1234, '#,##0'],
    ['$12.50', 12.5, '$#,##0.00'],
    ['(5)', -5, ''],
    ['45%', 0.45, '0%'],
    ['1e3', 1000, '0.00E+00'],
    ['true', true, ''],
    ['FALSE', false, ''],
  ])('%j becomes a value', (text, value, format) => {
    expect(parseInput(text, 2025)).toEqual({ value, format });
  });

  it.each([
    ['2024-01-05', serialOfDay(2024, 1, 5), 'yyyy-mm-dd'],
    ['1/5/2024', serialOfDay(2024, 1, 5), 'm/d/yyyy'],
    ['1-2', serialOfDay(2025, 1, 2), 'm-d'],
    ['Mar 4, 2025', serialOfDay(2025, 3, 4), 'mmm d, yyyy'],
    ['4 March 2025', serialOfDay(2025, 3, 4), 'd mmmm yyyy'],
    ['2024-01-05 06:00', serialOfDay(2024, 1, 5) + 0.25, 'yyyy-mm-dd hh:mm'],
    ['2:30 PM', 14.5 / 24, 'h:mm AM/PM'],
  ])('%j becomes a date', (text, value, format) => {
    expect(parseInput(text, 2025)).toEqual({ value, format });
  });

  it.each(['51-200', '13/40/2024', '2024-02-30', '12abc', '1,23', '-', '.', 'N/A', '25:00', ''])(
    '%j stays text',
    (text) => {
      expect(parseInput(text, 2025)).toEqual({ value: text, format: '' });
    },
  );
});
