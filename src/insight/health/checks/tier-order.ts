import { associationP, tableOfShares } from '../../../stats/two-by-two';
import { isFewerThan } from '../../../stats/wilson';
import { againstChance } from '../../backtest/chance';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** How often luck may call any two tiers inverted. */
const CHANCE = 0.02;
/** Deals that a tier must have. */
const FEWEST = 10;

/** A tier that is won less often than a worse one, by more than luck; or scores that tell nothing at all. */
export const tierOrder: HealthCheck = ({ definition, deals }) => {
  if (deals === undefined) return [];
  const { byTier, metrics } = deals.report;
  const { tiers, settings } = definition;
  const lines = byTier.lines
    .slice(0, tiers.length)
    .filter(({ winRate }) => !isFewerThan(FEWEST, winRate));
  const pairs = lines.flatMap((better, at) =>
    lines.slice(at + 1).map((worse) => [better, worse] as const),
  );
  const inverted = pairs.filter(
    ([better, worse]) =>
      better.winRate.value < worse.winRate.value &&
      associationP(tableOfShares(better.winRate, worse.winRate)) < CHANCE / pairs.length,
  );
  const found = inverted.map(([better, worse]) =>
    finding(
      'tiers inverted',
      'serious',
      { list: 'tiers', item: tiers.findIndex(({ name }) => name === better.tier), key: 'from' },
      { tiers: [better.tier, worse.tier], rates: [better.winRate, worse.winRate] },
      worse.winRate.value - better.winRate.value,
    ),
  );
  const { auc, wonIncluded, lostExcluded } = metrics;
  const isMany = [wonIncluded, lostExcluded].every(
    (rate) => !isFewerThan(settings.minimumDeals, rate),
  );
  const chance = againstChance(auc, isMany);
  if (chance === undefined || chance === 'too few deals') return found;
  const figures = { auc: auc.value, deals: wonIncluded.trials + lostExcluded.trials };
  return [...found, finding('does not separate', 'serious', { list: 'backtest' }, figures, 1)];
};
