import { zoneOffset } from './serial';

const MONTHS =
  'January February March April May June July August September October November December';
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday';
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*/g;

type Part = (date: Date, width: number, offset: number) => string;

/** The letters of Java's SimpleDateFormat that spreadsheets' scripts use. */
const PARTS: Readonly<Record<string, Part>> = {
  y: (date, width) =>
    width === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), width),
  M: (date, width) =>
    named(MONTHS, date.getUTCMonth(), width) ?? pad(date.getUTCMonth() + 1, width),
  d: (date, width) => pad(date.getUTCDate(), width),
  E: (date, width) => named(DAYS, date.getUTCDay(), Math.max(3, width)) ?? '',
  a: (date) => (date.getUTCHours() < 12 ? 'AM' : 'PM'),
  H: (date, width) => pad(date.getUTCHours(), width),
  h: (date, width) => pad(date.getUTCHours() % 12 || 12, width),
  m: (date, width) => pad(date.getUTCMinutes(), width),
  s: (date, width) => pad(date.getUTCSeconds(), width),
  S: (date, width) => pad(date.getUTCMilliseconds(), width),
  Z: (_date, _width, offset) => offsetText(offset, ''),
  X: (_date, width, offset) => (offset === 0 ? 'Z' : offsetText(offset, width > 2 ? ':' : '')),
  z: (_date, _width, offset) => (offset === 0 ? 'GMT' : `GMT${offsetText(offset, ':')}`),
};

/**
 * `Utilities.formatDate`.
 *
 * @param ms milliseconds since 1970
 * @param timeZone IANA name
 * @param pattern as of Java's SimpleDateFormat
 * @example formatDate(0, 'Etc/UTC', "yyyy-MM-dd'T'HH:mm") === '1970-01-01T00:00'
 */
export function formatDate(ms: number, timeZone: string, pattern: string): string {
  const offset = zoneOffset(ms, timeZone);
  const date = new Date(ms + offset);
  return pattern.replace(TOKEN, (token, literal: string | undefined, letter: string) => {
    if (literal !== undefined) return literal === '' ? "'" : literal.replaceAll("''", "'");
    const part = PARTS[letter];
    if (!part) throw new Error(`Illegal pattern character '${letter}'`);
    return part(date, token.length, offset);
  });
}

function named(names: string, index: number, width: number): string | undefined {
  const name = names.split(' ')[index] ?? '';
  return width < 3 ? undefined : width === 3 ? name.slice(0, 3) : name;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function offsetText(offset: number, between: string): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const hours = pad(Math.floor(minutes / 60), 2);
  return `${offset < 0 ? '-' : '+'}${hours}${between}${pad(minutes % 60, 2)}`;
}
