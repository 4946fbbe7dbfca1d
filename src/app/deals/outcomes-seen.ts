import type { Definition } from '../../definition/definition';
import { expectations } from '../../definition/messages';
import { readOutcomes } from '../../definition/outcomes';
import type { Problem } from '../../definition/problem';
import { readConfig } from '../../definition/sheet/read-config';
import { distinctTexts, guessOutcomes } from '../../definition/template/guess-outcome';
import { isMisfit } from '../../engine/misfit';
import { fold } from '../../engine/values/fold';
import { BrokenDefinition } from '../definition-errors';
import type { Workbook } from '../workbook';
import { words } from './words';

/**
 * A broken definition as a person is told of it: where the column of the outcome is named and its
 * Values can't be read, with what stands in that column, and what to write where that can be told.
 *
 * @returns Any other error as it is.
 * @example withOutcomesSeen(error, workbook)
 * // … "Stand" of Deals holds "gew." and "verl.": write won = gew.; lost = verl.; open = *
 */
export function withOutcomesSeen(error: unknown, workbook: Pick<Workbook, 'sheet'>): unknown {
  if (!(error instanceof BrokenDefinition)) return error;
  const { problems, owner, grid } = error;
  if (!problems.some(isOfOutcomes)) return error;
  const seen = outcomesSeen(workbook, grid);
  const told = problems.map((one) =>
    seen !== '' && isOfOutcomes(one) ? { ...one, message: `${one.message}. ${seen}` } : one,
  );
  return new BrokenDefinition(told, owner, grid);
}

function isOfOutcomes({ expected }: Problem): boolean {
  return expected === expectations.outcomes;
}

/** `''` where nothing is to be said, or the tab of the deals can't be read now. */
function outcomesSeen(workbook: Pick<Workbook, 'sheet'>, grid: BrokenDefinition['grid']): string {
  try {
    const { definition } = readConfig(grid, { sheet: undefined, dayOf: () => Number.NaN });
    return wordsOf(workbook, definition);
  } catch {
    return '';
  }
}

function wordsOf(
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
