import { inParts } from '../../definition/history';
import type { Cell } from '../../engine/model';
import { styles } from '../look/palette';
import { decorate, type Looks, writeShown } from '../looks';
import { addOwnTab, type OwnTab, readOwnTab } from '../own-tabs';
import { makeRoom } from '../report/block';
import type { Sheet, Styled, Workbook } from '../workbook';
import {
  factColumns,
  LOG_WIDTHS,
  type LoggedList,
  lineCells,
  logHeaders,
  packedIn,
  readLine,
  withAll,
} from './log-columns';
import { type Member, packMembers, unpackMembers } from './members';

/** A list of the log, with its row, from 1. */
export interface EarlierList extends LoggedList {
  readonly row: number;
}

/** The log, open for reading and appending. */
export interface ListLog {
  /** The last list of each target and accounts by a definition, the newest first. */
  newest(definition: string): readonly EarlierList[];
  /** The last list of the same definition, target and accounts. */
  last(list: Pick<LoggedList, 'definition' | 'target' | 'who'>): EarlierList | undefined;
  /** The companies of a list; `undefined` where the log was edited so that they can't be read. */
  members(list: EarlierList): readonly Member[] | undefined;
  /**
   * Appends a list.
   *
   * @param looks - Learn what Sheets refuses.
   * @returns The tab of the log.
   */
  append(list: LoggedList, members: readonly Member[], looks: Looks): Sheet;
}

/** Rows that tell the tab. */
const TOP = 2;

/**
 * Opens the log of lists; it is created with its first one. Columns are found by their headers in any
 * order, those of other people stay; rows are added, never changed. Members are long: those of a list are
 * read when they are asked for.
 */
export function openListLog(workbook: Workbook): ListLog {
  const { sheet, values: top } = readOwnTab(workbook, 'lists', TOP);
  const [headers = []] = top;
  const rows = sheet === undefined ? [] : sheet.values(undefined, factColumns(headers)).slice(1);
  const lines = rows.map((row, at) => ({ ...readLine(headers, row), row: at + 2 })).reverse();
  const isSame = (one: EarlierList, other: Parameters<ListLog['last']>[0]) =>
    one.definition === other.definition && one.target === other.target && one.who === other.who;
  const last: ListLog['last'] = (wanted) => lines.find((one) => isSame(one, wanted));
  return {
    newest: (definition) =>
      lines.filter((one) => one.definition === definition && last(one) === one),
    last,
    members: ({ row, companies }) =>
      unpackMembers(packedIn(headers, sheet?.row(row) ?? []), companies),
    append: (list, members, looks) => {
      const parts = inParts(packMembers(members));
      if (sheet === undefined) {
        return addOwnTab(workbook, 'lists', (fresh) => start(fresh, list, parts, looks));
      }
      sheet.mark('lists' satisfies OwnTab);
      const all = withAll(headers, parts.length);
      makeColumns(sheet, all.length);
      makeRoom(sheet, rows.length + 2);
      const more = all.slice(headers.length);
      if (more.length > 0) sheet.write(1, headers.length + 1, [more as string[]]);
      writeLine(sheet, all, rows.length + 2, list, parts, looks);
      return sheet;
    },
  };
}

function makeColumns(sheet: Sheet, wanted: number): void {
  const there = sheet.maxColumns();
  if (there < wanted) sheet.insertColumns(there, wanted - there);
}

function start(sheet: Sheet, list: LoggedList, parts: readonly string[], looks: Looks): void {
  const headers = withAll(logHeaders, parts.length) as string[];
  makeColumns(sheet, headers.length);
  sheet.write(1, 1, [headers]);
  const header = { row: 1, column: 1, rows: 1, columns: headers.length };
  const look: Styled[] = [[[header], styles.header]];
  decorate(sheet, { styles: look, widths: LOG_WIDTHS, frozenRows: 1, warning: WARNING }, looks);
  writeLine(sheet, headers, 2, list, parts, looks);
}

const WARNING = 'The lists that were made: rows are added, never changed';

function writeLine(
  sheet: Sheet,
  headers: readonly Cell[],
  row: number,
  list: LoggedList,
  parts: readonly string[],
  looks: Looks,
): void {
  const cells = lineCells(headers, list, parts);
  const kinds = cells.map((cell) => (typeof cell === 'number' ? '#,##0' : '@'));
  writeShown(sheet, row, 1, [cells], [kinds], looks);
}
