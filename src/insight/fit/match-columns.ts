import type { IfMissing } from '../../engine/model';
import { mean } from '../../stats/mean';

/**
 * Columns without unknowns for a fit: an unknown that counts as unmet is 0, one that leaves the
 * score tells nothing and is the mean.
 *
 * @param matches - One array a criterion, NaN = unknown.
 * @param ifMissing - One a criterion.
 */
export function matchColumns(
  matches: readonly Float64Array[],
  ifMissing: readonly IfMissing[],
): Float64Array[] {
  return matches.map((column, index) => {
    const filler = ifMissing[index] === 'no' ? 0 : mean(column) || 0;
    return column.map((match) => (Number.isNaN(match) ? filler : match));
  });
}
