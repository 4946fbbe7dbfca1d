import { dayNumber } from './iso-day';
import { monthOf } from './languages';

const monthName = '([a-z]{3,})\\.?';
const weekday = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const time = '(?:(?:t|,? )\\d{1,2}:\\d{2}.{0,60})?$';

/** The forms that are read, each with the groups that hold year, month and day. */
export const forms = [
  { pattern: new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${time}`), groups: [1, 3, 4] },
  { pattern: new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})\\.?${time}`), groups: [3, 2, 1] },
  {
    pattern: new RegExp(
      `^${weekday}${monthName}[ -](\\d{1,2})(?:st|nd|rd|th)?,?[ -](\\d{4})${time}`,
    ),
    groups: [3, 1, 2],
  },
  {
    pattern: new RegExp(
      `^${weekday}(\\d{1,2})(?:st|nd|rd|th|er|o|\\.)?[ -](?:de )?${monthName},?[ -](?:de )?(\\d{4})${time}`,
    ),
    groups: [3, 2, 1],
  },
] as const;

/**
 * Reads a date text: ISO with or without a time, `2025/03/04`, `Mar 4, 2025`, `4 March 2025`, `4. März
 * 2025`, `4 de março de 2025`, and with dots, where the day comes first, `04.03.2025`. The calendar day is taken as written, whatever
 * time zone follows.
 *
 * Never guessed: `03/04/2025` and its like are no date here, not even where only one order is
 * possible, since then a column would be read for a part of its days only. A year alone, a month
 * and a year, or a year of two digits (`4.3.25` may be a version) are none either.
 *
 * @param folded as {@link fold} gives it
 * @returns days since 1970-01-01, `NaN` for what is no date
 */
export function parseDay(folded: string): number {
  for (const { pattern, groups } of forms) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const [year, month, day] = groups.map((group) => match[group] ?? '');
    return dayNumber(Number(year), monthNumber(month ?? ''), Number(day));
  }
  return Number.NaN;
}

function monthNumber(text: string): number {
  return /^\d/.test(text) ? Number(text) : monthOf(text);
}
