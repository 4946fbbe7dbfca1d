/**
 * The letters of a column.
 *
 * @param column 0-based
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/**
 * A cell's address within its sheet.
 *
 * @param row 0-based
 * @param column 0-based
 * @example cellAddress(22, 5) // 'F23'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}
