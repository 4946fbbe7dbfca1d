import type { Cell } from '../engine/model';
import { fold } from '../engine/values/fold';
import { isoDay } from '../engine/values/iso-day';
import { canonicalJson } from './canonical-json';
import type { Definition } from './definition';
import { parseSaved } from './lift';
import { expectations } from './messages';
import type { Problem } from './problem';
import type { ConfigPlace } from './sheet/config-place';
import type { Decoded } from './sheet/decode';
import type { SheetCell } from './sheet/kind';
import { createLog, type ProblemLog } from './sheet/problem-log';

/** One saved state of a definition; a row of the tab `ICP History`. */
export interface Version {
  /** Counts from 1 for each definition. */
  readonly version: number;
  /** Name of the definition, `''` for the default one: see `definitionNameOf`. */
  readonly icp: string;
  /** When it was saved, as text: `2025-03-04 14:05`. */
  readonly savedAt: string;
  readonly by: string;
  readonly note: string;
  /** What changed since the version before, see `changesText`. */
  readonly changes: string;
  readonly definition: Definition;
}

/**
 * A version that is written ahead: its sheet does not hold it yet, or not yet as a whole. It stands
 * once its mark is gone.
 */
export interface PendingVersion extends Omit<Version, 'definition'> {
  /** Row of the tab, 1-based. */
  readonly row: number;
  /** Left out where somebody made it unreadable. */
  readonly definition: Definition | undefined;
}

/** A version whose definition can't be read any more, or by this version of the add-on. */
export interface UnreadableVersion extends Omit<Version, 'definition'> {
  /** What is wrong with it, in words. */
  readonly why: string;
}

/** The versions of all definitions that stand, in the order of their rows. */
export interface Past {
  readonly versions: readonly Version[];
  /** Those that can't be restored. */
  readonly unreadable: readonly UnreadableVersion[];
}

/** All that the tab holds. */
export interface History extends Past {
  readonly pending: readonly PendingVersion[];
  /** Rows that can't be read; they stay in the sheet. */
  readonly problems: readonly Problem[];
  /** The highest version number of each definition, unreadable rows included. */
  readonly last: ReadonlyMap<string, number>;
}

/** A row to append, and the headers that the tab needs beyond those that it has. */
export interface HistoryRow {
  readonly cells: readonly SheetCell[];
  readonly newHeaders: readonly string[];
}

/** Longest text of a cell; Sheets takes 50,000 characters. */
export const LONGEST_PART = 45_000;

const headers = {
  version: 'Version',
  icp: 'ICP',
  savedAt: 'Saved at',
  by: 'By',
  note: 'Note',
  changes: 'Changes',
} as const;
type Column = keyof typeof headers;

/** The column that says of a version whether it stands, and what it says of one that does not. */
const STATUS = 'Status';
const PENDING = 'being saved';

const partHeader = (part: number) => (part === 0 ? 'Definition' : `Definition ${part + 1}`);

/** The header row of a new history tab. */
export const historyHeaders: readonly string[] = [...Object.values(headers), STATUS, partHeader(0)];

/** Whether a row is the header of a history tab, of whatever version and however its columns stand. */
export function isHistoryHeader(row: readonly Cell[]): boolean {
  const present = new Set(row.map((header) => fold(String(header))));
  return [...Object.values(headers), partHeader(0)].every((header) => present.has(fold(header)));
}

/** 0-based column of the marks of pending versions, below 0 where a tab has none. */
export function statusColumn(headerRow: readonly Cell[]): number {
  return headerRow.findIndex((header) => fold(String(header)) === fold(STATUS));
}

/** Whether a cell of that column marks a version that does not stand yet. */
export function isPendingMark(cell: Cell | undefined): boolean {
  return fold(String(cell ?? '')) === PENDING;
}

/**
 * Reads the history tab. Columns are found by header in any order; a row that can't be read is
 * told and left out, so that one broken row costs no other version.
 *
 * @param grid the values of the tab from its header row on
 * @param place the tab's name, and how its dates are read
 */
export function decodeHistory(grid: readonly (readonly Cell[])[], place: ConfigPlace): History {
  const log = createLog(place);
  const [headerRow = [], ...rows] = grid;
  const columnOf = indexHeaders(headerRow);
  const status = statusColumn(headerRow);
  const versions: Version[] = [];
  const unreadable: UnreadableVersion[] = [];
  const pending: PendingVersion[] = [];
  const last = new Map<string, number>();
  rows.forEach((cells, index) => {
    if (cells.every((cell) => cell === '')) return;
    const text = (column: Column) => textAt(cells, columnOf(headers[column]), place);
    const version = Number(text('version'));
    if (!Number.isInteger(version) || version < 1) {
      const at = columnOf(headers.version) ?? 0;
      log.report(index + 1, at, headers.version, expectations.version, cells[at]);
      return;
    }
    last.set(text('icp'), Math.max(version, last.get(text('icp')) ?? 0));
    const decoded = readDefinition(cells, index + 1, columnOf, log);
    const { icp, savedAt, by, note, changes } = mapColumns(text);
    const row = { version, icp, savedAt, by, note, changes };
    const definition = 'definition' in decoded ? decoded.definition : undefined;
    if (isPendingMark(cells[status])) pending.push({ ...row, row: index + 2, definition });
    else if ('why' in decoded) unreadable.push({ ...row, why: decoded.why });
    else versions.push({ ...row, definition: decoded.definition });
  });
  return { versions, unreadable, pending, problems: log.problems(), last };
}

