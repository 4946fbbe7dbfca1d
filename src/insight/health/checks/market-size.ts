import { listedRows } from '../../judged-accounts';
import { capacityOf } from '../capacity';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Fewer accounts than a market should have, or fewer in the ICP than its owners can take. */
export const marketSize: HealthCheck = ({ definition, accounts }, { leastAccounts }) => {
  if (accounts === undefined) return [];
  const rows = listedRows(accounts.judged);
  const inside = rows.filter((row) => accounts.judged.inIcp[row] === 1).length;
  const capacity = capacityOf(definition);
  const place = { list: 'accounts tab' } as const;
  return [
    ...(leastAccounts !== undefined && rows.length < leastAccounts
      ? [finding('few accounts', 'look', place, { accounts: rows.length, least: leastAccounts })]
      : []),
    ...(capacity !== undefined && inside < capacity
      ? [finding('below capacity', 'look', place, { accounts: inside, capacity })]
      : []),
  ];
};
