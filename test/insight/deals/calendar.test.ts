import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../src/engine/values/iso-day';
import { monthsBefore, quarterOf } from '../../../src/insight/deals/calendar';

describe('monthsBefore', () => {
  it.each([
    ['2026-06-30', 24, '2024-06-30'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2024-03-31', 1, '2024-02-29'],
    ['2026-01-15', 1, '2025-12-15'],
    ['2026-01-31', 12, '2025-01-31'],
    ['2026-12-31', 13, '2025-11-30'],
  ])('of %s by %i is %s', (day, months, expected) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
    expect(isoDay(monthsBefore(dayNumber(year, month, date), months))).toBe(expected);
  });
});

describe('quarterOf', () => {
  it.each([
    [dayNumber(2026, 1, 1), '2026 Q1'],
    [dayNumber(2026, 6, 30), '2026 Q2'],
    [dayNumber(2025, 12, 31), '2025 Q4'],
  ])('of day %i is %s', (day, quarter) => {
    expect(quarterOf(day)).toBe(quarter);
  });
});
