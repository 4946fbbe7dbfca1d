import type { OperatorName } from '../../engine/operators';
import { logChoose } from '../../stats/fisher';
import type { Column, Test } from './column';

/** A condition worth trying on a column. */
export interface Candidate extends Test {
  readonly operator: OperatorName;
  /** From how many equal ones it may have been chosen: its p-value is multiplied by this. */
  readonly tries: number;
}

/** Finds candidates of one sort, none where the column is not of that sort. */
export type Way = (column: Column) => Candidate[];

/** Part of a field's chance of a false alarm that is kept for side questions, such as whether it is known. */
export const SIDE = 0.1;

/**
 * Tries to charge a candidate with, so that all candidates of a field together have the chance of a
 * false alarm of one test (Bonferroni, with weights).
 *
 * @param count - Candidates of its sort.
 * @param part - Part of what the field's main questions have that this sort gets, up to 1.
 */
export function tries(count: number, part: number): number {
  return count / (part * (1 - 2 * SIDE));
}

/** Deals that a condition must hold for, and not hold for, to be worth trying. */
export const LEAST_DEALS = 8;

/** What `groups` chooses from: rows that have it, and how many of them are won. */
export interface Part {
  readonly text: string;
  readonly deals: number;
  readonly won: number;
}

/** Longer texts are no values that one would list in a criterion. */
export const LONGEST_VALUE = 80;

const MOST_PARTS = 12;

/**
 * Single parts, and groups of those that win most: the best two, the best three and so on. Since
 * outcomes decide who is in, a group is charged for every other group of its size, and small ones
 * (or those that leave few out) are preferred.
 *
 * @param parts - In any order; the twelve with the most deals are used.
 * @param write - Makes the condition of a group.
 */
export function groups(
  parts: readonly Part[],
  write: (texts: readonly string[]) => Omit<Candidate, 'tries'>,
): Candidate[] {
  const used = [...parts].sort((a, b) => b.deals - a.deals).slice(0, MOST_PARTS);
  const ranked = used.map(({ text }) => text);
  const rates = new Map(used.map((part) => [part.text, rate(part)]));
  ranked.sort((a, b) => (rates.get(b) ?? 0) - (rates.get(a) ?? 0));
  const singles = used.map(({ text }) => ({ ...write([text]), tries: groupTries(used.length, 1) }));
  const grown = ranked.slice(2, -1).map((_, index) => {
    const texts = ranked.slice(0, index + 2);
    return { ...write(texts), tries: groupTries(used.length, texts.length) };
  });
  return [...singles, ...grown];
}

/** Groups of half the parts are as many as any; 2^-size is the part of the budget of a size. */
function groupTries(parts: number, size: number): number {
  if (parts === 2) return tries(1, 1);
  const smaller = Math.min(size, parts - size);
  return tries(Math.exp(logChoose(parts, smaller)), 2 ** -smaller);
}

function rate({ deals, won }: Part): number {
  return (won + 1) / (deals + 2);
}

/**
 * Counts who has what, with the text as first written.
 *
 * @param keysOf - What a row has, folded; nothing where it is unknown.
 * @param textOf - How a key is written, given a row that has it.
 */
export function countParts(
  won: Uint8Array,
  keysOf: (row: number) => readonly string[],
  textOf: (row: number, key: string) => string,
): Part[] {
  const parts = new Map<string, { text: string; deals: number; won: number }>();
  won.forEach((isWon, row) => {
    for (const key of new Set(keysOf(row))) {
      const part = parts.get(key) ?? { text: textOf(row, key), deals: 0, won: 0 };
      part.deals++;
      part.won += isWon;
      parts.set(key, part);
    }
  });
  return [...parts.values()];
}

/** Those that enough deals have. */
export function common(parts: readonly Part[]): Part[] {
  return parts.filter(({ deals }) => deals >= LEAST_DEALS);
}
