import type { Cell } from '../../engine/model';
import { cellAddress } from '../a1';
import { everySection } from './layout';
import type { ListKey } from './layout-row';
import { locate } from './locate';

/**
 * The cell of a value in a list of a config sheet.
 *
 * @param grid - The sheet's values from A1.
 * @param list - Which list.
 * @param item - Which of it; left out, or none of its rows: its title.
 * @param key - Which value.
 * @returns Its address within the sheet.
 * @example placeAddress(grid, 'fields', 2, 'aliases') // 'B71'
 */
export function placeAddress(
  grid: readonly (readonly Cell[])[],
  list: ListKey,
  item: number | undefined,
  key: string,
): string {
  const title = everySection.find((section) => section.list === list)?.title ?? '';
  const found = locate(grid, () => undefined).sections.get(title);
  const row = found?.rows[item ?? -1];
  const column = found?.columns.get(key);
  return row === undefined || column === undefined
    ? cellAddress(found?.title ?? 0, 0)
    : cellAddress(row, column);
}
