/** Milliseconds of a day. */
const DAY = 86_400_000;
/** The serial number that Sheets gives 1970-01-01. */
const SERIAL_1970 = 25_569;

/** Days and times of one zone. */
type Zone = ReturnType<typeof zone>;

/**
 * The calendar of a spreadsheet: its dates are instants, its people think in days. A date cell is the
 * day that it shows, which the spreadsheet's own zone tells; what day it is now may be asked for in
 * another zone.
 *
 * @param timeZone - Gives the spreadsheet's IANA name; asked at the first date, as it takes a service
 *   call.
 * @param settled - Gives the zone in which today is counted, `''` for the same.
 * @returns `dayOf`: days since 1970-01-01 of a date cell; `today` the same of an instant of the
 *   clock; `stamp`: `2026-11-23 14:05`.
 * @throws At the first date, `Time zone must be …` where the name is unknown.
 * @example calendar(() => 'Europe/Berlin').dayOf(new Date('2026-03-04T23:30:00Z')) // 20517, the 5th
 */
export function calendar(timeZone: () => string, settled = () => '') {
  const shown = zone(timeZone);
  let found: Zone | undefined;
  const here = () => {
    const name = found === undefined ? settled() : '';
    found ??= name === '' ? shown : zone(() => name);
    return found;
  };
  return {
    dayOf: shown.dayOf,
    today: (instant: number) => here().dayOf(instant),
    stamp: (instant: number) => here().stamp(instant),
  };
}

export type Calendar = ReturnType<typeof calendar>;

/**
 * What it needs of `Intl` takes a cold process about 12 ms, so it is made at the first date; each
 * instant is looked up once, as a column holds few days in many rows.
 */
function zone(timeZone: () => string) {
  let made: Intl.DateTimeFormat | undefined;
  const format = () => {
    made ??= formatter(timeZone());
    return made;
  };
  const parts = (instant: Date | number) => {
    const found: Record<string, number> = {};
    for (const { type, value } of format().formatToParts(instant)) found[type] = Number(value);
    return found as Record<'year' | 'month' | 'day' | 'hour' | 'minute', number>;
  };
  const days = new Map<number, number>();
  const dayOf = (instant: Date | number) => {
    const time = Number(instant);
    const known = days.get(time);
    if (known !== undefined || Number.isNaN(time)) return known ?? NaN;
    const { year, month, day } = parts(time);
    const found = Date.UTC(year, month - 1, day) / DAY;
    days.set(time, found);
    return found;
  };
  const stamp = (instant: Date | number) => {
    const { year, month, day, hour, minute } = parts(instant);
    return `${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`;
  };
  return { dayOf, stamp };
}

/** The serial number that Sheets shows as this day. @example serial(0) // 25569, 1970-01-01 */
export function serial(day: number): number {
  return day + SERIAL_1970;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone) ?? newFormatter(timeZone);
  formatters.set(timeZone, known);
  return known;
}

function newFormatter(timeZone: string): Intl.DateTimeFormat {
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
  };
  try {
    return new Intl.DateTimeFormat('en-US', { ...options, timeZone });
  } catch {
    throw new Error(
      `Time zone must be a name such as Europe/Berlin, got "${timeZone}" (SETTINGS › Time zone of the config sheet)`,
    );
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
