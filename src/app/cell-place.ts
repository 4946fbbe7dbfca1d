const CELL = /^([A-Z]{1,3})([1-9]\d{0,6})(?::\S*)?$/;

/** Row and column, 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a cell of a tab stands, or the first one of a range.
 *
 * @returns `undefined` where the text is no address.
 * @example cellPlace('AA7') // { row: 7, column: 27 }
 */
export function cellPlace(address: string): CellPlace | undefined {
  const [, letters = '', row] = CELL.exec(address) ?? [];
  if (row === undefined) return undefined;
  const column = [...letters].reduce((number, one) => number * 26 + one.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
