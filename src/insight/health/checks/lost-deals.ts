import { isFewerThan } from '../../../stats/wilson';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Won deals without lost ones to tell them from: what all customers have may be what everybody has. */
export const lostDeals: HealthCheck = ({ definition: { settings }, deals }) => {
  if (deals === undefined) return [];
  const { wonIncluded, lostExcluded } = deals.report.metrics;
  const { minimumDeals: least } = settings;
  if (isFewerThan(least, wonIncluded) || !isFewerThan(least, lostExcluded)) return [];
  const [won, lost] = [wonIncluded.trials, lostExcluded.trials];
  const severity = lost === 0 ? 'serious' : 'look';
  return [
    finding('no lost deals', severity, { list: 'deals tab' }, { won, lost, least }, 1 - lost / won),
  ];
};
