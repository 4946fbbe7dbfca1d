import type { Estimate } from '../../stats/estimate';
import { type Deal, dealDay } from './deal';
import { separation } from './metrics';
import { type JudgedDeals, type Rates, rates, tally } from './rates';

/** The deals of some days, judged by themselves. */
export interface Period extends Rates {
  readonly auc: Estimate;
  /** First and last day of the period. */
  readonly from: number;
  readonly to: number;
}

/** Judges the deals of the days `from` to `to`; those without a day are in no period. */
export function periodOf(
  deals: readonly Deal[],
  judged: JudgedDeals,
  from: number,
  to: number,
): Period {
  const among: number[] = [];
  deals.forEach((deal, row) => {
    const day = dealDay(deal);
    if (day >= from && day <= to) among.push(row);
  });
  const shown = new Float64Array(among.length);
  const won = new Uint8Array(among.length);
  const cluster = new Int32Array(among.length);
  among.forEach((row, index) => {
    shown[index] = judged.shown[row] as number;
    won[index] = judged.won[row] as number;
    cluster[index] = judged.cluster[row] as number;
  });
  return { ...rates(tally(judged, among)), auc: separation(shown, { won, cluster }), from, to };
}
