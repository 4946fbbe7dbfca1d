/** How much of a list is shown. */
export interface Cut {
  readonly shown: number;
  readonly all: number;
}

/** What the page has room for, in rows of one height. */
export interface Room {
  /** Of each dimension, the first of its criteria; `0` for a dimension that is not shown. */
  readonly criteria: readonly Cut[];
  readonly exclusions: Cut;
}

/** Exclusions that stay, if there are so many, before criteria go. */
const LEAST_EXCLUSIONS = 5;

/**
 * Says how much fits into a number of rows. Exclusions give way first, down to five; then the lightest
 * criteria, each dimension keeping its weightiest one; then the lightest dimensions.
 *
 * Rule: a dimension takes a row of its own, and so does each line that says how many more there are:
 * below the exclusions, and below the dimensions; what a dimension lacks stands in its own row.
 *
 * @param dimensions - The shares of the criteria of each, the greatest first; none is empty.
 * @param exclusions - How many there are; without any, a row says so.
 * @param rows - How many rows there are.
 * @example fitRows([[0.3, 0.2]], 0, 12) // { criteria: [{ shown: 2, all: 2 }], exclusions: { shown: 0, all: 0 } }
 */
export function fitRows(
  dimensions: readonly (readonly number[])[],
  exclusions: number,
  rows: number,
): Room {
  const wanted = dimensions.reduce((sum, shares) => sum + 1 + shares.length, 0);
  const left = rows - wanted;
  const isAll = exclusions <= Math.max(1, left);
  const shownExclusions = isAll
    ? exclusions
    : Math.min(exclusions, Math.max(LEAST_EXCLUSIONS, left - 1));
  const excluded = shownExclusions < exclusions ? shownExclusions + 1 : Math.max(1, exclusions);
  return {
    criteria: fitCriteria(dimensions, Math.max(2, rows - excluded)),
    exclusions: { shown: shownExclusions, all: exclusions },
  };
}

function fitCriteria(dimensions: readonly (readonly number[])[], rows: number): Cut[] {
  const most = Math.floor(rows / 2);
  const isCut = dimensions.length > most;
  const shares = dimensions.map((own) => own.reduce((sum, one) => sum + one, 0));
  const kept = new Set(
    heaviest(shares, isCut ? Math.max(1, Math.floor((rows - 1) / 2)) : dimensions.length),
  );
  const shown: number[] = dimensions.map((_, at) => (kept.has(at) ? 1 : 0));
  let free = rows - 2 * kept.size - (isCut ? 1 : 0);
  const rest = dimensions.flatMap((own, dimension) =>
    kept.has(dimension) ? own.slice(1).map((share) => ({ dimension, share })) : [],
  );
  for (const at of heaviest(
    rest.map(({ share }) => share),
    Math.max(0, free),
  )) {
    const dimension = rest[at]?.dimension ?? 0;
    shown[dimension] = (shown[dimension] ?? 0) + 1;
    free -= 1;
  }
  return dimensions.map((own, at) => ({ shown: shown[at] ?? 0, all: own.length }));
}

/** Places of the greatest; of equals the first ones. */
function heaviest(shares: readonly number[], most: number): number[] {
  const places = shares.map((_, at) => at);
  return places.sort((a, b) => (shares[b] ?? 0) - (shares[a] ?? 0) || a - b).slice(0, most);
}
