import { nameRemarks } from '../../../definition/name-remarks';
import { tierRemarks } from '../../../definition/tier-remarks';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** What is odd about names and about the order of tiers. */
export const remarks: HealthCheck = ({ definition: { criteria, tiers } }) => [
  ...nameRemarks(criteria).map((says) =>
    finding('same name', 'note', { list: 'criteria', key: 'name' }, { says }),
  ),
  ...tierRemarks(tiers).map((says) =>
    finding('order of tiers', 'look', { list: 'tiers', key: 'from' }, { says }),
  ),
];
