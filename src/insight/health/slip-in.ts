import { nearestAmong } from '../../definition/near-miss';
import type { Table } from '../../engine/evaluate';
import type { Condition } from '../../engine/model';
import { findOperator } from '../../engine/operators';
import { fold } from '../../engine/values/fold';
import { splitList } from '../../engine/values/list';
import { columnTexts } from './column-texts';

/** An item of a value that no cell has, and the text of the column that is probably meant. */
export interface Slip {
  readonly slip: string;
  readonly meant: string;
}

/**
 * An item of a condition's value that is all but spelled like a text of its column.
 *
 * @example slipIn({ field: 'Industry', operator: 'is any of', value: 'Softwear' }, table)?.meant // 'Software'
 */
export function slipIn({ field, operator, value }: Condition, table: Table): Slip | undefined {
  const column = table.columnOf(field);
  const { suits = [], needsValue = false } = findOperator(operator) ?? {};
  const takesTexts = suits.some((kind) => kind === 'text' || kind === 'list');
  if (column === undefined || !needsValue || !takesTexts) return undefined;
  const texts = columnTexts(table, column);
  const near = nearestAmong([...texts.keys()]);
  for (const slip of splitList(value)) {
    const meant = texts.has(fold(slip)) ? undefined : texts.get(near(fold(slip)) ?? '')?.text;
    if (meant !== undefined) return { slip, meant };
  }
  return undefined;
}
