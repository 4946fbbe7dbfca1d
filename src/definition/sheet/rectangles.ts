/** Cells from `top` to `bottom` and `left` to `right`, all 0-based and included. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Covers marked cells with few rectangles: exact ones, joined where they cost the fewest unmarked
 * cells until there are at most `most` of them or no more may be joined.
 *
 * @param marked cells as `[row, column]`
 * @param mayCover tells whether a rectangle may hold a cell that isn't marked
 * @param most the number of rectangles to get down to, where possible
 */
export function coverCells(
  marked: readonly (readonly [row: number, column: number])[],
  mayCover: (row: number, column: number) => boolean,
  most: number,
): Rectangle[] {
  const rectangles = stackRuns(runsOf(marked));
  while (rectangles.length > most) {
    const pair = cheapestPair(rectangles, mayCover);
    if (pair === undefined) break;
    const [first, second] = pair;
    const joined = around(rectangles[first] as Rectangle, rectangles[second] as Rectangle);
    rectangles.splice(second, 1);
    rectangles.splice(first, 1, joined);
  }
  return rectangles;
}

/** Neighbours in a row as one rectangle. */
function runsOf(marked: readonly (readonly [number, number])[]): Rectangle[] {
  const ordered = [...marked].sort(([r1, c1], [r2, c2]) => r1 - r2 || c1 - c2);
  const runs: Rectangle[] = [];
  for (const [row, column] of ordered) {
    const last = runs[runs.length - 1];
    const follows = last?.top === row && last.right === column - 1;
    if (follows) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs;
}

/** Runs of the same columns in neighbouring rows as one rectangle. */
function stackRuns(runs: readonly Rectangle[]): Rectangle[] {
  const stacked: Rectangle[] = [];
  for (const run of runs) {
    const above = stacked.findIndex(
      ({ bottom, left, right }) =>
        bottom === run.top - 1 && left === run.left && right === run.right,
    );
    const rectangle = stacked[above];
    if (rectangle) stacked[above] = { ...rectangle, bottom: run.bottom };
    else stacked.push(run);
  }
  return stacked;
}

function cheapestPair(
  rectangles: readonly Rectangle[],
  mayCover: (row: number, column: number) => boolean,
): [number, number] | undefined {
  let best: [number, number] | undefined;
  let least = Number.POSITIVE_INFINITY;
  rectangles.forEach((first, i) => {
    rectangles.slice(i + 1).forEach((second, offset) => {
      const joined = around(first, second);
      const cost = size(joined) - size(first) - size(second);
      if (cost >= least || !coversOnly(joined, mayCover)) return;
      best = [i, i + 1 + offset];
      least = cost;
    });
  });
  return best;
}

function around(a: Rectangle, b: Rectangle): Rectangle {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function size({ top, left, bottom, right }: Rectangle): number {
  return (bottom - top + 1) * (right - left + 1);
}

function coversOnly(
  { top, left, bottom, right }: Rectangle,
  mayCover: (row: number, column: number) => boolean,
): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (!mayCover(row, column)) return false;
    }
  }
  return true;
}
