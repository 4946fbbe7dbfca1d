import type { Definition } from '../definition/definition';
import { resolveColumns } from '../definition/fields';
import type { Cell } from '../engine/model';
import { messages } from './messages';

/**
 * Where the fields of a definition stand under a header row.
 *
 * @param definition - Its criteria and exclusions that are on decide which fields are needed.
 * @param headers - The header row.
 * @param where - Sheet and row for the message.
 * @returns 0-based column of a field.
 * @throws Every field that is missing or stands twice: a renamed column must not become a silent
 *   wrong score.
 */
export function fieldColumns(
  definition: Definition,
  headers: readonly Cell[],
  where: string,
): (field: string) => number | undefined {
  const { columnOf, problems } = resolveColumns(definition, headers, where);
  const needed = [...definition.criteria, ...definition.exclusions].filter(({ on }) => on);
  const missing = new Set(
    needed.map(({ field }) => field).filter((f) => columnOf(f) === undefined),
  );
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  if (missing.size > 0) throw new Error(messages.headersMissing(where, [...missing]));
  return columnOf;
}
