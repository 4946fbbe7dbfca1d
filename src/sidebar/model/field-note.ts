import type { Definition } from '../../definition/definition';
import { fold } from '../../engine/values/fold';
import type { FieldLine } from '../../protocol/field-line';

/** How a note begins that says why a field is no criterion. */
const NOT_SCORED = 'Not scored:';
const KNOWN_LATER = 'Known only after the sale: it says nothing about who will buy.';

/**
 * What the config sheet notes of a field, else that its name says that it is known only after the sale.
 *
 * @param lines - The columns, where they were read.
 * @param isScored - False for a condition that gives no points: why a field gets none is nothing to it.
 * @returns `''` where nothing is to be noted.
 */
export function fieldNote(
  { fields }: Pick<Definition, 'fields'>,
  field: string,
  lines: readonly Pick<FieldLine, 'field' | 'isKnownLater'>[] = [],
  isScored = true,
): string {
  const notes = fields.find(({ name }) => fold(name) === fold(field))?.notes ?? '';
  const isLater = lines.some((line) => fold(line.field) === fold(field) && line.isKnownLater);
  const isSaid = isScored || !notes.startsWith(NOT_SCORED);
  return (isSaid && notes) || (isLater ? KNOWN_LATER : '');
}
