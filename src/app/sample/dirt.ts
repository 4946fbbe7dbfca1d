import { isoDay } from '../../engine/values/iso-day';
import { chance, pick, type Random, weighted } from './random';

/** A calendar day that the writer turns into a date cell, as days since 1970-01-01. */
export interface DayCell {
  readonly day: number;
}

/** A cell of the sample. A text is always meant as text, also with a leading `=`. */
export type SampleCell = string | number | boolean | DayCell;

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const BANDS = [10, 50, 200, 500, 1000, 5000, 10000];
const COUNTRY_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  'United States': [
    'US',
    'USA',
    'U.S.',
    'United States',
    'united states',
    'United States of America',
  ],
  'United Kingdom': ['UK', 'U.K.', 'United Kingdom', 'GB', 'Great Britain'],
  Germany: ['DE', 'Germany', 'GERMANY', 'Deutschland'],
};

/** The cell, or in `share` of the calls what people leave when they don't know. */
export function sometimesMissing(random: Random, share: number, cell: SampleCell): SampleCell {
  if (!chance(random, share)) return cell;
  return weighted(random, [
    ['', 6],
    ['n/a', 2],
    ['N/A', 1],
    ['unknown', 1],
    ['-', 1],
  ]);
}

/** The text in one of the ways in which people type case and spaces. */
export function typed(random: Random, text: string): string {
  return weighted(random, [
    [text, 16],
    [text.toLowerCase(), 2],
    [text.toUpperCase(), 1],
    [` ${text} `, 1],
  ]);
}

/** A country by name, abbreviation or code. */
export function countryCell(random: Random, country: string): string {
  return pick(random, COUNTRY_SPELLINGS[country] ?? [country, country, country.toUpperCase()]);
}

/** A headcount as a number, or as the band, the estimate or the formatted text of some source. */
export function employeesCell(random: Random, employees: number): SampleCell {
  return weighted<SampleCell>(random, [
    [employees, 14],
    [band(employees), 4],
    [thousands(employees), 1],
    [`~${thousands(employees)}`, 1],
  ]);
}

/** A sum of money as a number, `$12.5M`, `$19K`, `12.5 MM` or `$12,500,000`. */
export function moneyCell(random: Random, dollars: number): SampleCell {
  return weighted<SampleCell>(random, [
    [dollars, 10],
    [`$${abbreviated(dollars, 'M')}`, 6],
    [abbreviated(dollars, ' MM'), 1],
    [`$${thousands(dollars)}`, 2],
  ]);
}

/** A date cell, or a text in one of four spellings (the last of them can't be read with certainty). */
export function dateCell(random: Random, day: number): SampleCell {
  const iso = isoDay(day);
  const [year, month, date] = iso.split('-').map(Number);
  const name = MONTHS[Number(month) - 1];
  return weighted<SampleCell>(random, [
    [{ day }, 30],
    [iso, 4],
    [`${name} ${date}, ${year}`, 2],
    [`${date} ${name} ${year}`, 2],
    [`${month}/${date}/${year}`, 1],
  ]);
}

/** A yes or no as a checkbox or as a word. */
export function yesNoCell(random: Random, yes: boolean): SampleCell {
  return weighted<SampleCell>(random, [
    [yes, 6],
    [yes ? 'Yes' : 'No', 3],
    [yes ? 'y' : 'n', 1],
  ]);
}

/** A list in one cell, with one of the usual separators. */
export function listCell(random: Random, items: readonly string[]): string {
  const separator = weighted(random, [
    [', ', 5],
    ['; ', 2],
    [' | ', 1],
  ]);
  return items.map((item) => typed(random, item)).join(separator);
}

function band(count: number): string {
  const above = BANDS.findIndex((top) => count <= top);
  const top = BANDS[above];
  if (top === undefined) return '10000+';
  return `${(BANDS[above - 1] ?? 0) + 1}-${top}`;
}

function abbreviated(sum: number, million: string): string {
  return sum < 1e6 ? `${Math.round(sum / 1000)}K` : `${(sum / 1e6).toFixed(1)}${million}`;
}

function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
