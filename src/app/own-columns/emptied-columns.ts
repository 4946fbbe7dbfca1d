import type { Definition } from '../../definition/definition';
import { isRouting } from '../accounts/own-header';
import type { AccountList } from './account-list';
import { placeBefore } from './own-columns';
import { wantedColumns } from './wanted-columns';

/**
 * Headers of columns that an earlier version wrote, that hold something, and that are emptied since the
 * definition says nothing more of them.
 */
export function emptiedColumns(
  definition: Pick<Definition, 'routes' | 'tiers'>,
  { list, placed }: AccountList,
): string[] {
  const isWanted = wantedColumns(definition);
  return placed.own.flatMap(({ header }) => {
    const column = placeBefore(placed, header);
    if (!isRouting(header) || isWanted(header) || column === undefined) return [];
    const cells = list.values.slice(list.headerRow).map((row) => row[column] ?? '');
    const written = list.values[list.headerRow - 1]?.[column];
    return cells.every((cell) => cell === '') ? [] : [String(written)];
  });
}
