import { nearestAmong } from '../../definition/near-miss';
import type { Table } from '../../engine/evaluate';
import type { Condition } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import { columnTexts } from './column-texts';

/**
 * A text of the column that is all but spelled like an item of a condition's value.
 *
 * @example meantText({ field: 'Industry', operator: 'is any of', value: 'Softwear' }, table) // 'Software'
 */
export function meantText({ field, operator, value }: Condition, table: Table): string | undefined {
  const column = table.columnOf(field);
  const { suits = [], needsValue = false } = findOperator(operator) ?? {};
  const takesTexts = suits.some((kind) => kind === 'text' || kind === 'list');
  if (column === undefined || !needsValue || !takesTexts) return undefined;
  const texts = columnTexts(table, column);
  const near = nearestAmong([...texts.keys()]);
  for (const item of splitList(value).map(fold)) {
    const meant = texts.has(item) ? undefined : near(item);
    if (meant !== undefined) return texts.get(meant)?.text;
  }
  return undefined;
}
