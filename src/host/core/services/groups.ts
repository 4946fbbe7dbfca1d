import type { Desk } from '../desk';
import { hideLines } from '../engine/structure';
import {
  deepened,
  depthAt,
  type Group,
  type GroupPlace,
  groupAt,
  isFolded,
} from '../extras/groups';
import { type OpTable, read, write } from './op';
import { type Ref, refOf } from './refs';

type Lines = GroupPlace['of'];

const NAMES = { rows: 'Row', columns: 'Column' } as const;

/** Groups of rows and columns: their depth, what they fold away. */
export const GROUPS: OpTable = {
  ...linesOps('rows'),
  ...linesOps('columns'),
  'Group.collapse': write(({ desk }, id: string, place: GroupPlace) =>
    foldGroup(desk, id, place, true),
  ),
  'Group.expand': write(({ desk }, id: string, place: GroupPlace) =>
    foldGroup(desk, id, place, false),
  ),
  'Group.isCollapsed': read(
    ({ desk }, id: string, place: GroupPlace) => required(desk, id, place).isCollapsed,
  ),
  'Group.getRange': read(({ desk }, id: string, place: GroupPlace) => {
    const { from, count } = required(desk, id, place);
    const sheet = desk.sheet(id);
    return place.of === 'rows'
      ? refOf(id, { row: from, rows: count, column: 1, columns: sheet.getColumnCount() })
      : refOf(id, { row: 1, rows: sheet.getRowCount(), column: from, columns: count });
  }),
  'Group.remove': write(({ desk }, id: string, place: GroupPlace) =>
    change(desk, id, place.of, (groups) => deepened(groups, required(desk, id, place), -1)),
  ),
};

/** Opens or closes a group. @throws where there is none */
export function foldGroup(desk: Desk, id: string, place: GroupPlace, isCollapsed: boolean): void {
  const meant = required(desk, id, place);
  change(desk, id, place.of, (groups) =>
    groups.map((group) => (group === meant ? { ...group, isCollapsed } : group)),
  );
}

function linesOps(of: Lines): OpTable {
  const name = NAMES[of];
  return {
    [`Sheet.get${name}GroupDepth`]: read(({ desk }, id: string, index: number) =>
      depthAt(desk.extras(id).groups[of], requireLine(desk, id, of, index)),
    ),
    [`Sheet.get${name}Group`]: read(({ desk }, sheet: string, index: number, depth: number) => {
      const place = { of, index: requireLine(desk, sheet, of, index), depth };
      required(desk, sheet, place);
      return { sheet, place };
    }),
    [`Range.shift${name}GroupDepth`]: write(({ desk }, ref: Ref, delta: number) => {
      if (!Number.isInteger(delta)) {
        throw new Error(
          `The parameters (${typeof delta}) don't match the method signature for SpreadsheetApp.Range.shift${name}GroupDepth.`,
        );
      }
      const lines =
        of === 'rows'
          ? { from: ref.row, count: ref.rows }
          : { from: ref.column, count: ref.columns };
      change(desk, ref.sheet, of, (groups) => deepened(groups, lines, delta));
    }),
  };
}

/** Rows and columns that a group folds away are hidden in the grid, for all who see it. */
function change(
  desk: Desk,
  id: string,
  of: Lines,
  next: (groups: readonly Group[]) => Group[],
): void {
  const extras = desk.extras(id);
  const before = extras.groups[of];
  const after = next(before);
  extras.groups = { ...extras.groups, [of]: after };
  const ends = [...before, ...after].map(({ from, count }) => from + count);
  const all = Array.from({ length: Math.max(0, ...ends) }, (_, index) => index);
  const turned = all.filter((index) => isFolded(before, index) !== isFolded(after, index));
  for (const isHidden of [true, false]) {
    const lines = turned.filter((index) => isFolded(after, index) === isHidden);
    if (lines.length > 0) hideLines(desk.book, desk.sheet(id), of, lines, isHidden);
  }
  desk.announce({ kind: 'groups', sheet: desk.sheet(id).getName() });
}

function required(desk: Desk, id: string, { of, index, depth }: GroupPlace): Group {
  const group = groupAt(desk.extras(id).groups[of], index, depth);
  if (group) return group;
  const name = NAMES[of].toLowerCase();
  throw new Error(`A ${name} group does not exist at index ${index} and group depth ${depth}.`);
}

function requireLine(desk: Desk, id: string, of: Lines, index: number): number {
  const sheet = desk.sheet(id);
  const count = of === 'rows' ? sheet.getRowCount() : sheet.getColumnCount();
  if (Number.isInteger(index) && index >= 1 && index <= count) return index;
  throw new Error(`Those ${of} are out of bounds.`);
}
