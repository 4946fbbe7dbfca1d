import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendar, serial } from '../../src/app/calendar';
import { instantOfSerial } from '../../src/host/core/cells/serial';

const DAY = 86_400_000;

describe('calendar', () => {
  it('takes the day of an instant in the time zone of the spreadsheet', () => {
    const instant = new Date('2026-03-04T23:30:00Z');
    expect(calendar(() => 'Europe/Berlin').dayOf(instant)).toBe(Date.UTC(2026, 2, 5) / DAY);
    expect(calendar(() => 'America/New_York').dayOf(instant)).toBe(Date.UTC(2026, 2, 4) / DAY);
  });

  it('counts today in another zone where one is settled, and reads cells as they are shown', () => {
    const { dayOf, today, stamp } = calendar(
      () => 'Asia/Tokyo',
      () => 'Europe/Berlin',
    );
    const midnightInTokyo = Date.UTC(2026, 5, 30, 15);
    expect(dayOf(new Date(midnightInTokyo))).toBe(Date.UTC(2026, 6, 1) / DAY);
    expect(today(midnightInTokyo)).toBe(Date.UTC(2026, 5, 30) / DAY);
    expect(stamp(midnightInTokyo)).toBe('2026-06-30 17:00');
  });

  it('asks for the zone of the spreadsheet once, and only where it is needed', () => {
    let asked = 0;
    const zone = () => {
      asked += 1;
      return 'Asia/Tokyo';
    };
    const settled = calendar(zone, () => 'Europe/Berlin');
    settled.today(0);
    settled.stamp(0);
    expect(asked).toBe(0);
    const { dayOf, today, stamp } = calendar(zone);
    expect(asked).toBe(0);
    dayOf(new Date(0));
    today(1);
    stamp(2);
    expect(asked).toBe(1);
  });

  it('stamps a moment to the minute', () => {
    expect(calendar(() => 'Pacific/Auckland').stamp(Date.UTC(2026, 10, 23, 1, 5))).toBe(
      '2026-11-23 14:05',
    );
  });

  it('is UTC day arithmetic in UTC', () => {
    const { dayOf } = calendar(() => 'Etc/UTC');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), (time) => {
        expect(dayOf(new Date(time))).toBe(Math.floor(time / DAY));
      }),
    );
  });

  it('takes a date cell for the day that it shows, also where that day begins at 1:00', () => {
    const zones = [
      'America/Sao_Paulo',
      'Asia/Beirut',
      'Africa/Cairo',
      'America/Havana',
      'Asia/Tehran',
    ];
    for (const zone of zones) {
      const { dayOf } = calendar(() => zone);
      for (let day = serial(Date.UTC(2017, 0, 1) / DAY); day < 43_800; day++) {
        expect([zone, serial(dayOf(instantOfSerial(day, zone)))]).toEqual([zone, day]);
      }
    }
  });

  it('gives NaN for an invalid date', () => {
    expect(calendar(() => 'Etc/UTC').dayOf(new Date(Number.NaN))).toBeNaN();
  });

  it('refuses a time zone that there is not', () => {
    expect(() => calendar(() => 'Mars/Base').dayOf(0)).toThrow(
      /Time zone must be .* got "Mars\/Base"/,
    );
  });
});

describe('serial', () => {
  it('counts from 1899-12-30 as sheets do', () => {
    expect(serial(Date.UTC(2026, 0, 1) / DAY)).toBe(46_023);
  });
});
