import { fold } from '../values/fold';
import type { Reading } from '../values/reading';
import { type DayCount, dayMatch, parseDayCount } from './day-count';
import type { Match, OperatorOf } from './operator';
import { cellThenBound } from './wording';

const daysOrFading = 'days such as 90, or 90, fading to 365';
const days = 'a number of days such as 365';

const shared = {
  reads: 'day',
  needsValue: true,
  neverUnknown: false,
  suits: ['date'],
} as const;

/** The date is As of or at most so many days before it. */
export const withinLastDays: OperatorOf<'day'> = {
  ...shared,
  name: 'within last days',
  fades: true,
  expects: daysOrFading,
  example: '90, fading to 365',
  label: (field, value) => `${field} ${within('last', value)}`,
  explain: cellThenBound((value) => within('last', value)),
  compile: (value, { asOf }) =>
    judged(value, daysOrFading, (day, count) => dayMatch(asOf - day, count)),
};

/** The date is As of or at most so many days after it. */
export const withinNextDays: OperatorOf<'day'> = {
  ...shared,
  name: 'within next days',
  fades: true,
  expects: daysOrFading,
  example: '90',
  label: (field, value) => `${field} ${within('next', value)}`,
  explain: cellThenBound((value) => within('next', value)),
  compile: (value, { asOf }) =>
    judged(value, daysOrFading, (day, count) => dayMatch(day - asOf, count)),
};

/** The date is more than so many days before As of. */
export const olderThanDays: OperatorOf<'day'> = {
  ...shared,
  name: 'older than days',
  fades: false,
  expects: days,
  example: '365',
  label: (field, value) => `${field} older than ${daysIn(value)}`,
  explain: cellThenBound((value) => `older than ${daysIn(value)}`),
  compile: (value, reading) => olderThan(value, reading),
};

function olderThan(value: string, { asOf }: Reading) {
  const count = parseDayCount(fold(value));
  if (count !== undefined && count.fadesTo > count.days) return { expected: days };
  return judged(value, days, (day, { days: limit }) =>
    Number.isNaN(day) ? day : Number(asOf - day > limit),
  );
}

function judged(value: string, expected: string, judge: (day: number, count: DayCount) => Match) {
  const count = parseDayCount(fold(value));
  return count === undefined ? { expected } : (day: number) => judge(day, count);
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
