import type { Definition } from '../../definition/definition';
import { fold } from '../../engine/values/fold';
import type { FieldLine } from '../../protocol/field-line';

const KNOWN_LATER = 'Known only after the sale: it says nothing about who will buy.';

/**
 * What the config sheet notes of a field, else that its name says that it is known only after the sale.
 *
 * @param lines - The columns, where they were read.
 * @returns `''` where nothing is to be noted.
 */
export function fieldNote(
  { fields }: Pick<Definition, 'fields'>,
  field: string,
  lines: readonly Pick<FieldLine, 'field' | 'isKnownLater'>[] = [],
): string {
  const notes = fields.find(({ name }) => fold(name) === fold(field))?.notes ?? '';
  const isLater = lines.some((line) => fold(line.field) === fold(field) && line.isKnownLater);
  return notes || (isLater ? KNOWN_LATER : '');
}
