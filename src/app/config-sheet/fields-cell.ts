import { configSheetName } from '../../definition/names';
import { placeAddress } from '../../definition/sheet/place-address';
import type { LoadedDefinition } from '../load-definition';

/** Where the config sheet of a definition says which column each field is. @example fieldsCell('', loaded) // 'ICP Config!A40' */
export function fieldsCell(name: string, { grid = [] }: Pick<LoadedDefinition, 'grid'>): string {
  return `${configSheetName(name)}!${placeAddress(grid, 'fields', undefined, 'name')}`;
}
