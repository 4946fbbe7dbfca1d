import { matchHeader } from './match-header';
import { AFTER_SALE } from './other-kinds';

/**
 * Whether a field says how it went with a customer, such as whether it is still active: known only after
 * the sale, it says nothing about who will buy.
 *
 * @example isKnownAfterSale('Is active') // true
 */
export function isKnownAfterSale(field: string): boolean {
  const { note, exclusion } = matchHeader(field) ?? {};
  return note === AFTER_SALE && exclusion !== undefined;
}
