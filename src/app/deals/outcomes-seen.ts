import type { Definition } from '../../definition/definition';
import { readOutcomes } from '../../definition/outcomes';
import { distinctTexts, guessOutcomes } from '../../definition/template/guess-outcome';
import { isMisfit } from '../../engine/misfit';
import { fold } from '../../engine/values/fold';
import type { Workbook } from '../workbook';
import { words } from './words';

/**
 * Where the column of the outcome is named and its Values can't be read: what stands in that column,
 * and what to write where that can be told.
 *
 * @param definition - As far as it could be read.
 * @returns A sentence, `''` where nothing is to be said.
 * @example outcomesSeen(workbook, definition)
 * // '"Stand" of Deals holds "gew." and "verl.": write won = gew.; lost = verl.; open = *'
 */
export function outcomesSeen(
  workbook: Pick<Workbook, 'sheet'>,
  { settings, deals }: Pick<Definition, 'settings' | 'deals'>,
): string {
  const { dealsSheet, headerRow } = settings;
  const role = deals.find((one) => one.role === 'Outcome' && one.header !== '');
  if (role === undefined || !isMisfit(readOutcomes(role.values))) return '';
  const values = workbook.sheet(dealsSheet)?.values() ?? [];
  const isIt = (cell: unknown) => fold(String(cell)) === fold(role.header);
  const column = values[headerRow - 1]?.findIndex(isIt) ?? -1;
  if (column < 0) return '';
  const cells = values.slice(headerRow).map((row) => row[column] ?? '');
  const seen = distinctTexts(cells);
  if (seen.length === 0) return '';
  const guess = guessOutcomes(fold(role.header.replace(/_/g, ' ')), cells);
  return words.outcomesSeen(role.header, dealsSheet, seen, guess);
}
