import { dealDay, isClosed } from '../../deals/deal';
import { type HealthCheck, todayOf } from '../facts';
import { finding } from '../finding';

/** Deals of which none closed for long: they tell how it was then. */
export const oldDeals: HealthCheck = ({ deals, context }, { dealDays }) => {
  const closed = (deals?.input.deals ?? []).filter(
    (deal) => isClosed(deal) && !Number.isNaN(dealDay(deal)),
  );
  const [first, ...others] = closed;
  if (first === undefined) return [];
  const last = others.reduce((one, other) => (dealDay(other) > dealDay(one) ? other : one), first);
  const [newest, days] = [dealDay(last), todayOf(context) - dealDay(last)];
  if (days <= dealDays) return [];
  const harm = Math.min(1, days / (4 * dealDays));
  return [
    finding('old deals', 'look', { list: 'deals tab' }, { newest, days, row: last.row }, harm),
  ];
};
