/**
 * Solves a system of linear equations whose matrix is symmetric and positive definite.
 *
 * Source: the Cholesky decomposition; G. H. Golub and C. F. Van Loan, Matrix Computations, 4.2.
 *
 * @param matrix - Square; only its lower half is read.
 * @param right - As long as the matrix is wide.
 * @returns x with matrix · x = right.
 * @throws Where the matrix is not positive definite.
 * @example solve([[4, 0], [2, 3]], [2, 1]) // [0.5, 0]
 */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lower = decompose(matrix);
  const size = right.length;
  const at = (row: number, column: number) => lower[row]?.[column] as number;
  const x = right.slice();
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < row; column++) x[row] = minus(x, row, at(row, column), column);
    x[row] = (x[row] as number) / at(row, row);
  }
  for (let row = size - 1; row >= 0; row--) {
    for (let below = row + 1; below < size; below++) x[row] = minus(x, row, at(below, row), below);
    x[row] = (x[row] as number) / at(row, row);
  }
  return x;
}

function minus(x: readonly number[], row: number, factor: number, other: number): number {
  return (x[row] as number) - factor * (x[other] as number);
}

function decompose(matrix: readonly (readonly number[])[]): number[][] {
  const lower: number[][] = [];
  matrix.forEach((values, row) => {
    const line: number[] = [];
    for (let column = 0; column <= row; column++) {
      const above = lower[column] ?? line;
      let rest = values[column] as number;
      for (let k = 0; k < column; k++) rest -= (line[k] as number) * (above[k] as number);
      line.push(column === row ? root(rest) : rest / (above[column] as number));
    }
    lower.push(line);
  });
  return lower;
}

function root(pivot: number): number {
  if (pivot > 0) return Math.sqrt(pivot);
  throw new Error(`Matrix must be positive definite, got a pivot of ${pivot} (solve)`);
}
