const DAY_MS = 86_400_000;
const SERIAL_OF_1970 = 25_569;
const BUCKET_MS = 15 * 60_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** The spreadsheet's number for a wall-clock time: days since 30 December 1899. */
export function serialOfWallClock(utcMs: number): number {
  return utcMs / DAY_MS + SERIAL_OF_1970;
}

/** @example serialOfDay(2024, 1, 5) === 45296 */
export function serialOfDay(year: number, month: number, day: number): number {
  return serialOfWallClock(Date.UTC(year, month - 1, day));
}

/**
 * The instant at which a cell's date and time are on the clock in the given zone. A time that the
 * clock skips is as far after the skip as it would have been without, as of Java's calendar: a day
 * that begins at 1:00 is still that day.
 *
 * @param serial days since 30 December 1899
 * @param timeZone IANA name
 * @returns milliseconds since 1970
 * @example instantOfSerial(serialOfDay(2018, 11, 4), 'America/Sao_Paulo') // 2018-11-04T03:00Z, 1:00 there
 */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - SERIAL_OF_1970) * DAY_MS);
  const guess = wall - zoneOffset(wall, timeZone);
  const offset = zoneOffset(guess, timeZone);
  const offsetThere = zoneOffset(wall - offset, timeZone);
  return wall - Math.min(offset, offsetThere);
}

/** The inverse of {@link instantOfSerial}. */
export function serialOfInstant(ms: number, timeZone: string): number {
  return serialOfWallClock(ms + zoneOffset(ms, timeZone));
}

/** How far the clock in a zone is ahead of UTC at an instant, in milliseconds. */
export function zoneOffset(ms: number, timeZone: string): number {
  const bucket = Math.floor(ms / BUCKET_MS);
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const found = known.get(bucket);
  if (found !== undefined) return found;
  const offset = computeOffset(bucket * BUCKET_MS, timeZone);
  known.set(bucket, offset);
  return offset;
}

function computeOffset(ms: number, timeZone: string): number {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - ms;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
}
