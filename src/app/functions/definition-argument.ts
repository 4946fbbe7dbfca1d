import { configSheetName } from '../../definition/names';
import { isConfigMark } from '../../definition/sheet/layout';
import { countTitles } from '../../definition/sheet/locate';
import type { Cell } from '../../engine/model';
import { BrokenDefinition } from '../definition-errors';
import { definitionNames, rangeToName } from '../definitions';
import {
  type GridPlace,
  type LoadedDefinition,
  loadDefinition,
  readDefinition,
} from '../load-definition';
import { type Argument, isLeftOut, isText, toRows } from './arguments';
import { configTabOf } from './config-tab';
import type { Surroundings } from './surroundings';
import { words } from './words';

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
      throw new Error(
        words.unknownDefinition(config, definitionNames(workbook), rangeToName(workbook)),
      );
    }
    return loadDefinition(workbook, config, clock);
  }
  const grid = toRows(config, 'config');
  const mark = grid[0]?.[0];
  const isWhole = isConfigMark(mark);
  if (!isWhole && countTitles(grid) < SURE_TITLES) {
    throw new Error(words.notADefinition(mark, rangeToName(surroundings.workbook)));
  }
  return readRange(grid, !isWhole, surroundings);
}

/** Titles of sections that tell a range of a config sheet from another list. */
const SURE_TITLES = 2;

type Grid = readonly (readonly Cell[])[];

/** Its tab is looked for, which takes service calls, only where a message is to name it. */
function readRange(
  grid: Grid,
  isRange: boolean,
  { workbook, clock }: Surroundings,
): LoadedDefinition {
  const read = (place: GridPlace) => readDefinition(grid, place, clock, workbook);
  try {
    return read({ sheet: undefined, isRange });
  } catch (error) {
    const found = error instanceof BrokenDefinition ? configTabOf(grid, workbook) : undefined;
    if (found === undefined) throw error;
    return read({ ...found, isRange });
  }
}
