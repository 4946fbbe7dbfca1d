import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/engine/values/day';
import { fold } from '../../../src/engine/values/fold';
import { dayNumber, isoDay } from '../../../src/engine/values/iso-day';

const read = (text: string) => isoDay(parseDay(fold(text)));

describe('parseDay', () => {
  it.each([
    ...['2025-03-04', '2025-3-4', '2025/03/04', '2025.03.04', '2025-03-04T23:59:59Z'],
    ...['2025-03-04T10:00:00+02:00', '2025-03-04 10:00', 'Mar 4, 2025', 'March 4th, 2025'],
    ...['MAR. 4 2025', 'Tue Mar 04 2025 10:00:00 GMT+0100 (CET)', 'Tuesday, March 4, 2025'],
    ...['4 March 2025', '4-Mar-2025', '04 mar 2025', '4. March 2025', '4th March 2025, 10:00 AM'],
    ...[
      '04.03.2025',
      '4.3.2025',
      '4. 3. 2025',
      '04.03.2025.',
      '04.03.2025, 10:00:00',
      ' 4.03.2025 ',
    ],
  ])('reads %j as the fourth of March', (text) => expect(read(text)).toBe('2025-03-04'));

  it.each([
    ...['03/04/2025', '25/12/2025', '4-3-2025', '2025', '1992 (1946)', '2025-03'],
    ...['Mar 2025', '4 Mar 25', '2025-02-30', '2025-13-01', '0 March 2025', 'Feb 29, 2025'],
    ...['31.02.2025', '29.02.2025', '03.25.2025', '0.3.2025', '4.3.25', '04.03.20255', '4.3-2025'],
    ...['1.250', '1.250.000', '1.2.3', '1.2.3.2025', 'v1.2.2025', '4.3.2025.1', '4..3.2025'],
    ...['2025-03/04', '20250304', 'soon', 'Marching 4, 2025', '2025-03-04x', '45000', ''],
  ])('does not guess %j', (text) => expect(read(text)).toBe(''));

  const date = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2199-12-31'),
    noInvalidDate: true,
  });

  it('reads back every day in every form', () => {
    const locales = fc.constantFrom('en-US', 'en-GB');
    const lengths = fc.constantFrom('full', 'long', 'medium');
    fc.assert(
      fc.property(date, locales, lengths, (at, locale, dateStyle) => {
        const text = new Intl.DateTimeFormat(locale, {
          dateStyle: dateStyle as 'full',
          timeZone: 'UTC',
        }).format(at);
        expect(read(text)).toBe(at.toISOString().slice(0, 10));
      }),
    );
  });

  it('takes the first number for the day where dots stand between them', () => {
    const locales = fc.constantFrom('de-DE', 'cs-CZ', 'nb-NO', 'pl-PL', 'hr-HR');
    const digits = fc.constantFrom('numeric', '2-digit');
    fc.assert(
      fc.property(date, locales, digits, digits, (at, locale, day, month) => {
        const text = new Intl.DateTimeFormat(locale, {
          ...{ day: day as 'numeric', month: month as 'numeric', year: 'numeric' },
          timeZone: 'UTC',
        }).format(at);
        expect(read(text)).toBe(at.toISOString().slice(0, 10));
      }),
    );
  });

  it('turns day numbers into ISO text and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 84_000 }), (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
    expect(dayNumber(2024, 2, 29)).toBe(19_782);
    expect(dayNumber(2025, 2, 29)).toBeNaN();
  });
});
