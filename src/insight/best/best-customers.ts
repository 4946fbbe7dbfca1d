import type { Cell } from '../../engine/model';
import { readers } from '../../engine/values/readers';
import type { Reading } from '../../engine/values/reading';
import { mean } from '../../stats/mean';
import { type Checkpoint, unhurried } from '../checkpoint';
import { type Discovery, discover } from '../discovery/discover';
import { type Answers, unlabelled } from '../discovery/labelled-rows';
import { type ValueColumn, valueColumns } from './value-columns';

/** A list of customers. */
export interface CustomerTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What a person said of a header. */
  readonly answers?: Answers;
}

/** The best, middling and worst customers. */
export interface RankedCustomers {
  /** Headers of the columns that they were ranked by. */
  readonly rankedBy: readonly string[];
  /**
   * At most 20 %, the rest, and at most 20 % of the customers with a value, as indexes of rows; an end is
   * empty where too many are worth the same to say who belongs to it.
   */
  readonly top: readonly number[];
  readonly middle: readonly number[];
  readonly bottom: readonly number[];
}

/** The same, and what tells the best from the worst. */
export interface BestCustomers extends RankedCustomers {
  /** Patterns between top (as won) and bottom (as lost); `undefined` where nothing ranks them. */
  readonly discovery: Discovery | undefined;
}

const TOP = 0.2;
/** Part of a fifth that must be worth more, or less, than all others. */
const TOLD_APART = 0.5;
const terms = { good: 'top', bad: 'bottom', things: 'customers' };

/**
 * Ranks customers by what they are worth: the rank of one is the mean of its ranks in the columns where
 * it has a value.
 *
 * Rule: who is best does not depend on the order of the rows: customers that are worth the same are all of
 * an end, or none of them.
 *
 * @example rankCustomers({ headers: ['ARR'], rows }, reading).top[0] // 12, the row worth most
 */
export function rankCustomers(
  { headers, rows }: Pick<CustomerTable, 'headers' | 'rows'>,
  reading: Reading,
): RankedCustomers {
  const columns = valueColumns(headers);
  const ranks = columns.map((column) => ranksOf(rows, column, reading));
  const worth = rows.map((_, row) => mean(ranks.map((column) => column[row] ?? Number.NaN)));
  const order = rows.map((_, row) => row).filter((row) => !Number.isNaN(worth[row]));
  order.sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
  const top = toldApart(order, worth);
  const bottom = toldApart([...order].reverse(), worth).reverse();
  return {
    rankedBy: columns.map(({ index }) => headers[index] ?? ''),
    top,
    middle: order.slice(top.length, order.length - bottom.length),
    bottom,
  };
}

/** The first fifth, without those that are worth as much as the first one behind it. */
function toldApart(order: readonly number[], worth: readonly number[]): number[] {
  const count = Math.floor(order.length * TOP);
  const border = worth[order[count] ?? -1];
  const apart = order.slice(0, count).filter((row) => worth[row] !== border);
  return apart.length < count * TOLD_APART ? [] : apart;
}

/**
 * Ranks customers, and looks for what the best fifth has that the worst has not.
 *
 * @param skip - Headers that play another role.
 * @param random - Gives numbers from 0 up to 1.
 * @param checkpoint - May end it.
 */
export function bestCustomers(
  { headers, rows, answers = new Map() }: CustomerTable,
  reading: Reading,
  skip: ReadonlySet<string>,
  random: () => number,
  checkpoint: Checkpoint = unhurried,
): BestCustomers {
  const ranked = rankCustomers({ headers, rows }, reading);
  const { rankedBy, top, bottom } = ranked;
  const picked = [...top, ...bottom];
  if (top.length === 0 || bottom.length === 0) return { ...ranked, discovery: undefined };
  const isOther = new Set([...skip, ...rankedBy]);
  const searched = headers.flatMap((header, column) => (isOther.has(header) ? [] : [column]));
  const table = {
    headers: searched.map((column) => headers[column] as string),
    rows: picked.map((row) => searched.map((column) => rows[row]?.[column] ?? '')),
    labels: picked.map((_, position) => ({ ...unlabelled, isWon: position < top.length })),
    ...{ isLookingBack: false, onlyOnDeals: new Set<string>(), answers, terms },
  };
  const discovery = discover(table, reading, random, checkpoint);
  return { ...ranked, discovery };
}

/** Shares of the known values that lie below each value, ties counting half; NaN where unknown. */
function ranksOf(
  rows: CustomerTable['rows'],
  { index, isGood }: ValueColumn,
  reading: Reading,
): number[] {
  const values = rows.map((row) => worthOf(row[index] ?? '', reading) * (isGood ? 1 : -1));
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  sorted.forEach((value, position) => {
    if (!first.has(value)) first.set(value, position);
    last.set(value, position);
  });
  return values.map((value) => {
    const ends = (first.get(value) ?? Number.NaN) + (last.get(value) ?? Number.NaN);
    return ends / 2 / sorted.length;
  });
}

/** Yes counts as 1, no as 0. */
function worthOf(cell: Cell, reading: Reading): number {
  const number = readers.number(cell, reading);
  return Number.isNaN(number) ? readers.yesNo(cell, reading) : number;
}
