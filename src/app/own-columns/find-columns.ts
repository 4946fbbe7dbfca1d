import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { hasForm, isWrittenBy } from '../accounts/held-marks';
import type { List } from '../accounts/list';
import {
  isRouting,
  parseOwnHeader,
  type ScoreHeader,
  STAMP,
  scoreHeaders,
} from '../accounts/own-header';
import type { ScoreColumn } from '../accounts/score-columns';
import { versionLabel } from '../versions/version-label';
import type { Sheet } from '../workbook';
import type { RowWriters } from './row-writers';

/** The columns of Score accounts that a list has for a definition, and whose cells are whose. */
export interface FoundColumns {
  /** 0-based, in the order of `scoreHeaders`; `undefined` where there is none of ours. */
  readonly ours: readonly (number | undefined)[];
  /** Columns with a header of ours that hold what the user put there. */
  readonly theirs: readonly ScoreColumn[];
  /** Whether a row, counted from the one below the headers, may be written over. */
  readonly isFree: (row: number) => boolean;
  /** Rows that Score accounts wrote and a person changed since. */
  readonly edited: readonly number[];
  /** Whether a row holds what Score accounts wrote. */
  readonly isWritten: (row: number) => boolean;
}

/**
 * Finds the columns that Score accounts wrote for a definition. One that carries no mark, as those of
 * earlier versions, counts where most of its cells stand beside a version and a time as we write them,
 * or where it is blank; cells that the user put under such a header are the user's. So is a column of
 * owners or days without a mark that stands beside marked ones: no earlier version wrote any.
 *
 * Rule: README, Own columns and own tabs.
 *
 * @param list - The accounts.
 * @param sheet - Their tab, for the formulas of these columns.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param isAllowed - The user agreed that what stands there is overwritten.
 * @param isWanted - Whether the definition has something for a column.
 * @param writers - Asked where rows were written before.
 */
export function findColumns(
  list: List,
  sheet: Sheet,
  name: string,
  isAllowed: boolean,
  isWanted: (header: ScoreHeader) => boolean,
  writers: () => RowWriters,
): FoundColumns {
  const candidates = list.scores.filter((one) => one.name === fold(name));
  const formulas = columnFormulas(list, sheet, candidates);
  const isFormula = (row: number, column: number) => (formulas.get(column)?.[row + 1] ?? '') !== '';
  const cell = (row: number, column: number) => list.values[list.headerRow + row]?.[column] ?? '';
  const isFilled = (row: number, column: number) =>
    cell(row, column) !== '' || isFormula(row, column);
  const isWritten = rowsWritten(candidates, cell, name);
  const areMarked = candidates.some((one) => one.isMarked);

  const isOurs = ({ column, header, isMarked }: ScoreColumn) => {
    if (isAllowed) return true;
    if ((formulas.get(column)?.[0] ?? '') !== '') return false;
    const isMissed = isRouting(header) && areMarked && !isMarked;
    let ours = 0;
    let theirs = 0;
    for (let row = 0; row < list.rows.length; row++) {
      if (!isFilled(row, column)) continue;
      const isOwn = !isFormula(row, column) && !isMissed && (isMarked || isWritten(row));
      if (isOwn) ours += 1;
      else theirs += 1;
    }
    return ours >= theirs;
  };
  const headers = list.values[list.headerRow - 1] ?? [];
  const isNamed = ({ column }: ScoreColumn) => parseOwnHeader(headers[column]) !== undefined;
  const certainty = (one: ScoreColumn) => 2 * Number(one.isMarked) + Number(isNamed(one));
  const ordered = [...candidates].sort((a, b) => certainty(b) - certainty(a));
  const ours = scoreHeaders.map(
    (header) => ordered.find((one) => one.header === header && isOurs(one))?.column,
  );
  const own = ours.filter((column) => column !== undefined);
  const written = [...list.rows.keys()].filter(isWritten);
  const hasWritten = written.length > 0;
  const edited = hasWritten ? editedRows(written, ours, cell, writers()) : [];
  const isEdited = new Set(edited);
  const isFree = (row: number) => {
    const isList = row < list.rows.length && list.rows[row]?.some((value) => value !== '') === true;
    if (isAllowed && isList) return true;
    if (own.some((column) => isFormula(row, column))) return false;
    if (isEdited.has(row)) return false;
    const isBlank = own.every((column) => cell(row, column) === '');
    return isBlank || isWritten(row) || (isList && !hasWritten);
  };
  const taken = new Set(own);
  const missing = scoreHeaders.filter((one, index) => ours[index] === undefined && isWanted(one));
  return {
    ours,
    theirs: candidates.filter(
      ({ column, header }) => !taken.has(column) && missing.includes(header),
    ),
    isFree,
    edited,
    isWritten,
  };
}

