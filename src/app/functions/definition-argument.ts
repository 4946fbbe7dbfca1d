import type { Cell } from '../../engine/model';
import { type LoadedDefinition, loadDefinition, readDefinition } from '../load-definition';
import { type Argument, isLeftOut, isText, toRows } from './arguments';
import type { Surroundings } from './call';

/**
 * The definition that a custom function works by: the range `ICP_CONFIG` handed over (no service
 * call), or a definition's name, or the config sheet.
 *
 * @throws All problems of a broken definition, each with its cell.
 */
export function findDefinition(config: Argument, surroundings: Surroundings): LoadedDefinition {
  const { workbook, clock } = surroundings;
  if (isLeftOut(config)) return loadDefinition(workbook, '', clock);
  if (isText(config)) return loadDefinition(workbook, config, clock);
  const grid: readonly (readonly Cell[])[] = toRows(config, 'config');
  return readDefinition(grid, '', clock, () => '');
}
