import type { DefinedCriterion } from '../../definition/definition';
import { conditionText } from '../../engine/condition-text';
import { fold } from '../../engine/values/fold';

/**
 * The criteria that a text is found in: in the name, the field, the value or the dimension, whatever
 * the case and the accents.
 *
 * @example searched(criteria, 'ware').map(({ name }) => name) // ['Has a data warehouse']
 */
export function searched(
  criteria: readonly DefinedCriterion[],
  text: string,
): readonly DefinedCriterion[] {
  const wanted = fold(text);
  if (wanted === '') return criteria;
  return criteria.filter((one) =>
    [one.name, one.field, one.value, conditionText(one), one.dimension].some((said) =>
      fold(said).includes(wanted),
    ),
  );
}
