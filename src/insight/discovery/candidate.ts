import { logChoose } from '../../stats/fisher';
import type { Column, Test } from './column';

/** A condition worth trying on a column. */
export interface Candidate extends Test {
  /** Operator of the same value that says the contrary, where there is one. */
  readonly opposite?: string;
  /** From how many equal ones it may have been chosen: its p-value is multiplied by this. */
  readonly tries: number;
}

/** Finds candidates of one sort, none where the column is not of that sort. */
export type Way = (column: Column) => Candidate[];

/** Deals that a condition must hold for, and not hold for, to be worth trying. */
export const LEAST_DEALS = 8;

/** What `groups` chooses from: rows that have it, and how many of them are won. */
export interface Part {
  readonly text: string;
  readonly deals: number;
  readonly won: number;
}

const MOST_PARTS = 12;

/**
 * Groups of the parts that win most: the best one, the best two and so on. Since outcomes decide
 * who is in, a group is charged for every other group of its size, and small ones are preferred:
 * size j costs C(k, j) · 2^j tries, so that all together cost no more than one.
 *
 * @param parts - In any order; the twelve with the most deals are used.
 * @param write - Makes the condition of a group.
 */
export function groups(
  parts: readonly Part[],
  write: (texts: readonly string[]) => Omit<Candidate, 'tries'>,
): Candidate[] {
  const used = [...parts].sort((a, b) => b.deals - a.deals).slice(0, MOST_PARTS);
  const ranked = [...used].sort((a, b) => rate(b) - rate(a));
  const singles = used.map(({ text }) => ({ ...write([text]), tries: 2 * used.length }));
  const grown = ranked.slice(1, -1).map((_, index) => {
    const size = index + 2;
    const smaller = Math.min(size, ranked.length - size);
    const texts = ranked.slice(0, size).map(({ text }) => text);
    const tries = Math.exp(logChoose(ranked.length, smaller)) * 2 ** Math.max(2, smaller);
    return { ...write(texts), tries: Math.round(tries) };
  });
  return used.length === 2 ? singles.slice(0, 1) : [...singles, ...grown];
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
