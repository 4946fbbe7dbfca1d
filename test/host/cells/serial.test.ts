import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOfSerial, serialOfDay, serialOfInstant } from '../../../src/host/core/cells/serial';

describe('dates as numbers', () => {
  it('counts days since 30 December 1899', () => {
    expect(serialOfDay(1899, 12, 30)).toBe(0);
    expect(serialOfDay(2024, 1, 5)).toBe(45296);
  });

  it('puts a day at midnight of the zone, summer and winter', () => {
    const iso = (day: number) => new Date(instantOfSerial(day, 'America/New_York')).toISOString();
    expect(iso(serialOfDay(2024, 1, 5))).toBe('2024-01-05T05:00:00.000Z');
    expect(iso(serialOfDay(2024, 7, 5))).toBe('2024-07-05T04:00:00.000Z');
  });

  it('comes back to the same day from any zone', () => {
    const zones = fc.constantFrom('Etc/UTC', 'Asia/Kolkata', 'Europe/Berlin', 'Pacific/Auckland');
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 60_000 }), zones, (day, zone) => {
        expect(serialOfInstant(instantOfSerial(day, zone), zone)).toBe(day);
      }),
    );
  });
});
