import { inQuarters } from '../deals/calendar';
import { type Deal, dealDay } from '../deals/deal';
import { type JudgedDeals, type Rates, rates, tally } from '../deals/rates';

/** Both rates of the deals of one calendar quarter. */
export interface QuarterLine extends Rates {
  readonly quarter: string;
}

/** Groups deals by the quarter in which they closed (else were created), the oldest first. */
export function byQuarter(deals: readonly Deal[], judged: JudgedDeals): QuarterLine[] {
  return inQuarters(deals.map(dealDay)).map(([quarter, rows]) => {
    return { quarter, ...rates(tally(judged, rows)) };
  });
}
