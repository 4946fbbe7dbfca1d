import { definitionNames } from '../definitions';
import type { Outside } from '../outside';
import type { Remarked } from '../own-tabs';
import { readPrompt } from './compare-prompt';
import { writeComparison } from './compare-sheet';
import type { Comparison } from './comparison';

/**
 * Compares what a person asked for in words and writes `ICP Compare` anew.
 *
 * @param outside - The spreadsheet, clock and notebook.
 * @param asked - See `readPrompt`.
 * @throws A message where one of them is not there.
 * @example compareAction(outside, 'v3, current').agreement.pValue
 */
export function compareAction(outside: Outside, asked: string): Comparison & Remarked {
  return writeComparison(outside, readPrompt(asked, definitionNames(outside.workbook)));
}
