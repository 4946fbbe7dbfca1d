import { kFold } from '../../src/stats/k-fold';
import { areaOf } from './area';

/** Rows of an attribute's level each, as text; blank is a level too. */
export interface LevelRows {
  readonly rows: readonly (readonly string[])[];
  readonly won: Uint8Array;
  /** Rows of the same key stay on one side of a split. */
  readonly keys: readonly string[];
}

/** Scores rows; the higher, the rather won. */
export type Scorer = (rows: LevelRows['rows']) => Float64Array;

/** Makes a scorer from rows, drawn towards no effect by a strength. */
export type Baseline = (learn: LevelRows, strength: number) => Scorer;

/** A scorer with the strength that inner folds chose, and its scores of the rows that it did not see. */
export interface Chosen {
  readonly score: Scorer;
  readonly inner: Float64Array;
}

const STRENGTHS = [0.3, 1, 3, 10, 30, 100];
const INNER = 5;
const STEPS = 12;

/** Fits with each strength on inner folds, and with the best of them on all rows. */
export function fitChosen(make: Baseline, learn: LevelRows, random: () => number): Chosen {
  const foldOf = kFold(learn.keys, INNER, random);
  const tried = STRENGTHS.map((strength) => {
    const inner = new Float64Array(learn.rows.length);
    for (let fold = 0; fold < INNER; fold++) {
      const out = [...foldOf.keys()].filter((row) => foldOf[row] === fold);
      const score = make(
        pickRows(learn, (row) => foldOf[row] !== fold),
        strength,
      );
      const scores = score(out.map((row) => learn.rows[row] ?? []));
      out.forEach((row, at) => {
        inner[row] = scores[at] as number;
      });
    }
    return { strength, inner, area: areaOf(inner, learn.won) };
  });
  const best = tried.reduce((a, b) => (b.area > a.area ? b : a));
  return { score: make(learn, best.strength), inner: best.inner };
}

/** The rows that are picked by their index. */
export function pickRows(all: LevelRows, picks: (row: number) => boolean): LevelRows {
  const indexes = [...all.rows.keys()].filter(picks);
  return {
    rows: indexes.map((row) => all.rows[row] ?? []),
    won: Uint8Array.from(indexes, (row) => all.won[row] as number),
    keys: indexes.map((row) => all.keys[row] ?? ''),
  };
}

/** The sum of each level's weight of evidence, smoothed by so many rows of the common rate. */
export const weightOfEvidence: Baseline = ({ rows, won }, strength) => {
  const base = won.reduce((sum, one) => sum + one, 0) / won.length;
  const logit = (rate: number) => Math.log(rate / (1 - rate));
  const counts = new Map<string, [won: number, all: number]>();
  rows.forEach((cells, row) => {
    cells.forEach((level, column) => {
      const count = counts.get(`${column} ${level}`) ?? [0, 0];
      count[0] += won[row] as number;
      count[1]++;
      counts.set(`${column} ${level}`, count);
    });
  });
  const evidence = (key: string) => {
    const [own, all] = counts.get(key) ?? [0, 0];
    return logit((own + strength * base) / (all + strength)) - logit(base);
  };
  return (others) =>
    Float64Array.from(others, (cells) =>
      cells.reduce((sum, level, column) => sum + evidence(`${column} ${level}`), 0),
    );
};

/**
 * Logistic regression on a dummy for each level, with an L2 penalty of the strength; the intercept
 * is free. Newton's steps, the normal equations by Cholesky.
 */
export const ridgeRegression: Baseline = ({ rows, won }, strength) => {
  const numbers = new Map<string, number>();
  const numberOf = (level: string, column: number) => numbers.get(`${column} ${level}`);
  for (const cells of rows) {
    cells.forEach((level, column) => {
      if (numberOf(level, column) === undefined)
        numbers.set(`${column} ${level}`, numbers.size + 1);
    });
  }
  const active = (cells: readonly string[]) => [
    0,
    ...cells.flatMap((level, column) => numberOf(level, column) ?? []),
  ];
  const designs = rows.map(active);
  const size = numbers.size + 1;
  const weights = new Float64Array(size);
  const oddsOf = (design: readonly number[]) =>
    design.reduce((sum, at) => sum + (weights[at] as number), 0);
  for (let step = 0; step < STEPS; step++) {
    const matrix = Array.from({ length: size }, () => new Float64Array(size));
    const right = new Float64Array(size);
    for (let at = 0; at < size; at++) {
      const penalty = at === 0 ? 1e-6 : strength;
      (matrix[at] as Float64Array)[at] = penalty;
      right[at] = -penalty * (weights[at] as number);
    }
    designs.forEach((design, row) => {
      const chance = 1 / (1 + Math.exp(-oddsOf(design)));
      const curve = Math.max(chance * (1 - chance), 1e-6);
      for (const a of design) {
        right[a] = (right[a] as number) + (won[row] as number) - chance;
        const line = matrix[a] as Float64Array;
        for (const b of design) line[b] = (line[b] as number) + curve;
      }
    });
    const change = cholesky(matrix, right);
    change.forEach((by, at) => {
      weights[at] = (weights[at] as number) + by;
    });
    if (change.every((by) => Math.abs(by) < 1e-6)) break;
  }
  return (others) => Float64Array.from(others, (cells) => oddsOf(active(cells)));
};

/** Solves a symmetric positive definite system; the matrix is used up. */
function cholesky(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const found = Float64Array.from(right);
  for (let row = 0; row < size; row++) {
    const line = matrix[row] as Float64Array;
    for (let column = 0; column <= row; column++) {
      const other = matrix[column] as Float64Array;
      let sum = line[column] as number;
      for (let k = 0; k < column; k++) sum -= (line[k] as number) * (other[k] as number);
      line[column] = row === column ? Math.sqrt(sum) : sum / (other[column] as number);
    }
    let sum = found[row] as number;
    for (let k = 0; k < row; k++) sum -= (line[k] as number) * (found[k] as number);
    found[row] = sum / (line[row] as number);
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = found[row] as number;
    for (let k = row + 1; k < size; k++) sum -= (matrix[k]?.[row] as number) * (found[k] as number);
    found[row] = sum / (matrix[row]?.[row] as number);
  }
  return found;
}
