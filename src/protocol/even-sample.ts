/** Most rows of a tab that a preview is made of. */
export const MOST_ROWS = 20_000;

/**
 * Which of so many rows a preview is made of: all, or 20,000 spread evenly.
 *
 * @param total - Number of rows.
 * @returns 0-based, ascending.
 */
export function sampledRows(total: number, most = MOST_ROWS): number[] {
  const sampled = Math.min(total, most);
  return Array.from({ length: sampled }, (_, index) => sampledRow(index, total, sampled));
}

/** Where the row of a sample stands among all rows, 0-based. */
export function sampledRow(index: number, total: number, sampled: number): number {
  return Math.floor((index * total) / sampled);
}
