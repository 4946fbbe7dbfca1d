/** Characters of a full bar: what its column holds at 7 points. */
const FULL = 10;
const BLOCK = '█';

/**
 * A score as a bar in a cell, a block for each 10 points. A half block stands higher than a whole one
 * where the font has none.
 *
 * @param score - 0 to 100, `''` where there is none.
 * @example fitBar(75) // '████████'
 */
export function fitBar(score: number | ''): string {
  return BLOCK.repeat(Math.round((Number(score) / 100) * FULL));
}

/** Whether a cell may be what {@link fitBar} gives. */
export function isFitBar(cell: unknown): boolean {
  return typeof cell === 'string' && cell.length <= FULL && cell === BLOCK.repeat(cell.length);
}
