import { LONGEST_PART } from '../../definition/history';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { styles } from '../look/palette';
import { decorate, type Looks, writeShown } from '../looks';
import { addOwnTab, type OwnTab, readOwnTab } from '../own-tabs';
import { makeRoom } from '../report/block';
import type { Sheet, Styled, Workbook, Written } from '../workbook';
import type { ListField } from './targets';

/** A company as a list remembers it. */
export interface Member {
  readonly domain: string;
  readonly name: string;
  /** What else it may be found by; a blank one is left out. */
  readonly keys?: Readonly<Partial<Record<KeyField, string>>>;
}

/** What a system may find a company by, beside its name and domain. */
export const keyFields = [
  'LinkedIn page',
  'account ID',
  'country',
  'country code',
  'state',
] as const satisfies readonly ListField[];
export type KeyField = (typeof keyFields)[number];

/** A list that was made. */
export interface LoggedList {
  /** `2026-06-30 14:05` */
  readonly madeAt: string;
  readonly by: string;
  /** Tab of the definition. */
  readonly definition: string;
  /** Such as `v12`. */
  readonly version: string;
  /** Name of the target. */
  readonly target: string;
  /** Which accounts, in words. */
  readonly who: string;
  readonly companies: number;
  readonly added: number;
  readonly removed: number;
}

/** A list of the log; its members are left out where the log was edited so that they can't be read. */
export interface EarlierList extends LoggedList {
  readonly members?: readonly Member[];
}

const columns: readonly (readonly [header: string, key: keyof LoggedList])[] = [
  ['Made at', 'madeAt'],
  ['By', 'by'],
  ['Definition', 'definition'],
  ['Version', 'version'],
  ['Target', 'target'],
  ['Accounts', 'who'],
  ['Companies', 'companies'],
  ['Added', 'added'],
  ['Removed', 'removed'],
];
const NUMBERS: ReadonlySet<string> = new Set(['Companies', 'Added', 'Removed']);
/** Pixels; the members need none. */
const WIDTHS = [130, 110, 150, 70, 210, 300, 90, 70, 80, 120];
const MEMBERS = /^members(?: (\d+))?$/;
const memberHeader = (part: number) => (part === 0 ? 'Members' : `Members ${part + 1}`);

/** The headers that tell the log. */
export const logHeaders = [...columns.map(([header]) => header), memberHeader(0)];

/** The log, open for reading and appending. */
export interface ListLog {
  /** The last list of the same definition, target and accounts. */
  last(list: Pick<LoggedList, 'definition' | 'target' | 'who'>): EarlierList | undefined;
  /**
   * Appends a list.
   *
   * @param looks - Learn what Sheets refuses.
   * @returns The tab of the log.
   */
  append(list: LoggedList, members: readonly Member[], looks: Looks): Sheet;
}

/**
 * Opens the log of lists; it is created with its first one. Columns are found by their headers in any
 * order, those of other people stay; rows are added, never changed.
 */
export function openListLog(workbook: Workbook): ListLog {
  const { sheet, values } = readOwnTab(workbook, 'lists');
  const [headers = [], ...rows] = values;
  return {
    last: (wanted) => {
      const found = rows.filter((row) => {
        const { definition, target, who } = readLine(headers, row);
        return definition === wanted.definition && target === wanted.target && who === wanted.who;
      });
      const row = found[found.length - 1];
      if (row === undefined) return undefined;
      const line = readLine(headers, row);
      const members = unpackMembers(packedIn(headers, row), line.companies);
      return { ...line, ...(members && { members }) };
    },
    append: (list, members, looks) => {
      const parts = inParts(packMembers(members));
      if (sheet === undefined) {
        return addOwnTab(workbook, 'lists', (fresh) => start(fresh, list, parts, looks));
      }
      sheet.mark('lists' satisfies OwnTab);
      const all = withParts(headers, parts.length);
      makeColumns(sheet, all.length);
      makeRoom(sheet, rows.length + 2);
      const more = all.slice(headers.length);
      if (more.length > 0) sheet.write(1, headers.length + 1, [more as string[]]);
      writeLine(sheet, all, rows.length + 2, list, parts, looks);
      return sheet;
    },
  };
}

/**
 * Members in a text: a list of domains, names and keys, before which stands what the keys are.
 *
 * @example packMembers([{ domain: 'acme.com', name: 'Acme' }]) // '[[],["acme.com","Acme"]]'
 */
