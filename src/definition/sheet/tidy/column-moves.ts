/** A run of neighbouring columns that goes elsewhere, 0-based. */
export interface ColumnMove {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * Moves that bring columns to their places, each into columns that are free at that moment; where
 * columns stand in each other's way, one of them waits in a free column.
 *
 * @param places where each column that is there has to stand; those that stay are among them
 * @example columnMoves(new Map([[0, 1], [1, 0]])) // by way of column 2: 0 → 2, 1 → 0, 2 → 1
 */
export function columnMoves(places: ReadonlyMap<number, number>): ColumnMove[] {
  const now = new Map([...places].filter(([from, to]) => from !== to));
  const taken = new Set(places.keys());
  const moves: ColumnMove[] = [];
  const move = (from: number, to: number, count: number) => {
    for (let at = 0; at < count; at++) taken.delete(from + at);
    for (let at = 0; at < count; at++) taken.add(to + at);
    moves.push({ from, to, count });
  };
  while (now.size > 0) {
    const free = [...now].sort(([a], [b]) => a - b).find(([, to]) => !taken.has(to));
    if (free === undefined) {
      const [[from, to]] = now as unknown as [[number, number]];
      const spare = firstFree(taken, new Set(places.values()));
      move(from, spare, 1);
      now.delete(from);
      now.set(spare, to);
      continue;
    }
    const [from, to] = free;
    let count = 1;
    while (now.get(from + count) === to + count && !taken.has(to + count)) count += 1;
    move(from, to, count);
    for (let at = 0; at < count; at++) now.delete(from + at);
  }
  return moves;
}

/** A column that nothing stands in, rather one that nothing has to stand in. */
function firstFree(taken: ReadonlySet<number>, wanted: ReadonlySet<number>): number {
  for (let column = 0; ; column++) if (!taken.has(column) && !wanted.has(column)) return column;
}
