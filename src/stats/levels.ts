/**
 * The order of some scores: the higher the score, the higher its level; equal ones share one.
 *
 * @param scores - NaN where there is none.
 * @returns Whole numbers from 0 on; -1 for NaN.
 * @example levelsOf([0.5, NaN, 3, 0.5]) // [0, -1, 1, 0]
 */
export function levelsOf(scores: ArrayLike<number>): Int32Array {
  const found = new Map<number, number>();
  const numbers = new Int32Array(scores.length);
  for (let row = 0; row < scores.length; row++) {
    const score = scores[row] as number;
    const number = found.get(score) ?? found.size;
    if (number === found.size) found.set(score, number);
    numbers[row] = number;
  }
  const ascending = [...found.keys()].filter((score) => !Number.isNaN(score)).sort((a, b) => a - b);
  const levels = new Int32Array(found.size).fill(-1);
  ascending.forEach((score, level) => {
    levels[found.get(score) as number] = level;
  });
  for (let row = 0; row < numbers.length; row++) {
    numbers[row] = levels[numbers[row] as number] as number;
  }
  return numbers;
}
