import type { CellValue } from '../../../src/host/core/api';
import { parseReference } from '../../../src/host/core/cells/a1';

/** The values of a rectangle from a cell on; nothing where the sheet's used part ends. */
export function block(
  values: readonly (readonly CellValue[])[],
  from: string,
  rows: number,
  columns: number,
): CellValue[][] {
  const { row = 1, column = 1 } = parseReference(from) ?? {};
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => values[row - 1 + r]?.[column - 1 + c] ?? ''),
  );
}
