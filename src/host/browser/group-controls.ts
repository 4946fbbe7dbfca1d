import { columnLetters } from '../core/cells/a1';
import type { Group, GroupPlace, Groups } from '../core/extras/groups';
import { element } from './element';
import type { SheetGeometry } from './sheet-geometry';

/** A group that a person opens or closes. */
export interface Fold extends GroupPlace {
  readonly isCollapsed: boolean;
}

const SIZE = 14;

/**
 * Draws a + or − in the header after each group of rows or columns, as Sheets does; groups inside one
 * that is closed have none.
 *
 * @param layer lies over the grid
 * @param fold opens or closes a group
 */
export function drawGroupControls(
  layer: HTMLElement,
  groups: Groups,
  geometry: SheetGeometry,
  fold: (fold: Fold) => void,
): void {
  const drawn = layer.ownerDocument.activeElement?.id;
  const kinds = ['rows', 'columns'] as const;
  layer.replaceChildren(
    ...kinds.flatMap((of) =>
      groups[of]
        .filter((group) => !isInsideClosed(groups[of], group))
        .flatMap((group) => control(of, group, geometry, fold) ?? []),
    ),
  );
  if (drawn) document.getElementById(drawn)?.focus();
}

function control(
  of: keyof Groups,
  group: Group,
  geometry: SheetGeometry,
  fold: (fold: Fold) => void,
): HTMLElement | undefined {
  const { from, count, depth, isCollapsed } = group;
  const { headerWidth, headerHeight, left, top } = geometry.edges();
  const after = from + count;
  const at = of === 'rows' ? geometry.corner(after, 1).top : geometry.corner(1, after).left;
  const [edge, header] = of === 'rows' ? [headerHeight, headerWidth] : [headerWidth, headerHeight];
  const isUnderFrozen = at < (of === 'rows' ? top : left) && at < edge;
  if (isUnderFrozen) return undefined;
  const along = at + 3;
  const across = Math.min(2 + (depth - 1) * 4, header - SIZE);
  const place = of === 'rows' ? { top: along, left: across } : { top: across, left: along };
  const button = element(
    'button',
    {
      type: 'button',
      id: `fold-${of}-${from}-${depth}`,
      class: 'fold',
      'aria-expanded': String(!isCollapsed),
      'aria-label': nameOf(of, group),
      style: `left: ${place.left}px; top: ${place.top}px`,
    },
    isCollapsed ? '+' : '−',
  );
  button.addEventListener('click', () =>
    fold({ of, index: from, depth, isCollapsed: !isCollapsed }),
  );
  return button;
}

/** @example nameOf('columns', { from: 2, count: 3, … }) === 'Columns B to D' */
function nameOf(of: keyof Groups, { from, count }: Group): string {
  const [first, last] = [from, from + count - 1].map((index) =>
    of === 'rows' ? index : columnLetters(index),
  );
  return `${of === 'rows' ? 'Rows' : 'Columns'} ${first} to ${last}`;
}

function isInsideClosed(groups: readonly Group[], { from, depth }: Group): boolean {
  return groups.some(
    (outer) =>
      outer.isCollapsed &&
      outer.depth < depth &&
      outer.from <= from &&
      from < outer.from + outer.count,
  );
}
