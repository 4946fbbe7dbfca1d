import { isSearched } from '../../../definition/fields';
import { conditionLabel } from '../../../engine/condition-text';
import { isKnownLater } from '../../backtest/leaks';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** An exclusion on a field whose name says that it is known only after the sale; not where a person said that it is used. */
export const knownLater: HealthCheck = ({ definition }) =>
  definition.exclusions.flatMap((one, item) => {
    if (!one.on || !isKnownLater(one.field) || isSearched(definition, one.field) === true)
      return [];
    const place = { list: 'exclusions', item, key: 'field' } as const;
    return finding('known later', 'look', place, { name: conditionLabel(one), field: one.field });
  });
