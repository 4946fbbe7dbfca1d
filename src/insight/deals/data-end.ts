import { type Deal, dealDay, isClosed } from './deal';

/** Days without a deal after which deals are of a time that is over. */
export const LONG_PAST = 183;

/**
 * The day as of which open deals are judged: today, or the last day on which a deal began or ended where
 * that is long past.
 *
 * @param deals - All of them; what an open one says of its close is yet to come.
 * @param today - A day number.
 * @example dataEnd([deal({ closedOn: 17_531 })], 20_787) // 17_531
 */
export function dataEnd(deals: readonly Deal[], today: number): number {
  const last = deals.reduce((latest, deal) => {
    const day = isClosed(deal) ? dealDay(deal) : deal.createdOn;
    return day <= today && day > latest ? day : latest;
  }, Number.NEGATIVE_INFINITY);
  return Number.isFinite(last) && today - last > LONG_PAST ? last : today;
}
