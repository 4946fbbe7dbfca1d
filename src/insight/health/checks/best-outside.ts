import { associationP, tableOfShares } from '../../../stats/two-by-two';
import { wilson } from '../../../stats/wilson';
import type { AccountFacts, HealthCheck, HealthFacts } from '../facts';
import { finding } from '../finding';

/** Customers of either fifth without whom nothing is said. */
const FEWEST = 10;
const CERTAIN = 0.02;
/** Customers that a finding names, and that its button goes through. */
const MOST_NAMED = 20;

/** Fewer of the best customers than of the worst are in the ICP, by more than luck. */
export const bestOutside: HealthCheck = ({ accounts, best: customers }) => {
  if (accounts === undefined || customers === undefined || !areTold(customers)) return [];
  const { inIcp } = accounts.judged;
  const shareIn = (rows: readonly number[]) =>
    wilson(rows.filter((row) => inIcp[row] === 1).length, rows.length);
  const [best, worst] = [shareIn(customers.top), shareIn(customers.bottom)];
  if (!(best.value < worst.value && associationP(tableOfShares(best, worst)) < CERTAIN)) return [];
  const outside = customers.top.filter((row) => inIcp[row] !== 1).slice(0, MOST_NAMED);
  const figures = {
    ...{ best, worst, rankedBy: customers.rankedBy },
    names: outside.map((row) => nameOf(accounts, row)).filter((name) => name !== ''),
    rows: outside.map((row) => accounts.numbers[row] ?? 0),
  };
  const place = { list: 'tiers', key: 'from' } as const;
  return [finding('best outside', 'serious', place, figures, 1 - best.value)];
};

/** Whether columns tell enough of the best customers from enough of the worst. */
export function areTold({ top, bottom }: Pick<NonNullable<HealthFacts['best']>, 'top' | 'bottom'>) {
  return Math.min(top.length, bottom.length) >= FEWEST;
}

function nameOf({ companies }: Pick<AccountFacts, 'companies'>, row: number): string {
  const { name = '', domain = '' } = companies[row] ?? {};
  return name || domain;
}
