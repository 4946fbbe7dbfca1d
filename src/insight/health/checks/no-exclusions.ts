import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { waitingOf } from '../waiting';
import { wouldCost } from '../would-cost';
import { saysOfLater } from './known-later';

/**
 * It says whom to look for and not whom to leave. What waits and would cost wins is named,
 * and not advised; nor is what is known only after the sale.
 */
export const noExclusions: HealthCheck = ({ definition, accounts, deals }, limits) => {
  const { exclusions } = definition;
  if (exclusions.some(({ on }) => on)) return [];
  const costly = wouldCost(exclusions, deals, limits);
  const others = exclusions.filter((one) => !costly.has(one) && !saysOfLater(definition, one));
  return [
    finding(
      'no exclusions',
      'note',
      { list: 'exclusions', key: 'field' },
      { ...waitingOf(others, accounts), costly: [...costly.values()] },
    ),
  ];
};
