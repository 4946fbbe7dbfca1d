import type { Misfit } from '../misfit';
import { fold } from '../values/fold';
import { type DayCount, dayMatch, daysBefore, parseDayCount } from './day-count';
import type { OperatorOf } from './operator';
import { cellThenBound, recent } from './words';

const daysOrFading = 'days such as 90, or 90, fading to 365';
const days = 'a number of days such as 365';

const shared = {
  reads: 'day',
  needsValue: true,
  neverUnknown: false,
  suits: ['date'],
  cells: 'dates as 2026-05-15',
} as const;

/** The date is As of or at most so many days before it. */
export const withinLastDays = {
  ...shared,
  looksBack: true,
  name: 'within last days',
  expects: daysOrFading,
  example: '90, fading to 365',
  label: (field, value) => `${field} ${within('last', value)}`,
  about: recent,
  brief: daysIn,
  explain: cellThenBound((value) => within('last', value)),
  parse: parseFading,
  judge: (count, today) => (day) => dayMatch(daysBefore(today, day), count),
} as const satisfies OperatorOf<'day', DayCount>;

/** The date is As of or at most so many days after it. */
export const withinNextDays = {
  ...shared,
  name: 'within next days',
  expects: daysOrFading,
  example: '90',
  label: (field, value) => `${field} ${within('next', value)}`,
  about: (field) => `${field.replace(/^next | date$/gi, '')} soon`,
  brief: (value) => `in ${daysIn(value)}`,
  explain: cellThenBound((value) => within('next', value)),
  parse: parseFading,
  judge:
    (count, { asOf }) =>
    (day) =>
      dayMatch(day - asOf, count),
} as const satisfies OperatorOf<'day', DayCount>;

/** The date is more than so many days before As of. */
export const olderThanDays = {
  ...shared,
  looksBack: true,
  name: 'older than days',
  expects: days,
  example: '365',
  label: (field, value) => `${field} older than ${daysIn(value)}`,
  about: (field) => `no ${recent(field)}`,
  brief: daysIn,
  explain: cellThenBound((value) => `older than ${daysIn(value)}`),
  parse: parseDays,
  judge:
    ({ days: limit }, today) =>
    (day) => {
      const age = daysBefore(today, day);
      return Number.isNaN(age) ? age : Number(age > limit);
    },
} as const satisfies OperatorOf<'day', DayCount>;

function parseFading(value: string): DayCount | Misfit {
  return parseDayCount(fold(value)) ?? { expected: daysOrFading };
}

function parseDays(value: string): DayCount | Misfit {
  const count = parseDayCount(fold(value));
  return count === undefined || count.fadesTo > count.days ? { expected: days } : count;
}

function within(side: 'last' | 'next', value: string): string {
  const count = parseDayCount(fold(value));
  if (count === undefined) return `within ${side} ${value.trim()} days`;
  const fading = count.fadesTo > count.days ? `, fading to ${count.fadesTo}` : '';
  return `within ${side} ${count.days} days${fading}`;
}

function daysIn(value: string): string {
  return `${parseDayCount(fold(value))?.days ?? value.trim()} days`;
}