export function packMembers(members: readonly Member[]): string {
  const used = keyFields.filter((field) => members.some(({ keys }) => keys?.[field]));
  const lines = members.map(({ domain, name, keys }) => [
    domain,
    name,
    ...used.map((field) => keys?.[field] ?? ''),
  ]);
  return JSON.stringify([used, ...lines]);
}

/**
 * @param count - How many there must be.
 * @returns `undefined` where the text was changed or a part of it is missing.
 */
export function unpackMembers(text: string, count: number): Member[] | undefined {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(read) || !read.every(isTexts)) return undefined;
  const isOfNamesOnly = read.length === count && read[0]?.every(isKeyField) !== true;
  const [used = [], ...lines] = isOfNamesOnly ? [[], ...read] : read;
  if (lines.length !== count || !used.every(isKeyField)) return undefined;
  const members = lines.map(([domain, name, ...keys]) => {
    const known = used.flatMap((field, at) => (keys[at] ? [[field, keys[at]] as const] : []));
    const own = known.length > 0 && { keys: Object.fromEntries(known) };
    return domain === undefined || name === undefined ? undefined : { domain, name, ...own };
  });
  return members.every((one) => one !== undefined) ? members : undefined;
}

function isTexts(one: unknown): one is string[] {
  return Array.isArray(one) && one.every((text) => typeof text === 'string');
}

function isKeyField(text: string): text is KeyField {
  return (keyFields as readonly string[]).includes(text);
}

function inParts(text: string): string[] {
  const count = Math.ceil(text.length / LONGEST_PART);
  return Array.from({ length: count }, (_, at) =>
    text.slice(at * LONGEST_PART, (at + 1) * LONGEST_PART),
  );
}

function packedIn(headers: readonly Cell[], row: readonly Cell[]): string {
  let text = '';
  for (let part = 0, at = placeOf(headers, memberHeader(0)); at >= 0; ) {
    text += String(row[at] ?? '');
    part += 1;
    at = placeOf(headers, memberHeader(part));
  }
  return text;
}

function readLine(headers: readonly Cell[], row: readonly Cell[]): LoggedList {
  const entries = columns.map(([header, key]) => {
    const cell = row[placeOf(headers, header)] ?? '';
    return [key, NUMBERS.has(header) ? Number(cell) : String(cell)];
  });
  return Object.fromEntries(entries);
}

function placeOf(headers: readonly Cell[], header: string): number {
  return headers.findIndex((other) => fold(String(other)) === fold(header));
}

/** The headers with those that so many parts of members need. */
function withParts(headers: readonly Cell[], parts: number): Cell[] {
  const needed = Array.from({ length: parts }, (_, part) => memberHeader(part));
  return [...headers, ...needed.filter((header) => placeOf(headers, header) < 0)];
}

function makeColumns(sheet: Sheet, wanted: number): void {
  const there = sheet.maxColumns();
  if (there < wanted) sheet.insertColumns(there, wanted - there);
}

function start(sheet: Sheet, list: LoggedList, parts: readonly string[], looks: Looks): void {
  const headers = withParts(logHeaders, parts.length) as string[];
  makeColumns(sheet, headers.length);
  sheet.write(1, 1, [headers]);
  const header = { row: 1, column: 1, rows: 1, columns: headers.length };
  const look: Styled[] = [[[header], styles.header]];
  decorate(sheet, { styles: look, widths: WIDTHS, frozenRows: 1, warning: WARNING }, looks);
  writeLine(sheet, headers, 2, list, parts, looks);
}

const WARNING = 'The lists that were made: rows are added, never changed';

/** Columns of other people in between stay blank in the new row. */
function writeLine(
  sheet: Sheet,
  headers: readonly Cell[],
  row: number,
  list: LoggedList,
  parts: readonly string[],
  looks: Looks,
): void {
  const cells = headers.map((header): Written => {
    const text = fold(String(header));
    const [, part = '1'] = MEMBERS.exec(text) ?? [];
    if (MEMBERS.test(text)) return parts[Number(part) - 1] ?? '';
    const own = columns.find(([one]) => fold(one) === text);
    return own === undefined ? '' : list[own[1]];
  });
  const kinds = cells.map((cell) => (typeof cell === 'number' ? '#,##0' : '@'));
  writeShown(sheet, row, 1, [cells], [kinds], looks);
}
