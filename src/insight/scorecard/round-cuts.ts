import { roundBetween } from './round-between';

const FEW = 12;
/** A number that so many cells hold, such as 0, would hide how the others are spread. */
const TOO_COMMON = 2;

/**
 * Round numbers that divide numbers into about equal parts, or few different ones from one another.
 *
 * @param numbers - In any order, none NaN.
 * @param parts - How many.
 * @returns In ascending order, none twice; a number belongs to the part above a cut that it equals.
 * @example roundCuts([1, 2, 2, 3], 20) // [2, 3]
 */
export function roundCuts(numbers: readonly number[], parts: number): number[] {
  const sorted = Float64Array.from(numbers).sort();
  const distinct = [...new Set(sorted)];
  const cuts = distinct.length <= FEW ? atValues(distinct) : atQuantiles(sorted, parts);
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** Below each value but the first. */
function atValues(ascending: readonly number[]): number[] {
  return ascending.slice(1).map((value, index) => {
    return roundBetween(middle(ascending[index] as number, value), value);
  });
}

/** Near each quantile, nearer than half the way to its neighbours; around a value that is too common. */
function atQuantiles(ascending: Float64Array, parts: number): number[] {
  const spread = unhidden(ascending, parts);
  const at = (part: number) => spread[Math.floor(((spread.length - 1) * part) / parts)] as number;
  const quantiles = Array.from({ length: parts + 1 }, (_, part) => at(part));
  return quantiles.slice(1, -1).map((value, index) => {
    const low = middle(quantiles[index] as number, value);
    return roundBetween(low, middle(value, quantiles[index + 2] as number));
  });
}

function middle(low: number, high: number): number {
  return low + (high - low) / 2;
}

/** Of values that fill more than two parts, one only. */
function unhidden(ascending: Float64Array, parts: number): Float64Array {
  const counts = new Map<number, number>();
  for (const number of ascending) counts.set(number, (counts.get(number) ?? 0) + 1);
  const most = (TOO_COMMON * ascending.length) / parts;
  return ascending.filter(
    (number, index) => (counts.get(number) as number) <= most || number !== ascending[index - 1],
  );
}
