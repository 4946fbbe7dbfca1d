import type { Cell } from '../../engine/model';

/** Rows of the grid between two blank ones; `to` is exclusive. */
export interface Block {
  readonly from: number;
  readonly to: number;
}

/** True for a cell in which nothing can be seen. */
export function isBlankCell(cell: Cell | undefined): boolean {
  return cell === '' || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/**
 * The runs of rows that hold anything.
 *
 * @param grid the cells of the sheet from A1
 * @param first row to start at, 0-based
 */
export function blocksOf(grid: readonly (readonly Cell[])[], first: number): Block[] {
  const blocks: Block[] = [];
  let from = first;
  for (let row = first; row <= grid.length; row++) {
    if (!(grid[row]?.every(isBlankCell) ?? true)) continue;
    if (row > from) blocks.push({ from, to: row });
    from = row + 1;
  }
  return blocks;
}
