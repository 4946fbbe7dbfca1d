import type { Misfit } from '../engine/misfit';
import { joinList } from '../engine/values/list';
import type { Problem } from './problem';

const LONGEST_ECHO = 60;

/**
 * Builds a {@link Problem}, the one way in which this layer says that something is wrong.
 *
 * @param where a cell address or a place in words
 * @param what the column, setting or section, as its reader knows it
 * @param expected completes "must be …"
 * @param received the offending value itself
 * @param shown the value in words, where quoting it would not do
 * @example problem('ICP Config!F23', 'Points', 'a number from 0 to 100', 'abc').message
 * // 'ICP Config!F23: Points must be a number from 0 to 100, got "abc"'
 */
export function problem(
  where: string,
  what: string,
  expected: string,
  received: unknown,
  shown: string = echo(received),
): Problem {
  return {
    where,
    what,
    expected,
    received: shown,
    message: `${where}: ${what} must be ${expected}, got ${shown}`,
  };
}

/**
 * A cell of a tab, or of the config sheet where its tab is not known.
 *
 * @example inSheet('ICP Config', 'F23') // 'ICP Config!F23'
 */
export function inSheet(sheet: string | undefined, cell: string): string {
  return sheet === undefined ? `The config sheet, ${cell}` : `${sheet}!${cell}`;
}

/** A received value in words, shortened. */
function echo(received: unknown): string {
  if (received === undefined || received === '') return 'nothing';
  if (typeof received === 'boolean') return received ? 'TRUE' : 'FALSE';
  if (typeof received === 'number') return String(received);
  if (isDate(received)) return 'a date';
  if (isTexts(received)) return echo(joinList(received));
  if (typeof received !== 'string') return nounOf(received);
  const short = received.length > LONGEST_ECHO;
  return `"${short ? `${received.slice(0, LONGEST_ECHO)}…` : received}"`;
}

function isDate(received: unknown): boolean {
  return Object.prototype.toString.call(received) === '[object Date]';
}

function isTexts(received: unknown): received is readonly string[] {
  return Array.isArray(received) && received.every((item) => typeof item === 'string');
}

function nounOf(received: unknown): string {
  if (received === null) return 'nothing';
  return Array.isArray(received) ? 'a list' : 'a group of values';
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'TRUE or FALSE',
  array: 'a list',
  object: 'a group of values',
};

/** Completions of "… must be …". The only wording that readers of problems ever see. */
export const expectations = {
  text: 'text, not a spreadsheet error',
  shortText: (longest: number) => `text of at most ${longest} characters`,
  shortName: (longest: number) =>
    `one line of at most ${longest} characters, without spaces at its ends`,
  plainText: 'text (format the cell as plain text: Sheets made a date of it)',
  name: 'text, without spaces at its ends',
  number: (from: number, to: number) => `a number from ${from} to ${to}`,
  wholeNumber: (from: number, to: number) => `a whole number from ${from} to ${to}`,
  points:
    'a number from 0 to 100 (for what should lower a score, use "is none of" or an exclusion)',
  threshold: '0 or a number from 1 to 100',
  smallThreshold: '0 or a number from 1 to 100, such as 80 (Sheets makes 0.8 of 80 %: write 80)',
  share: 'a percentage from 0 % to 100 %',
  percentSpan: 'two percentages such as 20-25 %',
  day: 'a date such as 2026-06-30, or blank',
  yesNo: 'TRUE or FALSE',
  oneOf: (options: readonly string[]) => {
    const quoted = options.map((option) => `"${option}"`);
    const last = quoted.pop() ?? '';
    if (quoted.length === 0) return last;
    return `${quoted.length > 1 ? 'one of ' : ''}${quoted.join(', ')} or ${last}`;
  },
  id: 'an ID of letters, digits, "-", "_" or "."',
  config: '"ICP Config", the mark of a config sheet',
  format: (newest: number) => `the number ${newest}, as the add-on wrote it`,
  knownFormat: (newest: number) =>
    `at most ${newest}: a newer version of the add-on wrote this tab, update ICP Score (the tab stays as it is)`,
  section: (title: string) => `a section named ${title} in column A, below a blank row`,
  belowBlankRow: 'below a blank row (insert a row above it)',
  sectionOnce: (title: string) => `the only section named ${title}`,
  headerRow: (headers: readonly string[]) => `followed by a header row (${headers.join(', ')})`,
  column: (title: string) => `a column of the section ${title}`,
  columnOnce: (title: string) => `the only column of that name in the section ${title}`,
  settingOnce: 'written once',
  spelled: (known: string) => `"${known}" (did you mean that?)`,
  inSection: (title: string) =>
    `above the other title, with the rows of ${title}: here it would be ignored`,
  has: (cell: string) => ` (${cell} has it)`,
  unique: (noun: string) => `${noun} that no other row has`,
  operator: (near?: string) => `an operator${meant(near) || ', such as "is any of"'}`,
  dimension: (near?: string) => `one of the names in DIMENSIONS${meant(near)}`,
  reason: 'the reason for which such accounts are excluded',
  overrideReason: 'the reason why it stands in that tier',
  tier: (near?: string) => `one of the names in TIERS${meant(near)}`,
  standings: (near?: string) =>
    `names in TIERS or "Needs data", separated by semicolons${meant(near)}`,
  routeField: 'the header of a column, or blank as operator and value',
  routeOperator: 'an operator, or blank as field and value',
  lastRule:
    'followed by a last rule for the rest (add a row below it: Tiers, Field, Operator and Value blank, Owners filled in or not)',
  owners: (near: string) => `the names of OWNERS, or have a row there${meant(near)}`,
  tierOwner: (near: string) => `one of the names of OWNERS, or have a row there${meant(near)}`,
  ownAlias: (field: string) => `a header that no other field has (${field} has it)`,
  someDimension: 'at least one row with a weight',
  someWeight: 'above 0 for at least one dimension',
  someTier: 'at least one row',
  bottomTier: '0 for one of the tiers, so that every score has one',
  ownThreshold: (tier: string) => `different from the one of ${tier}`,
  someInIcp: 'TRUE for at least one tier',
  freeTierName: 'another name: the add-on uses this one itself',
  outcomes: 'outcomes such as "won = Closed Won; lost = Closed Lost; open = *"',
  header: (names: readonly string[]) =>
    `the header of a column (${names.map((name) => `"${name}"`).join(' or ')})`,
  oneColumn: 'the header of one column only',
  type: (name: string) => TYPE_NAMES[name] ?? name,
  atMost: (most: number) => `no longer than ${most}`,
  knownKeys: 'a part of a definition that this version of the add-on knows',
  version: 'a whole number from 1 on',
  savedDefinition: (detail: string) =>
    `a definition as it was saved, and not touched since (${detail})`,
  untouched: 'what stands under Definition in ICP History is not what was saved there',
  ruled: 'what its data validation lets in, before this can be saved (see Data › Data validation)',
  clearHeader: (header: string) => `blank, so that the column "${header}" can be added here`,
} as const;

function meant(near: string | undefined): string {
  return near === undefined ? '' : ` (did you mean "${near}"?)`;
}

/** A value that can't be used. */
export function misfit(expected: string): Misfit {
  return { expected };
}
