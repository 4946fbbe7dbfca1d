import { configSheetName } from '../../definition/names';
import { CONFIG_MARK } from '../../definition/sheet/layout';
import type { Cell } from '../../engine/model';
import { fold } from '../../engine/values/fold';
import { definitionNames } from '../definitions';
import { type LoadedDefinition, loadDefinition, readDefinition } from '../load-definition';
import { messages } from '../messages';
import { type Argument, isLeftOut, isText, toRows } from './arguments';
import type { Surroundings } from './call';

/**
 * The definition that a custom function works by: the range `ICP_CONFIG` handed over (no service
 * call), or a definition's name, or the config sheet.
 *
 * @throws Where the argument is no definition; all problems of a broken one, each with its cell.
 */
export function findDefinition(config: Argument, surroundings: Surroundings): LoadedDefinition {
  const { workbook, clock } = surroundings;
  if (isLeftOut(config)) return loadDefinition(workbook, '', clock);
  if (isText(config)) {
    if (workbook.sheet(configSheetName(config)) === undefined) {
      throw new Error(messages.unknownDefinition(config, definitionNames(workbook)));
    }
    return loadDefinition(workbook, config, clock);
  }
  const grid: readonly (readonly Cell[])[] = toRows(config, 'config');
  const mark = grid[0]?.[0];
  if (typeof mark !== 'string' || fold(mark) !== fold(CONFIG_MARK)) {
    throw new Error(messages.notADefinition(mark));
  }
  return readDefinition(grid, '', clock, () => '');
}
