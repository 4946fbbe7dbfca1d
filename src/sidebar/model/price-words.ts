import { amount, counted } from '../../engine/figures';
import type { Price } from './deal-rates';

/**
 * What an exclusion takes out, in words.
 *
 * @param price - Left out where there are no deals.
 * @example priceWords(53, { won: 2, lost: 40, open: 0, wonAmount: 12_000 }, '€')
 * // 'Takes out 53 accounts, 40 lost deals and 2 won deals (€ 12 k).'
 */
export function priceWords(accounts: number, price: Price | undefined, currency: string): string {
  if (price === undefined) return `Takes out ${counted(accounts, 'account')}.`;
  const { won, lost, open, wonAmount } = price;
  const value = wonAmount > 0 ? ` (${amount(wonAmount, currency)})` : '';
  const parts = [
    counted(accounts, 'account'),
    counted(lost, 'lost deal'),
    ...(open > 0 ? [counted(open, 'open deal')] : []),
  ];
  return `Takes out ${parts.join(', ')} and ${counted(won, 'won deal')}${value}.`;
}

/** Whether an exclusion costs at least as many won deals as it keeps out lost ones. */
export function isCostly({ won, lost }: Price): boolean {
  return won > 0 && won >= lost;
}
