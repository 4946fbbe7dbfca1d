import { isWon } from '../../insight/deals/deal';
import { LEAST_OF_EACH } from '../../insight/scorecard/open-fields';
import type { SelectedDeals } from './deal-table';

/**
 * What was found, or which deals are missing, and what could not be looked at.
 *
 * @param found - In words, `''` where there is nothing to say of it.
 * @example foundWords('3 criteria from 9 columns that were searched', selected)
 */
export function foundWords(
  found: string,
  { table, outside, notSearched }: Pick<SelectedDeals, 'table' | 'outside' | 'notSearched'>,
): string {
  const { deals } = table;
  const won = deals.filter(isWon).length;
  const isFew = Math.min(won, deals.length - won) < LEAST_OF_EACH;
  const told = isFew && outside !== '' ? missing(found, deals.length, outside) : found;
  return [told, notSearched].filter(Boolean).join('; ');
}

/** Where all are outside the window, that is all there is to say. */
function missing(found: string, used: number, outside: string): string {
  return used === 0 || found === '' ? outside : `${found}. ${outside}`;
}
