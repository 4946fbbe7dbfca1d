import type { DealRole, Definition } from '../../definition/definition';
import { findField, resolveColumns } from '../../definition/fields';
import type { Cell } from '../../engine/model';

/** The header that a definition names for a role of the deals, `''` where there is none. */
export function roleHeader({ deals }: Pick<Definition, 'deals'>, role: DealRole): string {
  return deals.find((one) => one.role === role)?.header ?? '';
}

/**
 * The column of the accounts that holds the deals' account key, by its header or another name.
 *
 * @param definition - Its FIELDS say what else a header is called.
 * @param headers - Of the accounts.
 * @param header - Of the key in the deals; left out: the one that DEALS names.
 * @returns 0-based; `undefined` where there is none, or two.
 * @example keyColumn(definition, ['Account', 'Website']) // 1
 */
export function keyColumn(
  definition: Definition,
  headers: readonly Cell[],
  header = roleHeader(definition, 'Account key'),
): number | undefined {
  const field = findField(definition, header) ?? { name: header, aliases: [] };
  const { columnOf } = resolveColumns([{ name: header, aliases: [] }, field], headers);
  return columnOf(header) ?? columnOf(field.name);
}
