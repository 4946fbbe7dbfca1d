import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Nobody owns the definition: then nobody keeps it true. */
export const owner: HealthCheck = ({ definition: { settings } }) =>
  settings.owner.trim() === ''
    ? [finding('no owner', 'look', { list: 'settings', key: 'owner' }, {})]
    : [];
