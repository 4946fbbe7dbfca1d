import { type HealthCheck, todayOf } from '../facts';
import { type FindingPlace, finding } from '../finding';

const PLACE: FindingPlace = { list: 'backtest' };

/** Whether a backtest tells of this definition, not long ago, that it passes. */
export const lastBacktest: HealthCheck = (
  { definition: { settings }, deals, lastBacktest: last, context },
  { backtestDays },
) => {
  if (last === undefined) {
    const { wonIncluded, lostExcluded } = deals?.report.metrics ?? {};
    const [won, lost] = [wonIncluded?.trials ?? 0, lostExcluded?.trials ?? 0];
    if (Math.min(won, lost) < settings.minimumDeals) return [];
    return [finding('never tested', 'look', PLACE, { deals: won + lost })];
  }
  const days = Math.max(0, todayOf(context) - last.on);
  if (!last.isCurrent) return [finding('changed since test', 'look', PLACE, { days })];
  const fails =
    last.verdict === 'FAIL'
      ? [finding('fails test', 'serious', PLACE, { verdict: last.verdict, days })]
      : [];
  return days > backtestDays ? [...fails, finding('old test', 'look', PLACE, { days })] : fails;
};
