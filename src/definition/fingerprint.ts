import { canonicalJson } from './canonical-json';
import type { Definition } from './definition';
import { hash53 } from './hash';

/**
 * A short text that changes with every change of a definition, and with nothing else: not with
 * the layout of its sheet, and not with the notes of fields.
 *
 * @returns 11 characters, digits and lower-case letters
 */
export function fingerprint(definition: Definition): string {
  const fields = definition.fields.map(({ notes: _, ...field }) => field);
  return shortHash(canonicalJson({ ...definition, fields }));
}

/** A text as 11 digits and lower-case letters; the same text gives the same. */
export function shortHash(text: string): string {
  return hash53(text).toString(36).padStart(11, '0');
}