/**
 * Rows in which a cell of ours is none that the definition of its row writes. Where our columns stand
 * apart, a run that was cut off may have left two versions in a row: then any definition will do. Of a
 * row whose definition nothing knows any more, the forms of the cells tell. Who has an account is for
 * people to say as well.
 */
function editedRows(
  rows: readonly number[],
  ours: FoundColumns['ours'],
  cell: (row: number, column: number) => Cell,
  writers: RowWriters,
): number[] {
  const columnOf = (header: ScoreHeader) => ours[scoreHeaders.indexOf(header)] ?? -1;
  const own = scoreHeaders.flatMap((header) => {
    return columnOf(header) < 0 || isRouting(header) ? [] : [columnOf(header)];
  });
  const isTogether = Math.max(...own) - Math.min(...own) < own.length;
  const [version, at] = [columnOf('ICP Version'), columnOf('ICP Scored At')];
  const tierColumn = isTogether ? columnOf('ICP Tier') : -1;
  return rows.filter((row) => {
    const label = String(cell(row, version));
    const writer = writers.of(label, String(cell(row, at)));
    const isForgotten = label !== '' && writer === undefined;
    const definitions = isTogether && writer !== undefined ? [writer] : writers.all;
    const tier = cell(row, tierColumn);
    return scoreHeaders.some((header, index) => {
      if (ours[index] === undefined || header === 'ICP Owner') return false;
      const value = cell(row, ours[index]);
      const isOwn = isForgotten
        ? hasForm(header, value, tier)
        : isWrittenBy(definitions, header, value, tier);
      return !isOwn;
    });
  });
}

/** Formulas of the columns from the header row down: one call for all that stand together. */
function columnFormulas(
  { headerRow, values }: List,
  sheet: Sheet,
  candidates: readonly ScoreColumn[],
): Map<number, readonly string[]> {
  const columns = candidates.map(({ column }) => column);
  if (columns.length === 0) return new Map();
  const first = Math.min(...columns);
  const area = {
    row: headerRow,
    column: first + 1,
    rows: values.length - headerRow + 1,
    columns: Math.max(...columns) - first + 1,
  };
  const formulas = sheet.formulas(area);
  return new Map(
    columns.map((column) => [column, formulas.map((row) => row[column - first] ?? '')]),
  );
}

/** A row that Score accounts wrote names its version and its time. */
function rowsWritten(
  candidates: readonly ScoreColumn[],
  cell: (row: number, column: number) => unknown,
  name: string,
): (row: number) => boolean {
  const label = versionLabel(name, 0).slice(0, -1);
  const isLabel = (value: unknown) => {
    const text = String(value);
    return text.startsWith(label) && /^\d+$/.test(text.slice(label.length));
  };
  const versions = candidates.filter(({ header }) => header === 'ICP Version');
  const stamps = candidates.filter(({ header }) => header === 'ICP Scored At');
  return (row) =>
    versions.some(({ column }) => isLabel(cell(row, column))) &&
    stamps.some(({ column }) => STAMP.test(String(cell(row, column))));
}
