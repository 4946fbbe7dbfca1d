import type { Candidate, Way } from '../candidate';
import { roundBetween } from './round-between';

const PARTS = 8;
const FEW = 12;
/** A number that so many cells hold, such as 0, would hide how the others are spread. */
const TOO_COMMON = 0.25;

/** From or up to round numbers that divide the deals about evenly, and between two of them. */
export const ranges: Way = (column) => {
  const cuts = roundCuts(column.read('number'));
  const single = { tries: 2 * cuts.length };
  const from = cuts.map((cut) => ({ operator: 'at least', value: String(cut), ...single }));
  const upTo = cuts.map((cut) => ({ operator: 'at most', value: String(cut), ...single }));
  return [...from, ...upTo, ...betweenTwo(cuts)];
};

function betweenTwo(cuts: readonly number[]): Candidate[] {
  const pairs = cuts.flatMap((low, index) => cuts.slice(index + 1).map((high) => [low, high]));
  return pairs.map(([low, high]) => ({
    operator: 'between',
    value: `${low} - ${high}`,
    tries: 2 * pairs.length,
  }));
}

/**
 * Round numbers between which about an eighth of the numbers lies; between each two neighbours
 * where there are few different numbers.
 *
 * @param numbers - In any order, NaN = unknown.
 * @returns In ascending order, none twice.
 */
export function roundCuts(numbers: readonly number[]): number[] {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const cuts =
    distinct.length <= FEW ? cutsBetween(distinct) : cutsBetween(quantiles(unhidden(sorted)));
  return [...new Set(cuts)].sort((a, b) => a - b);
}

function cutsBetween(ascending: readonly number[]): number[] {
  return ascending
    .slice(1)
    .map((high, index) => roundBetween(middle(ascending[index] as number, high), high));
}

function middle(low: number, high: number): number {
  return low + (high - low) / 2;
}

function quantiles(ascending: readonly number[]): number[] {
  const at = (part: number) => ascending[Math.floor(((ascending.length - 1) * part) / PARTS)];
  const found = Array.from({ length: PARTS }, (_, part) => at(part + 0.25) as number);
  return [...new Set(found)];
}

function unhidden(ascending: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const number of ascending) counts.set(number, (counts.get(number) ?? 0) + 1);
  const hides = (number: number) => (counts.get(number) ?? 0) > TOO_COMMON * ascending.length;
  return ascending.filter((number, index) => !hides(number) || number !== ascending[index - 1]);
}
