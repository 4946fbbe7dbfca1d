import { headerWords, matchHeader } from '../../definition/catalogue/match-header';
import { nearestAmong } from '../../definition/near-miss';
import { fold } from '../../engine/values/fold';

/** Whether a header may be a field under another name, both as their words, folded. */
type Rule = (field: string, header: string) => boolean;

/** One says the other and more, or the catalogue knows both as the same. */
const rules: readonly Rule[] = [
  (field, header) => ` ${header} `.includes(` ${field} `) || ` ${field} `.includes(` ${header} `),
  (field, header) => {
    const meant = matchHeader(field)?.name ?? '';
    return meant !== '' && matchHeader(header)?.name === meant;
  },
];

/**
 * The header that a field without a column probably has now: one that is all but spelled like it, else the
 * only one that says it and more, or that means the same.
 *
 * @param free - Headers of columns that no field has.
 * @example renamedHeader('CRM', ['Notes', 'CRM system']) // 'CRM system'
 */
export function renamedHeader(field: string, free: readonly string[]): string | undefined {
  const near = nearestAmong(free.map(fold))(fold(field));
  if (near !== undefined) return free.find((header) => fold(header) === near);
  const wordsOf = (text: string) => fold(headerWords(text));
  for (const fits of rules) {
    const found = free.filter((header) => fits(wordsOf(field), wordsOf(header)));
    if (found.length === 1) return found[0];
  }
  return undefined;
}
