import type { OperatorName } from '../../../engine/operators';
import { writtenNumber } from '../../written-number';
import { type Candidate, tries, type Way } from '../candidate';
import { roundBetween } from './round-between';

const PARTS = 10;
/** Parts that a range between two cuts spans at least. */
const NARROWEST = 2;
const FEW = 12;
/** A number that so many cells hold, such as 0, would hide how the others are spread. */
const TOO_COMMON = 0.25;

/** From or up to round numbers that divide the deals about evenly, and between two of them. */
export const ranges: Way = (column) => {
  const cuts = roundCuts(column.read('number'));
  const bound = (operator: OperatorName) =>
    cuts.map((cut) => ({ operator, value: writtenNumber(cut), tries: tries(cuts.length, 0.5) }));
  return [...bound('at least'), ...bound('at most'), ...betweenTwo(cuts)];
};

function betweenTwo(cuts: readonly number[]): Candidate[] {
  const pairs = cuts.flatMap((low, index) =>
    cuts.slice(index + NARROWEST).map((high) => [low, high] as const),
  );
  return pairs.map(([low, high]) => ({
    operator: 'between',
    value: `${writtenNumber(low)} - ${writtenNumber(high)}`,
    tries: tries(pairs.length, 0.5),
  }));
}

/**
 * Round numbers that divide the numbers into about equal parts, or few different ones from one
 * another.
 *
 * @param numbers - In any order, NaN = unknown.
 * @returns In ascending order, none twice.
 */
export function roundCuts(numbers: readonly number[]): number[] {
  const sorted = numbers.filter((number) => !Number.isNaN(number)).sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const cuts = distinct.length <= FEW ? atValues(distinct) : atQuantiles(unhidden(sorted));
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** Below each value but the first. */
function atValues(ascending: readonly number[]): number[] {
  return ascending.slice(1).map((value, index) => {
    return roundBetween(middle(ascending[index] as number, value), value);
  });
}

/** Near each quantile, nearer than half the way to its neighbours. */
function atQuantiles(ascending: readonly number[]): number[] {
  const at = (part: number) => ascending[Math.floor(((ascending.length - 1) * part) / PARTS)];
  const quantiles = Array.from({ length: PARTS + 1 }, (_, part) => at(part) as number);
  return quantiles
    .slice(1, -1)
    .map((value, index) =>
      roundBetween(
        middle(quantiles[index] as number, value),
        middle(value, quantiles[index + 2] as number),
      ),
    );
}

function middle(low: number, high: number): number {
  return low + (high - low) / 2;
}

function unhidden(ascending: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const number of ascending) counts.set(number, (counts.get(number) ?? 0) + 1);
  const hides = (number: number) => (counts.get(number) ?? 0) > TOO_COMMON * ascending.length;
  return ascending.filter((number, index) => !hides(number) || number !== ascending[index - 1]);
}
