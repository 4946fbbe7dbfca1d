import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { AccountScore } from '../scoring/score-table';
import type { Written } from '../workbook';

/** What a scored account and its run say in the add-on's own columns. */
export interface ScoredAccount {
  readonly account: AccountScore;
  readonly reason: string;
  readonly version: string;
  readonly scoredAt: string;
}

interface OwnColumn {
  readonly header: string;
  /** Number format; `undefined` leaves the column as it is. */
  readonly format: '@' | '0%' | undefined;
  readonly cell: (scored: ScoredAccount) => Written;
}

/** The columns that Score accounts writes, and the only ones. Texts are kept as texts by `@`. */
export const ownColumns: readonly OwnColumn[] = [
  { header: 'ICP Score', format: undefined, cell: ({ account }) => account.score },
  { header: 'ICP Tier', format: '@', cell: ({ account }) => account.tier },
  { header: 'ICP Coverage', format: '0%', cell: ({ account }) => account.coverage },
  { header: 'ICP Reason', format: '@', cell: ({ reason }) => reason },
  { header: 'ICP Next Action', format: '@', cell: ({ account }) => account.nextAction },
  { header: 'ICP Version', format: '@', cell: ({ version }) => version },
  { header: 'ICP Scored At', format: '@', cell: ({ scoredAt }) => scoredAt },
];

/** Index in `ownColumns`. */
export const TIER = ownColumns.findIndex(({ header }) => header === 'ICP Tier');

/** Where each own column stands, 0-based, in the order of `ownColumns`. */
export interface PlacedColumns {
  readonly columns: readonly number[];
  /** True where at least one has to be added on the right. */
  readonly added: boolean;
}

/**
 * Finds the add-on's own columns by their headers; those that are not there come after the last
 * used column.
 *
 * @param headers - The header row, as wide as the used part of the sheet.
 * @returns Their columns; a header that stands twice counts at its first place.
 * @example placeColumns(['Name', 'ICP Tier']).columns // [2, 1, 3, 4, 5, 6, 7]
 */
export function placeColumns(headers: readonly Cell[]): PlacedColumns {
  const folded = headers.map((header) => (typeof header === 'string' ? fold(header) : ''));
  let next = headers.length;
  const columns = ownColumns.map(({ header }) => {
    const found = folded.indexOf(fold(header));
    return found >= 0 ? found : next++;
  });
  return { columns, added: next > headers.length };
}

/** Neighbouring columns as one block, so that a chunk is written in as few calls as possible. */
export interface Block {
  /** 0-based column of the sheet. */
  readonly start: number;
  /** Indexes of `ownColumns`, in the order of the sheet. */
  readonly own: readonly number[];
}

/** Groups placed columns into blocks of neighbours. @example blocks([2, 1, 3]) // [{ start: 1, own: [1, 0, 2] }] */
export function blocks(columns: readonly number[]): Block[] {
  const sorted = columns
    .map((column, own) => ({ column, own }))
    .sort((a, b) => a.column - b.column);
  const found: { start: number; own: number[] }[] = [];
  for (const { column, own } of sorted) {
    const last = found[found.length - 1];
    if (last !== undefined && last.start + last.own.length === column) last.own.push(own);
    else found.push({ start: column, own: [own] });
  }
  return found;
}
