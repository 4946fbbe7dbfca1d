/** Milliseconds of a day. */
export const MS_PER_DAY = 86_400_000;

/**
 * The day number of a calendar date.
 *
 * @returns days since 1970-01-01, or `NaN` where there is no such day
 * @example dayNumber(2025, 2, 30) // NaN
 */
export function dayNumber(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  const exists = isOfEveryYear(year, month, day) || isShownAs(new Date(time), year, month, day);
  return exists ? time / MS_PER_DAY : Number.NaN;
}

/** Most days need no calendar: each month of each year has them. Years below 100 are others to `UTC`. */
function isOfEveryYear(year: number, month: number, day: number): boolean {
  return year >= 100 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

function isShownAs(date: Date, year: number, month: number, day: number): boolean {
  return (
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  );
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
