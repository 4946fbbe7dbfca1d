import { MANY } from '../../insight/build/words';
import { isWon } from '../../insight/deals/deal';

import type { SelectedDeals } from './deal-table';

/**
 * What was found, or which deals are missing, and what could not be looked at.
 *
 * @param found - In words, `''` where there is nothing to say of it.
 * @param isNothing - Whether that is too little to propose anything.
 * @example foundWords('3 criteria; 9 columns were searched', false, selected)
 */
export function foundWords(
  found: string,
  isNothing: boolean,
  { table, outside, notSearched }: Pick<SelectedDeals, 'table' | 'outside' | 'notSearched'>,
): string {
  const { deals } = table;
  const won = deals.filter(isWon).length;
  const isFew = Math.min(won, deals.length - won) < MANY;
  const told = isNothing && isFew && outside !== '' ? missing(found, deals.length, outside) : found;
  return [told, notSearched].filter(Boolean).join('; ');
}

/** Where all are outside the window, that is all there is to say. */
function missing(found: string, used: number, outside: string): string {
  return used === 0 ? outside : `${found}. ${outside}`;
}
