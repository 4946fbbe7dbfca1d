import { isMisfit } from '../../engine/misfit';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import type { CellContext } from './kind';
import type { AnySection } from './layout-row';
import type { FoundSection } from './locate';
import type { Report } from './problem-log';

/**
 * Reads the rows of one section. A cell that can't be read is reported and gives its kind's
 * neutral value; so do the cells of an absent required column, reported with the header.
 *
 * @returns one item a row, its values by column key
 */
export function readRows(
  grid: readonly (readonly Cell[])[],
  section: AnySection,
  found: FoundSection,
  context: CellContext,
  report: Report,
): Record<string, unknown>[] {
  const columns = Object.entries(section.columns).map(([key, column]) => ({
    key,
    ...column,
    at: found.columns.get(key),
  }));
  return found.rows.map((row) => {
    const item: Record<string, unknown> = {};
    for (const { key, header, kind, required, at } of columns) {
      const cell = at === undefined ? '' : (grid[row]?.[at] ?? '');
      const value = at === undefined && required ? kind.neutral : kind.read(cell, context);
      if (isMisfit(value)) report(row, at ?? 0, header, value.expected, cell);
      item[key] = isMisfit(value) ? kind.neutral : value;
    }
    return item;
  });
}

/**
 * Gives each item without an ID the next free one of its letter; `c2` takes the place of `C2`.
 *
 * @example fillIds([{ id: 'C2' }, { id: '' }], 'C') // the second becomes C3
 */
export function fillIds<T extends { readonly id: string }>(
  items: readonly T[],
  letter: string,
): T[] {
  let last = Math.max(0, ...items.map(({ id }) => numberOf(id, letter)));
  return items.map((item) => {
    if (item.id !== '') return item;
    last += 1;
    return { ...item, id: `${letter}${last}` };
  });
}

function numberOf(id: string, letter: string): number {
  const isNumbered = fold(id).startsWith(fold(letter)) && /^\d{1,9}$/.test(id.slice(1));
  return isNumbered ? Number(id.slice(1)) : 0;
}
