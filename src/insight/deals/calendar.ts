import { dayNumber, MS_PER_DAY } from '../../engine/values/iso-day';

/**
 * The same day some months earlier; the last one of a month that is too short for it.
 *
 * @param day - Days since 1970-01-01.
 * @param months - A whole number.
 * @example monthsBefore(dayNumber(2026, 3, 31), 1) // 2026-02-28
 */
export function monthsBefore(day: number, months: number): number {
  const { year, month, date } = partsOf(day);
  const count = year * 12 + (month - 1) - months;
  const first = dayNumber(Math.floor(count / 12), (((count % 12) + 12) % 12) + 1, 1);
  const next = dayNumber(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return Math.min(first + date - 1, next - 1);
}

/** The calendar quarter of a day. @example quarterOf(20634) // '2026 Q2' */
export function quarterOf(day: number): string {
  const { year, month } = partsOf(day);
  return `${year} Q${Math.ceil(month / 3)}`;
}

/** The first day of a quarter. @example quarterBegin('1970 Q2') // 90 */
export function quarterBegin(quarter: string): number {
  const [year = Number.NaN, number = Number.NaN] = quarter.split(' Q').map(Number);
  return dayNumber(year, 3 * number - 2, 1);
}

/**
 * Things by the quarter of their day, the oldest first.
 *
 * @param days - One a thing; one that is NaN is of no quarter.
 * @returns Their indexes.
 * @example inQuarters([20634, NaN, 20540]) // [['2026 Q1', [2]], ['2026 Q2', [0]]]
 */
export function inQuarters(days: readonly number[]): [quarter: string, things: number[]][] {
  const groups = new Map<string, number[]>();
  const quarters = new Map<number, string>();
  days.forEach((day, thing) => {
    if (Number.isNaN(day)) return;
    const quarter = quarters.get(day) ?? quarterOf(day);
    quarters.set(day, quarter);
    const group = groups.get(quarter);
    if (group === undefined) groups.set(quarter, [thing]);
    else group.push(thing);
  });
  return [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
}

function partsOf(day: number): { year: number; month: number; date: number } {
  const date = new Date(day * MS_PER_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
}
