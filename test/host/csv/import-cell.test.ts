import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shown } from '../../../src/host/core/cells/shown';
import { importCell } from '../../../src/host/core/csv/import-cell';

const fields = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer().map((n) => n.toLocaleString('en-US')),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => (n / 100).toFixed(2)),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  fc.stringMatching(/^[$(]?[0-9]{1,3}([.,/-][0-9]{1,3}){0,3}[)%]?$/),
);

describe('a field of a CSV file as a cell', () => {
  it('shows byte for byte what the file has', () => {
    fc.assert(
      fc.property(fields, (field) => {
        const cell = importCell(field, 2025);
        expect(cell === null ? '' : shown(cell.value, cell.format ?? '')).toBe(field);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['42', { value: 42 }],
    ['12.50', { value: 12.5, format: '0.00' }],
    ['1,234.5', { value: 1234.5, format: '#,##0.0' }],
    ['TRUE', { value: true }],
    ['2024-01-05', { value: 45296, format: 'yyyy-mm-dd' }],
    ['45%', { value: 0.45, format: '0%' }],
    ['Ünïcode', { value: 'Ünïcode' }],
  ])('%j is typed', (field, cell) => {
    expect(importCell(field, 2025)).toEqual(cell);
  });

  it.each(['007', '=1+1', '1e5', '+49', "'quoted", ' 12', 'true'])('%j stays text', (field) => {
    expect(importCell(field, 2025)).toEqual({ value: field, format: '@' });
  });
});
