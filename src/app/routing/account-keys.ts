import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { keyColumn } from '../accounts/key-column';
import type { List } from '../accounts/list';
import { namedColumn } from '../preview/account-lines';

/**
 * What tells the accounts of a list apart: the key that deals are joined by, else their names.
 *
 * @returns By row, `''` for one without; `undefined` where no column does.
 */
export function accountKeys(
  definition: Definition,
  { headers, rows }: Pick<List, 'headers' | 'rows'>,
): readonly string[] | undefined {
  const column = keyColumn(definition, headers) ?? namedColumn(definition, { headers, rows });
  if (column === undefined) return undefined;
  return rows.map((cells) => accountKey(String(cells[column] ?? '')));
}
