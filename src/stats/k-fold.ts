import { randomByKey } from './random';

/**
 * Deals groups out over folds of about equal size, so that what belongs together is never on both
 * sides of a split, and each fold has its part of every class as far as the groups allow.
 *
 * Rule: the largest groups first, each to the fold that has the least of the classes it brings; as
 * the stratified grouped folds of scikit-learn (`StratifiedGroupKFold`) are made.
 *
 * @param groups - One key a row; rows of the same key stay together.
 * @param folds - How many, 2 or more.
 * @param random - Gives numbers from 0 up to 1; the order of the rows changes nothing.
 * @param classes - One a row, such as 1 for a won deal; all alike where left out.
 * @returns The fold of each row, 0 to `folds` - 1.
 * @example kFold(['a', 'a', 'b'], 2, Math.random) // [0, 0, 1]
 */
export function kFold(
  groups: readonly string[],
  folds: number,
  random: () => number,
  classes?: ArrayLike<number>,
): number[] {
  const totals = new Map<number, number>();
  const found = new Map<string, Group>();
  groups.forEach((key, row) => {
    const own = classes?.[row] ?? 0;
    const group = found.get(key) ?? { key, size: 0, brings: new Map<number, number>() };
    found.set(key, group);
    group.size++;
    add(group.brings, own, 1);
    add(totals, own, 1);
  });
  const randomOf = randomByKey(random);
  const order = [...found.values()].map((group) => ({ group, draw: randomOf(group.key)() }));
  order.sort((a, b) => b.group.size - a.group.size || a.draw - b.draw);
  const filled = Array.from({ length: folds }, () => {
    return { size: 0, holds: new Map<number, number>() };
  });
  const foldOf = new Map<string, number>();
  for (const { group } of order) {
    const crowded = filled.map(({ holds }) => crowding(group.brings, holds, totals));
    const fold = filled.reduce((best, { size }, at) => {
      const lead = (crowded[at] as number) - (crowded[best] as number);
      return (lead || size - (filled[best]?.size ?? 0)) < 0 ? at : best;
    }, 0);
    const chosen = filled[fold] as (typeof filled)[number];
    foldOf.set(group.key, fold);
    chosen.size += group.size;
    for (const [own, rows] of group.brings) add(chosen.holds, own, rows);
  }
  return groups.map((key) => foldOf.get(key) ?? 0);
}

interface Group {
  readonly key: string;
  size: number;
  /** How many rows of each class. */
  readonly brings: Map<number, number>;
}

function add(counts: Map<number, number>, own: number, rows: number): void {
  counts.set(own, (counts.get(own) ?? 0) + rows);
}

/** How much a fold has of what a group brings, each class by its share of all. */
function crowding(
  brings: ReadonlyMap<number, number>,
  holds: ReadonlyMap<number, number>,
  totals: ReadonlyMap<number, number>,
): number {
  let sum = 0;
  for (const [own, rows] of brings) {
    sum += (rows * (holds.get(own) ?? 0)) / (totals.get(own) as number) ** 2;
  }
  return sum;
}
