/** Milliseconds of a day. */
export const MS_PER_DAY = 86_400_000;

/**
 * The day number of a calendar date.
 *
 * @returns days since 1970-01-01, or `NaN` where there is no such day
 * @example dayNumber(2025, 2, 30) // NaN
 */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() / MS_PER_DAY : Number.NaN;
}

/**
 * A day number as ISO text.
 *
 * @param day days since 1970-01-01
 * @returns `''` where it is no day
 * @example isoDay(20151) // '2025-03-04'
 */
export function isoDay(day: number): string {
  const date = new Date(day * MS_PER_DAY);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().replace(/T.*$/, '');
}
