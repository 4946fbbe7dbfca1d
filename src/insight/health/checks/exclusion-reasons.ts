import { conditionLabel } from '../../../engine/condition-text';
import { fold } from '../../../engine/values/fold';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** An exclusion whose reason is a placeholder: nobody can say why the account is out. */
export const exclusionReasons: HealthCheck = ({ definition: { exclusions, settings } }) => {
  const missing = new Set(['', ...settings.missingWords.map(fold)]);
  const isNone = (reason: string) => missing.has(fold(reason)) || !/\p{L}{2}/u.test(reason);
  return exclusions.flatMap((one, item) =>
    one.on && isNone(one.reason)
      ? finding(
          'no reason',
          'look',
          { list: 'exclusions', item, key: 'reason' },
          { name: conditionLabel(one), reason: one.reason },
        )
      : [],
  );
};
