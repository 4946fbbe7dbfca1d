import { associationP, tableOfShares } from '../../../stats/two-by-two';
import { wilson } from '../../../stats/wilson';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Customers of either fifth without whom nothing is said. */
export const FEWEST_BEST = 10;
const CERTAIN = 0.02;
const HALF = 0.5;

/** The best customers are not in the ICP: fewer of them than of the worst, or surely less than half. */
export const bestOutside: HealthCheck = ({ accounts, best: customers }) => {
  if (accounts === undefined || customers === undefined) return [];
  const { inIcp } = accounts.judged;
  const shareIn = (rows: readonly number[]) =>
    wilson(rows.filter((row) => inIcp[row] === 1).length, rows.length);
  const [best, worst] = [shareIn(customers.top), shareIn(customers.bottom)];
  if (Math.min(best.trials, worst.trials) < FEWEST_BEST) return [];
  const isBehind = best.value < worst.value && associationP(tableOfShares(best, worst)) < CERTAIN;
  if (!isBehind && !(best.high < HALF)) return [];
  const severity = isBehind ? 'serious' : 'look';
  const place = { list: 'tiers', key: 'from' } as const;
  return [finding('best outside', severity, place, { best, worst }, 1 - best.value)];
};
