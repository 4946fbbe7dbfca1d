import { formulasWords } from './formulas-words';
import type { Outside } from './outside';

/**
 * Makes Sheets calculate every formula that calls a function of ours again: the fallback for
 * formulas that were written without `ICP_CONFIG`.
 *
 * @returns What to tell.
 * @throws A message where some could not be, such as in a range that is protected; all others were.
 */
export function recalculate({ workbook }: Outside): string {
  const { formulas, left } = workbook.refreshFormulas();
  const done = formulasWords.recalculated(formulas);
  if (left.length > 0) throw new Error(`${done} ${formulasWords.notRecalculated(left)}`);
  return done;
}
