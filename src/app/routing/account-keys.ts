import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import type { List } from '../accounts/list';
import { keyColumn } from '../deals/attributes';
import { namedColumn } from '../preview/account-lines';

/**
 * What tells the accounts of a list apart: the key that deals are joined by, else their names.
 *
 * @returns By row, `''` for one without; `undefined` where no column does.
 */
export function accountKeys(definition: Definition, list: List): readonly string[] | undefined {
  const { sheet, headerRow, headers, rows } = list;
  const place = { sheet, row: headerRow - 1, column: 0 };
  const header = definition.deals.find(({ role }) => role === 'Account key')?.header ?? '';
  const tab = { place, headers, rows, numbers: [] };
  const key = header === '' ? undefined : keyColumn(definition, header, tab);
  const column = key ?? namedColumn(definition, list);
  if (column === undefined) return undefined;
  return rows.map((cells) => accountKey(String(cells[column] ?? '')));
}
