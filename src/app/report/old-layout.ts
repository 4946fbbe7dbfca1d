import type { Cell } from '../../engine/model';
import type { OwnTab } from '../own-tabs';
import type { PageEnd } from './page';

type Grid = readonly (readonly Cell[])[];

/** A stack of blocks as earlier versions wrote it. */
interface Stack {
  /** How the title of its last block begins. */
  readonly last: string;
  /** How many columns it has at most, from A. */
  readonly columns: number;
  /** Rows that its charts hang at. */
  readonly charts: readonly number[];
}

const stacks: Partial<Record<OwnTab, Stack>> = {
  report: { last: 'DEALS SET ASIDE', columns: 11, charts: [1, 17, 33] },
  patterns: { last: 'NOT SEARCHED', columns: 14, charts: [1] },
  compare: { last: 'ACCOUNTS THAT CHANGE', columns: 11, charts: [] },
};

/** The end of a tab as earlier versions laid it out, and its columns; what stands beyond is not ours. */
export interface OldEnd extends PageEnd {
  readonly columns: number;
}

/**
 * Finds how far a tab reaches that an earlier version wrote: to the last row of its last block.
 *
 * @returns `undefined` where there is no such block.
 * @example oldEnd(sheet.values(), 'patterns') // { rows: 40, columns: 14, stamp: '', dressed: 40, fixed: [1] }
 */
export function oldEnd(values: Grid, kind: OwnTab): OldEnd | undefined {
  const stack = stacks[kind];
  if (stack === undefined) return undefined;
  const { last, columns, charts } = stack;
  const title = values.findIndex(([first]) => String(first).startsWith(last));
  if (title < 0) return undefined;
  const below = values.slice(title);
  const blank = below.findIndex((row) => row.slice(0, columns).every((cell) => cell === ''));
  const rows = blank < 0 ? values.length : title + blank;
  return { rows, columns, stamp: '', dressed: rows, fixed: charts };
}
