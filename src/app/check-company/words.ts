import { enumerated } from '../../engine/enumerated';
import { counted } from '../../engine/figures';
import { must } from '../messages';

const MOST_NAMED = 4;
const days = (count: number) => counted(count, 'day');

/** What is said of a company that is checked. */
export const words = {
  /** The column that names a company where the list has none. */
  company: 'Company',
  anything: 'anything',
  anythingElse: 'anything else',
  otherCountry: 'another country',
  all: (items: readonly string[]) =>
    items.length > 1 ? `all of ${items.join(', ')}` : items.join(),
  like: (pattern: string) => `like ${pattern.trim()}`,
  orMore: (from: string) => `${from} or more`,
  over: (from: string) => `over ${from}`,
  upTo: (to: string) => `up to ${to}`,
  under: (to: string) => `under ${to}`,
  to: (to: string) => `to ${to}`,
  toUnder: (to: string) => `to under ${to}`,
  longerAgo: (ago: number) => (ago > 0 ? `more than ${days(ago)} ago` : 'in the past'),
  furtherAhead: (ahead: number) => (ahead > 0 ? `more than ${days(ahead)} ahead` : 'in the future'),
  dayAgo: (ago: number) => (ago > 0 ? `${days(ago)} ago` : 'today'),
  dayAhead: (ahead: number) => `${days(ahead)} ahead`,
  nextDays: (ahead: number) => `in the next ${days(ahead)}`,
  lastDays: (ago: number) => `in the last ${days(ago)}`,
  daysAgo: (from: number, to: number) => `${from} to ${days(to)} ago`,

  unread: (header: string, text: string, written: string | undefined) =>
    `${header}: "${text}" can’t be read, so it counts as not known.${written === undefined ? '' : ` Write ${written}.`}`,

  nothingToAdd: (sheet: string) => `Type at least a name: nothing was added to ${sheet}.`,
  noColumn: (headers: readonly string[], sheet: string) =>
    must(
      headers.length > 1 ? 'Columns' : 'Column',
      `in ${sheet}`,
      headers.map((header) => `"${header}", which is not there any more`).join(', '),
      'somebody changed the headers; open the form again. Nothing was added',
    ),
  filledByFormula: (sheet: string, cell: string) =>
    `${sheet} is filled by the formula in ${cell}: add the company where that takes its rows from. Nothing was added.`,
  behindFilter: (sheet: string, last: number, row: number) =>
    `${sheet} has a filter that ends in row ${last}: row ${row} would stand outside of it. Take the filter off (Data › Remove filter), add the company, and set it again. Nothing was added.`,
  taken: (sheet: string, cell: string) =>
    `${sheet}!${cell} holds something below the last account. Move it away, then add the company. Nothing was added.`,
  already: (sheet: string, rows: readonly number[]) =>
    `${sheet} has it already in row ${rows.join(', ')}. Nothing was added.`,
  added: (
    label: string,
    sheet: string,
    row: number,
    left: readonly string[],
    blank: readonly string[],
    isScored: boolean,
  ) => {
    const skipped =
      left.length > 0 ? ` Not written: ${left.join(', ')}, which a formula fills.` : '';
    const one = blank.length === 1;
    const lacks =
      blank.length > 0
        ? ` ${some(blank)} ${one ? 'is' : 'are'} blank there; every other account has ${one ? 'one' : 'them'}.`
        : '';
    const score = isScored ? ' Score accounts to score it.' : '';
    return `${label} was added to ${sheet} in row ${row}.${skipped}${lacks}${score}`;
  },
} as const;

/** @example some(['A', 'B']) // 'A and B' */
function some(headers: readonly string[]): string {
  const named = headers.slice(0, headers.length > MOST_NAMED ? MOST_NAMED - 1 : MOST_NAMED);
  const more = headers.length - named.length;
  return enumerated(more > 0 ? [...named, counted(more, 'other')] : named);
}
