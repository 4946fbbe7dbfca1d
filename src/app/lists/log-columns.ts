import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { Written } from '../workbook';

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
  /** What was asked for, so that it can be asked for again, see `packAsked`; `''` in a log of before. */
  readonly asked: string;
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
  ['Asked', 'asked'],
];
const NUMBERS: ReadonlySet<string> = new Set(['Companies', 'Added', 'Removed']);
const MEMBERS = /^members(?: (\d+))?$/;
const memberHeader = (part: number) => (part === 0 ? 'Members' : `Members ${part + 1}`);

/** The headers that tell the log. */
export const logHeaders = [...columns.map(([header]) => header), memberHeader(0)];
/** Pixels; the last two need none. */
export const LOG_WIDTHS = [130, 110, 150, 70, 210, 300, 90, 70, 80, 120, 120];

/** Columns from the left that hold all but members. */
export function factColumns(headers: readonly Cell[]): number {
  return 1 + Math.max(0, ...columns.map(([header]) => placeOf(headers, header)));
}

/** A row of the log. */
export function readLine(headers: readonly Cell[], row: readonly Cell[]): LoggedList {
  const entries = columns.map(([header, key]) => {
    const cell = row[placeOf(headers, header)] ?? '';
    return [key, NUMBERS.has(header) ? Number(cell) : String(cell)];
  });
  return Object.fromEntries(entries);
}

/** The cells of a new row; columns of other people in between stay blank. */
export function lineCells(
  headers: readonly Cell[],
  list: LoggedList,
  parts: readonly string[],
): Written[] {
  return headers.map((header): Written => {
    const text = fold(String(header));
    const [, part = '1'] = MEMBERS.exec(text) ?? [];
    if (MEMBERS.test(text)) return parts[Number(part) - 1] ?? '';
    const own = columns.find(([one]) => fold(one) === text);
    return own === undefined ? '' : list[own[1]];
  });
}

/** The members of a row, in one text. */
export function packedIn(headers: readonly Cell[], row: readonly Cell[]): string {
  let text = '';
  for (let part = 0, at = placeOf(headers, memberHeader(0)); at >= 0; ) {
    text += String(row[at] ?? '');
    part += 1;
    at = placeOf(headers, memberHeader(part));
  }
  return text;
}

/** The headers with those of ours that are missing, and those that so many parts of members need. */
export function withAll(headers: readonly Cell[], parts: number): Cell[] {
  const needed = [
    ...columns.map(([header]) => header),
    ...Array.from({ length: parts }, (_, part) => memberHeader(part)),
  ];
  return [...headers, ...needed.filter((header) => placeOf(headers, header) < 0)];
}

function placeOf(headers: readonly Cell[], header: string): number {
  return headers.findIndex((other) => fold(String(other)) === fold(header));
}
