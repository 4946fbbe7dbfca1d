const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * A day as people write it.
 *
 * @param iso - Begins with an ISO date.
 * @returns The same where it does not.
 * @example shownDay('2026-06-30 09:00') // '30 Jun 2026'
 */
export function shownDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return year === undefined ? iso : `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** Its month alone. @example shownMonth('2026-06-30') // 'Jun 2026' */
export function shownMonth(iso: string): string {
  return shownDay(iso).replace(/^\d+ (?=\D)/, '');
}
