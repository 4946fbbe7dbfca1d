import { fold } from '../../engine/values/fold';
import { ownHeader, type ScoreHeader, scoreHeaders } from '../accounts/own-header';
import { fitBar } from '../look/fit-bar';
import { type ScoreColumnLook, scoreColumnLooks } from '../look/score-columns';
import type { AccountScore } from '../scoring/score-table';
import type { Written } from '../workbook';

/** What a scored account and its run say in the add-on's own columns. */
export interface ScoredAccount {
  readonly account: AccountScore;
  readonly reason: string;
  /** Who takes it, `''` for nobody. */
  readonly owner: string;
  /** The serial number of a day, `''` where nothing is due. */
  readonly due: number | '';
  readonly version: string;
  readonly scoredAt: string;
}

/** A column that Score accounts writes. */
export interface OwnColumn {
  readonly header: ScoreHeader;
  readonly look: ScoreColumnLook;
  readonly cell: (scored: ScoredAccount) => Written;
}

const { tier, score, fit, reason, action, owner, due, coverage, version, scoredAt } =
  scoreColumnLooks;

const byHeader: Readonly<Record<ScoreHeader, Omit<OwnColumn, 'header'>>> = {
  'ICP Tier': { look: tier, cell: ({ account }) => account.tier },
  'ICP Score': { look: score, cell: ({ account }) => account.score },
  'ICP Fit': { look: fit, cell: ({ account }) => fitBar(account.score) },
  'ICP Reason': { look: reason, cell: (scored) => scored.reason },
  'ICP Next Action': { look: action, cell: ({ account }) => account.nextAction },
  'ICP Owner': { look: owner, cell: (scored) => scored.owner },
  'ICP Due': { look: due, cell: (scored) => scored.due },
  'ICP Coverage': { look: coverage, cell: ({ account }) => account.coverage },
  'ICP Version': { look: version, cell: (scored) => scored.version },
  'ICP Scored At': { look: scoredAt, cell: (scored) => scored.scoredAt },
};

/** The columns that Score accounts writes, and the only ones. Texts are kept as texts by `@`. */
export const ownColumns: readonly OwnColumn[] = scoreHeaders.map((header) => {
  return { header, ...byHeader[header] };
});

/** The columns that a run writes into, and where each of them stands. */
export interface PlacedColumns {
  readonly own: readonly OwnColumn[];
  /** 0-based, of each of `own`. */
  readonly columns: readonly number[];
  /** Headers of those that have to be added on the right; `undefined` for one that is there. */
  readonly added: readonly (string | undefined)[];
}

/** 0-based column of a header; `undefined` where the run writes none. */
export function placeOf({ own, columns }: PlacedColumns, header: ScoreHeader): number | undefined {
  return columns[own.findIndex((one) => one.header === header)];
}

/** The same of one that was there before the run; else `undefined`. */
export function placeBefore(placed: PlacedColumns, header: ScoreHeader): number | undefined {
  const at = placed.own.findIndex((one) => one.header === header);
  return placed.added[at] === undefined ? placed.columns[at] : undefined;
}

/**
 * Gives each own column its place: where it stands, else after the last used column, with a count in
 * its header where the list has one of that name already. One that is there is written in any case.
 *
 * @param found - 0-based column of each, `undefined` where there is none.
 * @param isWanted - Whether one that is not there is added.
 * @param headers - All headers of the tab, folded.
 * @param width - Columns in use.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 */
export function placeColumns(
  found: readonly (number | undefined)[],
  isWanted: (header: ScoreHeader) => boolean,
  headers: readonly string[],
  width: number,
  name: string,
): PlacedColumns {
  let next = width;
  const own = ownColumns.filter(({ header }, at) => found[at] !== undefined || isWanted(header));
  const freeHeader = (header: ScoreHeader) => {
    for (let count = 1; ; count++) {
      const text = ownHeader(header, name, count);
      if (!headers.includes(fold(text))) return text;
    }
  };
  const places = own.map(({ header }) => found[scoreHeaders.indexOf(header)]);
  return {
    own,
    columns: places.map((column) => column ?? next++),
    added: own.map(({ header }, at) => (places[at] === undefined ? freeHeader(header) : undefined)),
  };
}

/** Neighbouring columns as one block, so that a chunk is written in as few calls as possible. */
export interface Block {
  /** 0-based column of the sheet. */
  readonly start: number;
  /** Indexes of placed columns, in the order of the sheet. */
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
