import { serialOfDay } from './serial';

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

type Groups = Readonly<Record<string, string>>;

interface DayWriting {
  readonly pattern: RegExp;
  readonly format: (groups: Groups) => string;
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const WORD = '(?<name>[A-Za-z]{3,9})';
const D = '(?<day>[0-9]{1,2})';
const M = '(?<month>[0-9]{1,2})';
const Y = '(?<year>[0-9]{4}|[0-9]{2})';
const YYYY = '(?<year>[0-9]{4})';
const CLOCK =
  /^(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?<milli>\.[0-9]{1,3})?)?(?<half> ?[AaPp][Mm])?$/;

/** Every way to write a day that an en_US spreadsheet reads, with the format it then shows. */
const DAYS: readonly DayWriting[] = [
  { pattern: rule(`${YYYY}-${M}-${D}`), format: (g) => `yyyy-${mm(g)}-${dd(g)}` },
  { pattern: rule(`${YYYY}/${M}/${D}`), format: (g) => `yyyy/${mm(g)}/${dd(g)}` },
  { pattern: rule(`${M}/${D}/${Y}`), format: (g) => `${mm(g)}/${dd(g)}/${yy(g)}` },
  { pattern: rule(`${M}-${D}-${Y}`), format: (g) => `${mm(g)}-${dd(g)}-${yy(g)}` },
  { pattern: rule(`${M}/${D}`), format: (g) => `${mm(g)}/${dd(g)}` },
  { pattern: rule(`${M}-${D}`), format: (g) => `${mm(g)}-${dd(g)}` },
  { pattern: rule(`${WORD} ${D}, ?${YYYY}`), format: (g) => `${word(g)} ${dd(g)}, yyyy` },
  { pattern: rule(`${D} ${WORD} ${YYYY}`), format: (g) => `${dd(g)} ${word(g)} yyyy` },
  { pattern: rule(`${D}-${WORD}-${Y}`), format: (g) => `${dd(g)}-${word(g)}-${yy(g)}` },
  { pattern: rule(`${WORD} ${YYYY}`), format: (g) => `${word(g)} yyyy` },
];

/** Reads a day, a time of day, or a day and a time; undefined where the text is none. */
export function parseDateInput(
  text: string,
  thisYear: number,
): { value: number; format: string } | undefined {
  const time = readTime(text);
  if (time) return { value: time.days, format: time.format };
  const split = /^(.+?)(T| )([0-9]{1,2}:.+)$/.exec(text);
  const clock = split ? readTime(split[3] ?? '') : undefined;
  const day = readDay(split && clock ? (split[1] ?? '') : text, thisYear);
  if (!day || (split && !clock)) return undefined;
  const serial = serialOfDay(day.year, day.month, day.day);
  if (!clock) return { value: serial, format: day.format };
  const between = split?.[2] === 'T' ? '"T"' : ' ';
  return { value: serial + clock.days, format: `${day.format}${between}${clock.format}` };
}

function readDay(text: string, thisYear: number): Day | undefined {
  for (const { pattern, format } of DAYS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const month = groups.month ? Number(groups.month) : monthOf(groups.name ?? '');
    const day = groups.day ? Number(groups.day) : 1;
    const year = groups.year ? fullYear(groups.year) : thisYear;
    if (month && isDay(year, month, day)) return { year, month, day, format: format(groups) };
  }
  return undefined;
}

function readTime(text: string): { days: number; format: string } | undefined {
  const groups = CLOCK.exec(text)?.groups;
  if (!groups) return undefined;
  const { hour = '', minute = '', second, milli, half } = groups;
  const limit = half ? 12 : 23;
  if (Number(hour) > limit || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const hours = half ? (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0) : Number(hour);
  const seconds = hours * 3600 + Number(minute) * 60 + Number(second ?? 0) + Number(milli ?? 0);
  const digits = hour.length === 2 ? 'hh' : 'h';
  const fraction = milli ? `.${'0'.repeat(milli.length - 1)}` : '';
  const suffix = half ? `${half.startsWith(' ') ? ' ' : ''}AM/PM` : '';
  return {
    days: seconds / 86_400,
    format: `${digits}:mm${second === undefined ? '' : ':ss'}${fraction}${suffix}`,
  };
}

function rule(body: string): RegExp {
  return new RegExp(`^${body}$`);
}

function monthOf(name: string): number | undefined {
  const lower = name.toLowerCase();
  const index = MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower);
  return index < 0 ? undefined : index + 1;
}

function fullYear(text: string): number {
  if (text.length === 4) return Number(text);
  return Number(text) + (Number(text) < 50 ? 2000 : 1900);
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1900 || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function mm(groups: Groups): string {
  return groups.month?.length === 2 ? 'mm' : 'm';
}

function dd(groups: Groups): string {
  return groups.day?.length === 2 ? 'dd' : 'd';
}

function yy(groups: Groups): string {
  return groups.year?.length === 2 ? 'yy' : 'yyyy';
}

function word(groups: Groups): string {
  return (groups.name ?? '').length > 3 ? 'mmmm' : 'mmm';
}
