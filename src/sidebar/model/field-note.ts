import type { Definition } from '../../definition/definition';
import { fold } from '../../engine/values/fold';

/**
 * What the config sheet notes of a field, such as that it is known only after the sale.
 *
 * @returns `''` where it notes nothing.
 */
export function fieldNote({ fields }: Pick<Definition, 'fields'>, field: string): string {
  return fields.find(({ name }) => fold(name) === fold(field))?.notes ?? '';
}
