import type { Definition } from '../../definition/definition';
import { fieldsOf, type HeaderPlace, resolveColumns, usedFields } from '../../definition/fields';
import type { Cell } from '../../engine/model';
import { messages } from '../messages';

/**
 * Where the fields of a definition stand under a header row.
 *
 * @param definition - Its criteria and exclusions that are on decide which fields are needed.
 * @param headers - The header row.
 * @param place - Where that row stands, for the message.
 * @returns 0-based column of a field.
 * @throws Every field that is missing or stands twice: a renamed column must not become a silent
 *   wrong score.
 */
export function fieldColumns(
  definition: Definition,
  headers: readonly Cell[],
  place: HeaderPlace,
): (field: string) => number | undefined {
  const used = new Set(usedFields(definition));
  const fields = fieldsOf(definition).filter(({ name }) => used.has(name));
  const { columnOf, problems, missing } = resolveColumns(fields, headers, place);
  if (problems.length > 0) {
    const plain = missing.map((field) => `The column ${field} is missing in ${place.sheet}.`);
    const told = problems.map(({ message }) => message);
    throw new Error(messages.columnProblems([...plain, ...told]));
  }
  return columnOf;
}
