import { nameRemarks } from '../../../definition/name-remarks';
import { routeRemarks } from '../../../definition/route-remarks';
import { tierRemarks } from '../../../definition/tier-remarks';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** What is odd about names, about the order of tiers and about rules. */
export const remarks: HealthCheck = ({ definition }) => [
  ...nameRemarks(definition.criteria).map((says) =>
    finding('same name', 'note', { list: 'criteria', key: 'name' }, { says }),
  ),
  ...tierRemarks(definition.tiers).map((says) =>
    finding('order of tiers', 'look', { list: 'tiers', key: 'from' }, { says }),
  ),
  ...routeRemarks(definition).map((says) =>
    finding('rule without use', 'look', { list: 'routes', key: 'name' }, { says }),
  ),
];
