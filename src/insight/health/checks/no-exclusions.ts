import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { waitingOf } from '../waiting';
import { wouldCost } from '../would-cost';

/** It says whom to look for and not whom to leave. What waits and would cost wins is named, and not advised. */
export const noExclusions: HealthCheck = (
  { definition: { exclusions }, accounts, deals },
  limits,
) => {
  if (exclusions.some(({ on }) => on)) return [];
  const costly = wouldCost(exclusions, deals, limits);
  const others = exclusions.filter((one) => !costly.has(one));
  return [
    finding(
      'no exclusions',
      'note',
      { list: 'exclusions', key: 'field' },
      { ...waitingOf(others, accounts), costly: [...costly.values()] },
    ),
  ];
};
