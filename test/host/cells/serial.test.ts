import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  instantOfSerial,
  serialOfDay,
  serialOfInstant,
  zoneOffset,
} from '../../../src/host/core/cells/serial';

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

  it('reads a day that begins at 1:00 as that day', () => {
    const iso = (zone: string, ...day: [number, number, number]) =>
      new Date(instantOfSerial(serialOfDay(...day), zone)).toISOString();
    expect(iso('America/Sao_Paulo', 2018, 11, 4)).toBe('2018-11-04T03:00:00.000Z');
    expect(iso('Asia/Tehran', 2021, 3, 22)).toBe('2021-03-21T20:30:00.000Z');
  });

  it('is the same day in any zone as Intl tells, and comes back as it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 60_000 }),
        fc.constantFrom(...ZONES),
        (day, zone) => {
          expectSameDay(day, zone);
        },
      ),
    );
  });

  it('is so for every day on which a clock of these zones was set, before and after', () => {
    const changed = ZONES.flatMap((zone) => changesOf(zone).map((day) => [day, zone] as const));
    expect(changed.length).toBeGreaterThan(1000);
    for (const [day, zone] of changed) {
      for (const near of [day - 1, day, day + 1]) expectSameDay(near, zone);
    }
  });

  it('comes back to the same minute where the clock shows it', () => {
    const minutes = fc.integer({ min: 20_000 * 1440, max: 60_000 * 1440 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
        const back = serialOfInstant(instantOfSerial(minute / 1440, zone), zone) * 1440;
        const skipped = Math.round(back) - minute;
        expect(skipped === 0 || (skipped > 0 && skipped <= 60)).toBe(true);
      }),
    );
  });
});

/** Zones whose summer time began or ends at midnight, and others. */
const ZONES = [
  'America/Sao_Paulo',
  'America/Havana',
  'America/Asuncion',
  'America/Santiago',
  'Asia/Beirut',
  'Asia/Tehran',
  'Asia/Amman',
  'Asia/Damascus',
  'Africa/Cairo',
  'Atlantic/Azores',
  'Etc/UTC',
  'Asia/Kolkata',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
];

function expectSameDay(day: number, zone: string): void {
  const instant = instantOfSerial(day, zone);
  const [year = 0, month = 0, date = 0] = new Intl.DateTimeFormat('sv-SE', { timeZone: zone })
    .format(instant)
    .split('-')
    .map(Number);
  expect([zone, serialOfDay(year, month, date)]).toEqual([zone, day]);
  expect([zone, Math.floor(serialOfInstant(instant, zone))]).toEqual([zone, day]);
}

/** The days from 1970 to 2030 on which a zone's clock is set: sought where ten days differ. */
function changesOf(zone: string): number[] {
  const offsetAt = (day: number) => zoneOffset((day - 25_569) * 86_400_000, zone);
  const tens = Array.from({ length: 2200 }, (_, index) => serialOfDay(1970, 1, 1) + 10 * index);
  const around = tens.filter((day) => offsetAt(day) !== offsetAt(day + 10));
  const days = around.flatMap((first) => Array.from({ length: 10 }, (_, index) => first + index));
  return days.filter((day) => offsetAt(day) !== offsetAt(day + 1));
}
