import type { Definition } from '../../definition/definition';
import { fieldsOf, type HeaderPlace, resolveColumns, usedFields } from '../../definition/fields';
import type { Cell } from '../../engine/model';
import { messages } from '../messages';
import { columnWords } from './column-words';

/**
 * Where the fields of a definition stand under a header row.
 *
 * @param definition - Its criteria and exclusions that are on decide which fields are needed.
 * @param headers - The header row.
 * @param place - Where that row stands, for the message.
 * @param say - Puts what is missing, or stands twice, into words.
 * @returns 0-based column of a field.
 * @throws Every field that is missing or stands twice: a renamed column must not become a silent
 *   wrong score.
 */
export function fieldColumns(
  definition: Definition,
  headers: readonly Cell[],
  place: HeaderPlace,
  say = columnWords,
): (field: string) => number | undefined {
  const used = new Set(usedFields(definition));
  const fields = fieldsOf(definition).filter(({ name }) => used.has(name));
  const resolved = resolveColumns(fields, headers, place);
  if (resolved.problems.length > 0)
    throw new Error(messages.columnProblems(say(resolved, place.sheet)));
  return resolved.columnOf;
}
