import { type Shift, shiftArea } from '../cells/shift';

/** Neighbouring rows or columns that fold away together. */
export interface Group {
  /** 1-based. */
  readonly from: number;
  readonly count: number;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly isCollapsed: boolean;
}

/** The groups of a tab; those of one depth never touch each other. */
export interface Groups {
  readonly rows: readonly Group[];
  readonly columns: readonly Group[];
}

/** A group as a script or a person means it: by a row or column that it contains, and its depth. */
export interface GroupPlace {
  readonly of: keyof Groups;
  readonly index: number;
  readonly depth: number;
}

export const NO_GROUPS: Groups = { rows: [], columns: [] };

const DEEPEST = 8;

/** In how many groups a row or column stands. */
export function depthAt(groups: readonly Group[], index: number): number {
  return groups.filter((group) => holds(group, index)).length;
}

export function groupAt(groups: readonly Group[], index: number, depth: number): Group | undefined {
  return groups.find((group) => group.depth === depth && holds(group, index));
}

/** Whether a group that is collapsed hides it. */
export function isFolded(groups: readonly Group[], index: number): boolean {
  return groups.some((group) => group.isCollapsed && holds(group, index));
}

/** The groups after some rows or columns went deeper or less deep; never below 0 or above 8. */
export function deepened(
  groups: readonly Group[],
  { from, count }: Pick<Group, 'from' | 'count'>,
  delta: number,
): Group[] {
  const end = Math.max(from + count, ...groups.map((group) => group.from + group.count));
  const depths = Array.from({ length: end }, (_, index) => {
    const isMeant = index >= from && index < from + count;
    return depthAt(groups, index) + (isMeant ? delta : 0);
  });
  return Array.from({ length: DEEPEST }, (_, above) => runs(depths, above + 1)).flatMap((found) =>
    found.map((run) => ({ ...run, isCollapsed: wasCollapsed(groups, run) })),
  );
}

/** The groups after rows or columns came or went. */
export function shiftedGroups({ rows, columns }: Groups, shift: Shift): Groups {
  return shift.axis === 'row'
    ? { rows: moved(rows, shift), columns }
    : { rows, columns: moved(columns, shift) };
}

function moved(groups: readonly Group[], shift: Shift): Group[] {
  const left = groups.flatMap((group) => {
    const line = { row: group.from, rows: group.count, column: 1, columns: 1 };
    const area = shiftArea(line, { ...shift, axis: 'row' });
    return area ? [{ ...group, from: area.row, count: area.rows }] : [];
  });
  return left.length === 0 ? [] : deepened(left, { from: 1, count: 1 }, 0);
}

function holds({ from, count }: Pick<Group, 'from' | 'count'>, index: number): boolean {
  return from <= index && index < from + count;
}

/** Stretches that are at least so deep. */
function runs(depths: readonly number[], depth: number): Omit<Group, 'isCollapsed'>[] {
  return depths.flatMap((deep, from) => {
    if (deep < depth || (depths[from - 1] ?? 0) >= depth) return [];
    const end = depths.findIndex((other, index) => index > from && other < depth);
    return [{ from, count: (end < 0 ? depths.length : end) - from, depth }];
  });
}

function wasCollapsed(groups: readonly Group[], run: Omit<Group, 'isCollapsed'>): boolean {
  return groups.some(
    (group) =>
      group.isCollapsed &&
      group.depth === run.depth &&
      group.from < run.from + run.count &&
      run.from < group.from + group.count,
  );
}
