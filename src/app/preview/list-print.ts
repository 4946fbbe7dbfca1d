import type { Definition } from '../../definition/definition';
import { fieldsOf } from '../../definition/fields';
import { shortHash } from '../../definition/fingerprint';
import type { ListedTab } from '../accounts/account-list';
import { columnFinder } from '../accounts/field-finder';

/**
 * A short text that changes with what the accounts hold in the columns of a definition's fields, and
 * with nothing else: a note, or a time in another column, changes nothing that is scored.
 *
 * @param tab - The accounts.
 */
export function listPrint(definition: Definition, { headers, rows }: ListedTab): string {
  const columnOf = columnFinder(definition, headers);
  const columns = fieldsOf(definition).map(({ name }) => columnOf(name) ?? -1);
  const lines = rows.map((cells) =>
    columns.map((column) => {
      const cell = cells[column] ?? '';
      return typeof cell === 'object' ? cell.getTime() : cell;
    }),
  );
  return shortHash(JSON.stringify(lines));
}
