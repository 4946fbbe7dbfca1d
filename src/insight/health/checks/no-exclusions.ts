import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { waitingOf } from '../waiting';

/** It says whom to look for and not whom to leave. */
export const noExclusions: HealthCheck = ({ definition: { exclusions }, accounts }) =>
  exclusions.some(({ on }) => on)
    ? []
    : [
        finding(
          'no exclusions',
          'note',
          { list: 'exclusions', key: 'field' },
          waitingOf(exclusions, accounts),
        ),
      ];
