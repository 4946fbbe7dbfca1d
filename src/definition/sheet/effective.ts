import type { Cell } from '../../engine/model';
import { columnLetters } from '../a1';
import { sections } from './layout';
import { type FoundSection, locate } from './locate';
import { COMPUTED } from './outline';

/** A formula of the sheet; `row` and `column` are 0-based. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/**
 * The formulas of the columns `Effective %`, which follow edits of weights, points and On.
 *
 * Ranges run from the header to the blank row after the section, so that rows inserted anywhere
 * between are in them. All functions work the same in Google Sheets and in Univer, whose SUMIFS
 * misreads a range as a criterion: hence MATCH.
 *
 * @param grid a config sheet from A1
 * @returns one formula for each row of a section that has the column; none where a column that
 * they need is missing
 */
export function effectiveFormulas(grid: readonly (readonly Cell[])[]): FormulaCell[] {
  const { sections: found } = locate(grid, () => undefined);
  const dimensions = found.get(sections.dimensions.title);
  const criteria = found.get(sections.criteria.title);
  const weights = dimensions && ranges(dimensions, ['name', 'weight', COMPUTED]);
  const points = criteria && ranges(criteria, ['dimension', 'points', 'on', COMPUTED]);
  if (!dimensions || !criteria || !weights || !points) return [];
  return [
    ...column(dimensions, (row) => dimensionFormula(row, dimensions, weights, points)),
    ...column(criteria, (row) => criterionFormula(row, criteria, weights, points)),
  ];
}

type Ranges = Readonly<Record<string, string>>;

function ranges({ columns, header, end }: FoundSection, keys: readonly string[]) {
  const entries = keys.map((key) => {
    const letters = columnLetters(columns.get(key) ?? 0);
    return [key, `$${letters}$${header + 1}:$${letters}$${end + 1}`];
  });
  return keys.every((key) => columns.has(key))
    ? (Object.fromEntries(entries) as Ranges)
    : undefined;
}

function column({ columns, rows }: FoundSection, formula: (row: number) => string): FormulaCell[] {
  const at = columns.get(COMPUTED) ?? 0;
  return rows.map((row) => ({ row, column: at, formula: formula(row) }));
}

function cell({ columns }: FoundSection, key: string, row: number): string {
  return `$${columnLetters(columns.get(key) ?? 0)}${row + 1}`;
}

/** Points that count, of the dimension named in a cell. */
function countedPoints(points: Ranges, dimension: string): string {
  return `SUMIFS(${points.points};${points.dimension};${dimension};${points.on};TRUE)`;
}

function dimensionFormula(
  row: number,
  found: FoundSection,
  weights: Ranges,
  points: Ranges,
): string {
  const counts = `(${countedPoints(points, cell(found, 'name', row))}>0)`;
  const counted = `${points.dimension}&"|"&(${points.on}=TRUE)*(${points.points}>0)`;
  const hasCounted = `--ISNUMBER(MATCH(${weights.name}&"|1";${counted};0))`;
  const all = `SUMPRODUCT(${hasCounted};${weights.weight})`;
  return `=IFERROR(${cell(found, 'weight', row)}*${counts}/${all};0)`;
}

function criterionFormula(
  row: number,
  found: FoundSection,
  weights: Ranges,
  points: Ranges,
): string {
  const dimension = cell(found, 'dimension', row);
  const share = `INDEX(${weights[COMPUTED]};MATCH(${dimension};${weights.name};0))`;
  const within = `${cell(found, 'points', row)}/${countedPoints(points, dimension)}`;
  return `=IF(${cell(found, 'on', row)}=TRUE;IFERROR(${share}*${within};0);0)`;
}
