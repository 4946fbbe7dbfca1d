import type { Cell } from '../../engine/model';
import type { ColumnMark } from '../workbook';
import { type OwnHeader, parseOwnHeader, type ScoreHeader } from './own-header';

/** A column of Score accounts in a tab. */
export interface ScoreColumn extends OwnHeader {
  /** 0-based. */
  readonly column: number;
  /** Whether it carries our mark; else its header tells, and it may be the user's. */
  readonly isMarked: boolean;
}

/** The cells of a tab from A1, and which of its columns Score accounts wrote. */
export interface ScoredList {
  readonly values: readonly (readonly Cell[])[];
  readonly scores: readonly ScoreColumn[];
}

/**
 * The columns of Score accounts: those with its mark, whatever their headers say, and those under
 * its headers.
 *
 * @param headers - The header row.
 * @param marks - Marks of ours on columns of the tab; each says what `ownHeader` gives.
 * @example scoreColumns(['Our tier'], [{ column: 0, value: 'ICP Tier' }])[0]?.header // 'ICP Tier'
 */
export function scoreColumns(
  headers: readonly Cell[],
  marks: readonly ColumnMark[] = [],
): ScoreColumn[] {
  const marked = new Map(marks.map(({ column, value }) => [column, parseOwnHeader(value)]));
  return headers.flatMap((text, column) => {
    const mark = marked.get(column);
    const own = mark ?? parseOwnHeader(text);
    return own === undefined ? [] : [{ ...own, column, isMarked: mark !== undefined }];
  });
}

/** What Score accounts wrote beside an account. */
export interface StoredScore {
  readonly tier: string;
  /** NaN where none was written. */
  readonly score: number;
}

/**
 * Reads the scores that stand beside the accounts of a tab.
 *
 * @param version - Only those of this version, such as `v3`.
 * @returns By the 1-based row of the tab; `undefined` where there is none of that version.
 */
export function storedScores(
  { values, scores }: ScoredList,
  version: string,
): (row: number) => StoredScore | undefined {
  const versions = scores.filter(({ header }) => header === 'ICP Version');
  const columnOf = (header: ScoreHeader, name: string) =>
    scores.find((one) => one.header === header && one.name === name)?.column ?? -1;
  return (row) => {
    const cells = values[row - 1] ?? [];
    const written = versions.find(({ column }) => cells[column] === version);
    const tier = written && cells[columnOf('ICP Tier', written.name)];
    if (written === undefined || tier === undefined || tier === '') return undefined;
    const score = cells[columnOf('ICP Score', written.name)];
    return { tier: String(tier), score: typeof score === 'number' ? score : NaN };
  };
}
