/** Stands before a size that a sheet took for a date, in a folded text: no other text begins so. */
export const SIZE_MARK = '\ue000';

/**
 * The size that was typed where a sheet has made a date of it: `1-10` arrives as the tenth of
 * January or the first of October, `11-50` as November 1950.
 *
 * Rule: the first of a month before 2000 is month and two-digit year; a day from 2000 to
 * this year is month and day, the smaller first.
 *
 * @param day days since 1970-01-01
 * @returns such as `11-50`; `''` for any other date
 * @example sizeOfDate(-6998, reading) // '11-50', 1950-11-01
 */
export function sizeOfDate(day: number, reading: { readonly today: number }): string {
  const date = new Date(day * 86_400_000);
  const [year, month, dayOfMonth] = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
  ];
  if (year >= 1900 && year < 2000) return dayOfMonth === 1 ? `${month}-${year - 1900}` : '';
  if (!(year >= 2000 && year <= thisYear(reading))) return '';
  return `${Math.min(month, dayOfMonth)}-${Math.max(month, dayOfMonth)}`;
}

function thisYear({ today }: { readonly today: number }): number {
  return new Date(today * 86_400_000).getUTCFullYear();
}
