import type { Outside } from './outside';

/**
 * Makes Sheets calculate every formula that names a function of ours again: the fallback for
 * formulas that were written without `ICP_CONFIG`.
 *
 * @returns How many formulas there were.
 */
export function recalculate({ workbook }: Outside): number {
  return workbook.refreshFormulas();
}
