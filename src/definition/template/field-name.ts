import { fold } from '../../engine/values/fold';
import type { FieldKind } from '../catalogue/field-kind';
import { headerWords } from '../catalogue/match-header';
import type { DefinedField } from '../definition';
import { newField } from '../fields';

const SHORT_WORD = 3;

/**
 * A header as people would write it in a document.
 *
 * @example
 * tidyHeader('plan_tier'); // 'Plan tier'
 */
export function tidyHeader(header: string): string {
  const trimmed = header.trim().replace(/\s+/g, ' ');
  const isTyped = !trimmed.includes('_') && /\p{Lu}/u.test(trimmed) && /\p{Ll}/u.test(trimmed);
  const isAcronym = trimmed.length <= SHORT_WORD && trimmed === trimmed.toUpperCase();
  if (isTyped || isAcronym) return trimmed;
  const words = headerWords(header);
  if (words === '') return trimmed;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The field of a column: a clean name, and the real header where that is another one.
 *
 * @param header as it stands in the sheet
 * @param kind what it means; `undefined` where the catalogue doesn't say
 * @param notes for the readers of the definition
 * @example
 * fieldOf(' REVENUE ', kind, '').aliases; // ['REVENUE'], of the field 'Annual revenue'
 */
export function fieldOf(header: string, kind: FieldKind | undefined, notes: string): DefinedField {
  const name = kind?.name || tidyHeader(header);
  const real = header.trim();
  return { ...newField(name, fold(real) === fold(name) ? [] : [real]), notes };
}
