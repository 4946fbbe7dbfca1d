import type { Definition } from '../../../definition/definition';
import { isSearched } from '../../../definition/fields';
import { conditionLabel } from '../../../engine/condition-text';
import { isKnownLater } from '../../backtest/leaks';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';

/** Whether the name of its field says that it is known only after the sale; not where a person said that it is used. */
export function saysOfLater(
  definition: Definition,
  { field }: { readonly field: string },
): boolean {
  return isKnownLater(field) && isSearched(definition, field) !== true;
}

/** An exclusion that is on, of what is known only after the sale. */
export const knownLater: HealthCheck = ({ definition }) =>
  definition.exclusions.flatMap((one, item) => {
    if (!one.on || !saysOfLater(definition, one)) return [];
    const place = { list: 'exclusions', item, key: 'field' } as const;
    return finding('known later', 'look', place, { name: conditionLabel(one), field: one.field });
  });
