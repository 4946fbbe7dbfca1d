import type { Rates } from '../../insight/deals/rates';
import type { Column } from './block';
import { ends } from './metric-lines';

/** A share with its interval. */
export const estimate = (header: string): Column[] => [
  [header, 'percent'],
  ['Low', 'percent'],
  ['High', 'percent'],
];

/** Both rates with their intervals. */
export const rateColumns: readonly Column[] = [
  ...estimate('Won included'),
  ...estimate('Lost excluded'),
];

/** The cells of {@link rateColumns}. */
export function rateEnds({ wonIncluded, lostExcluded }: Rates) {
  return [...ends(wonIncluded), ...ends(lostExcluded)];
}
