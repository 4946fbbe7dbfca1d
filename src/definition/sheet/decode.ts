import type { Cell } from '../../engine/model';
import type { Definition } from '../definition';
import type { Problem } from '../problem';
import type { ConfigPlace } from './config-place';
import { readConfig } from './read-config';

export type Decoded =
  | { readonly definition: Definition }
  | {
      readonly problems: readonly Problem[];
      /** Who keeps it, as far as that can be read. */
      readonly owner?: string;
    };

/**
 * Reads a config sheet: strictly, and completely, so that every problem is told at once.
 *
 * @param grid the values of the sheet from its mark `ICP Config` on, or of a range of its sections
 * @param place the tab's name, for the addresses of the problems
 * @returns the definition, or all problems in the order of their cells
 * @example
 * const decoded = decodeSheet(values, { sheet: 'ICP Config', dayOf });
 * if ('problems' in decoded) decoded.problems[0].message;
 * // 'ICP Config!F23: Points must be a number from 0 to 100, got "abc"'
 */
export function decodeSheet(grid: readonly (readonly Cell[])[], place: ConfigPlace): Decoded {
  const { definition, problems } = readConfig(grid, place);
  const { owner } = definition.settings;
  return problems.length === 0 ? { definition } : { problems, owner };
}
