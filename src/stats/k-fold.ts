/**
 * Deals groups out over folds of about equal size, so that what belongs together is never on both
 * sides of a split.
 *
 * @param groups - One key a row; rows of the same key stay together.
 * @param folds - How many, 2 or more.
 * @param random - Gives numbers from 0 up to 1.
 * @returns The fold of each row, 0 to `folds` - 1.
 * @example kFold(['a', 'a', 'b'], 2, Math.random) // [1, 1, 0]
 */
export function kFold(groups: readonly string[], folds: number, random: () => number): number[] {
  const sizes = new Map<string, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const order = [...sizes].map(([group, size]) => ({ group, size, draw: random() }));
  order.sort((a, b) => b.size - a.size || a.draw - b.draw);
  const filled: number[] = new Array(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const { group, size } of order) {
    const fold = filled.indexOf(Math.min(...filled));
    foldOf.set(group, fold);
    filled[fold] = (filled[fold] as number) + size;
  }
  return groups.map((group) => foldOf.get(group) ?? 0);
}
