import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { keyColumn } from '../accounts/key-column';
import type { List } from '../accounts/list';
import { namedColumn } from '../preview/account-lines';

/**
 * What tells the accounts of a list apart: the key that deals are joined by; of one without, its name.
 *
 * @returns By row, `''` for one without either; `undefined` where no column holds any.
 */
export function accountKeys(
  definition: Definition,
  { headers, rows }: Pick<List, 'headers' | 'rows'>,
): readonly string[] | undefined {
  const columns = [keyColumn(definition, headers), namedColumn(definition, { headers, rows })];
  const told = columns.filter((column) => column !== undefined);
  if (told.length === 0) return undefined;
  return rows.map((cells) => {
    const keys = told.map((column) => accountKey(String(cells[column] ?? '')));
    return keys.find((key) => key !== '') ?? '';
  });
}