/**
 * Writes a version as a row under the headers of the tab; cells of columns that aren't ours stay
 * blank. A definition too long for one cell goes on in `Definition 2` and so on.
 *
 * @param present the header row of the tab, or {@link historyHeaders} for a new one
 * @param isPending marks it as one that does not stand yet
 */
export function encodeVersion(
  version: Version,
  present: readonly Cell[],
  isPending = false,
): HistoryRow {
  const parts = inParts(canonicalJson(version.definition));
  const values = new Map<string, SheetCell>(
    Object.entries(headers).map(([column, header]) => [fold(header), cellFor(version, column)]),
  );
  parts.forEach((part, index) => {
    values.set(fold(partHeader(index)), { value: part, kind: 'text' });
  });
  if (isPending) values.set(fold(STATUS), { value: PENDING, kind: 'text' });
  const known = new Set(present.map((header) => fold(String(header))));
  const status = isPending ? [STATUS] : [];
  const needed = [
    ...Object.values(headers),
    ...status,
    ...parts.map((_, index) => partHeader(index)),
  ];
  const newHeaders = needed.filter((header) => !known.has(fold(header)));
  const cells = [...present, ...newHeaders].map((header): SheetCell => {
    return values.get(fold(String(header))) ?? { value: '', kind: 'text' };
  });
  return { cells, newHeaders };
}

/**
 * The number of the next version of a definition.
 *
 * @example nextVersion(decodeHistory(grid, place), 'PLG') // 4
 */
export function nextVersion(history: History, icp: string): number {
  return (history.last.get(icp) ?? 0) + 1;
}

/** The newest readable version of a definition, if there is one. */
export function latestVersion({ versions }: History, icp: string): Version | undefined {
  return versions
    .filter((version) => version.icp === icp)
    .reduce<Version | undefined>(
      (latest, version) => (latest && latest.version > version.version ? latest : version),
      undefined,
    );
}

function indexHeaders(row: readonly Cell[]): (header: string) => number | undefined {
  const columns = new Map<string, number>();
  row.forEach((header, column) => {
    const folded = fold(String(header));
    if (!columns.has(folded)) columns.set(folded, column);
  });
  return (header) => columns.get(fold(header));
}

function mapColumns(text: (column: Column) => string): Record<Column, string> {
  const columns = Object.keys(headers) as Column[];
  return Object.fromEntries(columns.map((column) => [column, text(column)])) as Record<
    Column,
    string
  >;
}

function textAt(
  cells: readonly Cell[],
  column: number | undefined,
  { dayOf }: ConfigPlace,
): string {
  const cell = column === undefined ? '' : (cells[column] ?? '');
  return typeof cell === 'object' ? isoDay(dayOf(cell)) : String(cell);
}

function readDefinition(
  cells: readonly Cell[],
  row: number,
  columnOf: (header: string) => number | undefined,
  log: ProblemLog,
): Pick<Version, 'definition'> | Pick<UnreadableVersion, 'why'> {
  const first = columnOf(partHeader(0));
  let json = '';
  for (let part = 0, column = first; column !== undefined; column = columnOf(partHeader(part))) {
    json += String(cells[column] ?? '');
    part += 1;
  }
  const { saved, decoded } = savedIn(json);
  if ('definition' in decoded) return decoded;
  const [problem] = decoded.problems;
  const why = saved === undefined || !problem ? expectations.untouched : problem.message;
  log.report(row, first ?? 0, partHeader(0), expectations.savedDefinition(why), json);
  return { why };
}

interface Saved {
  readonly saved: unknown;
  readonly decoded: Decoded;
}

const MOST_KEPT = 200;
const kept = new Map<string, Saved>();

/** An action reads the history several times: each version is checked once. */
function savedIn(json: string): Saved {
  const known = kept.get(json);
  if (known !== undefined) return known;
  const saved = parseJson(json);
  const one = { saved, decoded: parseSaved(saved) };
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(json, one);
  return one;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function cellFor(version: Version, column: string): SheetCell {
  const value = version[column as Column];
  if (typeof value === 'number') return { value, kind: 'number' };
  return { value: value.slice(0, LONGEST_PART), kind: 'text' };
}

/**
 * A text in parts that a cell can hold each; no character is cut in two.
 *
 * @example inParts(json).join('') === json // true
 */
export function inParts(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const end = from + LONGEST_PART;
    const isHalf = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    parts.push(text.slice(from, isHalf ? end - 1 : end));
    from = isHalf ? end - 1 : end;
  }
  return parts;
}
