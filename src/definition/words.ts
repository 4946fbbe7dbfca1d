import type { Override } from '../engine/model';
import { isoDay } from '../engine/values/iso-day';
import { joinList } from '../engine/values/list';
import type { Owner, Route } from './definition';
import { numbersShownAs } from './sheet/headings';

/** The words of differences between two definitions. */
export const changes = {
  value: (what: string, from = 'blank', to = 'blank') => `${what} ${from} → ${to}`,
  named: (noun: string, name: string, detail: string) =>
    `${noun} ${name}${detail === '' ? '' : ` (${detail})`}`,
  added: (noun: string, name: string, detail: string): string =>
    `added ${changes.named(noun, name, detail)}`,
  removed: (noun: string, name: string) => `removed ${noun} ${name}`,
  renamed: (noun: string, from: string, to: string) => `${noun} ${from} renamed to ${to}`,
  reordered: (title: string) => `rows of ${title} in another order`,
  points: (points: string, dimension: string) => `${points} points in ${dimension}`,
  weight: (weight: string) => `weight ${weight}`,
  from: (score: string) => `from ${score}`,
  pointsChanged: (name: string, from: string, to: string) => `${name}: ${from} → ${to} points`,
  switched: (name: string, on: string) => `${name}: switched ${on === 'yes' ? 'on' : 'off'}`,
  presence: (name: string, on: string) => `${name}: ${on === 'yes' ? 'there again' : AWAY}`,
  /** A row that a person, or a company, gives its name to. */
  of: (noun: string, name: string) => `${noun} ${name}`,
  route: ({ tiers, owners }: Route, condition: string | undefined) =>
    `${[...tiers, condition].filter(Boolean).join(', ') || EVERY_ACCOUNT} → ${owners.join(', ') || NOBODY}`,
  owner: ({ weight, capacity, on }: Owner) =>
    `weight ${weight}${capacity === undefined ? '' : `, at most ${capacity}`}${on ? '' : `, ${AWAY}`}`,
  override: ({ tier, until, reason }: Override) =>
    `${tier}${until === undefined ? '' : ` until ${isoDay(until)}`}; ${reason}`,
  headerInWords: (header: string) => HEADERS_IN_WORDS[header] ?? header.toLowerCase(),
} as const;

export const EVERY_ACCOUNT = 'every account';
const NOBODY = 'nobody';
const AWAY = 'away';

/** What a blank cell says there, by list and key. */
export const blanks: Readonly<Record<string, string>> = {
  'routes.tiers': 'any',
  'routes.owners': NOBODY,
  'routes.days': 'as the tier',
  'owners.capacity': 'no limit',
  'overrides.until': 'no end',
};

const HEADERS_IN_WORDS: Readonly<Record<string, string>> = {
  'From score': 'from',
  'In ICP': 'in ICP',
  'Column header': 'column',
};

/** A value of a definition, known by its key, in the words of a difference. */
export function shownValue(key: string, value: unknown, blank = 'blank'): string {
  if (value === undefined || value === '') return blank;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? blank : joinList(value);
  if (typeof value !== 'number') return String(value);
  const kind = numbersShownAs[key];
  if (kind === 'date') return isoDay(value);
  return kind === 'percent' ? `${Number((value * 100).toFixed(10))} %` : String(value);
}
