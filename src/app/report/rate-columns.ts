import type { Rates } from '../../insight/deals/rates';
import type { Estimate } from '../../stats/estimate';
import type { Column } from './block';

/** Value, low and high. */
export function ends({ value, low, high }: Estimate): [number, number, number] {
  return [value, low, high];
}

/** A share with its interval. */
export const estimate = (header: string): Column[] => [
  [header, 'percent'],
  ['Low', 'percent'],
  ['High', 'percent'],
];

/** Both rates with their intervals, the second one where its header has room. */
export const rateColumns: readonly Column[] = [
  ...estimate('Won kept'),
  ['', 'text'],
  ['', 'text'],
  ...estimate('Lost left out'),
];

/** The cells of {@link rateColumns}. */
export function rateEnds({ wonIncluded, lostExcluded }: Rates) {
  return [...ends(wonIncluded), '', '', ...ends(lostExcluded)];
}
