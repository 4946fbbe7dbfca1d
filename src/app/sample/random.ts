import type { Random } from '../../stats/random';

export { mulberry32, type Random } from '../../stats/random';

/** True in `share` (0 to 1) of the calls. */
export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** A whole number from `low` to `high`, both included. */
export function integer(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** A number between `low` and `high` (both above 0), each order of magnitude as likely as the next. */
export function logUniform(random: Random, low: number, high: number): number {
  return low * (high / low) ** random();
}

/**
 * One of the items, each as likely as the others.
 *
 * @throws when there is none
 */
export function pick<T>(random: Random, items: readonly T[]): T {
  return weighted(
    random,
    items.map((item): readonly [T, number] => [item, 1]),
  );
}

/**
 * One of the items, as likely as its weight (0 or more) says.
 *
 * @throws when there is none
 * @example
 * weighted(random, [['Software', 3], ['Retail', 1]]); // 'Software' three times in four
 */
export function weighted<T>(random: Random, items: readonly (readonly [T, number])[]): T {
  let rest = random() * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    rest -= weight;
    if (rest < 0) return item;
  }
  throw new Error(`items must be a list with a weight above 0, got ${items.length} items`);
}
