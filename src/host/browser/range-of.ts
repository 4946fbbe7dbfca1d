import type { IRange } from '@univerjs/core';
import type { Area } from '../core/cells/a1';

/** An area as Univer counts: from 0, with inclusive ends. */
export function rangeOf({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  };
}
