import { quarterOf } from '../deals/calendar';
import { type Deal, dealDay } from '../deals/deal';
import { type JudgedDeals, type Rates, rates, tally } from '../deals/rates';

/** Both rates of the deals of one calendar quarter. */
export interface QuarterLine extends Rates {
  readonly quarter: string;
}

/** Groups deals by the quarter in which they closed (else were created), the oldest first. */
export function byQuarter(deals: readonly Deal[], judged: JudgedDeals): QuarterLine[] {
  const groups = new Map<string, number[]>();
  const quarters = new Map<number, string>();
  deals.forEach((deal, index) => {
    const day = dealDay(deal);
    if (Number.isNaN(day)) return;
    const quarter = quarters.get(day) ?? quarterOf(day);
    quarters.set(day, quarter);
    const group = groups.get(quarter);
    if (group === undefined) groups.set(quarter, [index]);
    else group.push(index);
  });
  return [...groups.keys()]
    .sort()
    .map((quarter) => ({ quarter, ...rates(tally(judged, groups.get(quarter))) }));
}
