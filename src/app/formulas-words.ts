import { count } from '../engine/figures';
import type { InsertedFormulas } from './insert-formulas';

/** What actions on formulas say to a person; formulas themselves go without. */
export const formulasWords = {
  formulasInserted: (inserted: InsertedFormulas) => {
    const { cells, formulas, isNew, config, values } = inserted;
    const [subject, they] =
      formulas.length === 1 ? ['formula stands', 'It follows'] : ['formulas stand', 'They follow'];
    const stands = `Score ${subject} in ${cells}${isNew ? '' : ' already'}.`;
    const reasons = inserted.isExplained ? '' : ` ${notExplained(inserted)}`;
    const beside =
      values === '' ? '' : ` The values under ${values} change only with Score accounts.`;
    return `${stands} ${they} every change of ${config}.${reasons}${beside}`;
  },
  recalculated: (formulas: number) =>
    `${count(formulas)} ${formulas === 1 ? 'formula' : 'formulas'} calculated again.`,
  plainText: 'Number format must not be Plain text, which would make a text of the formula',
  notRecalculated: (left: readonly string[]) =>
    `Some could not be, they are as they were: ${some(left)}`,
} as const;

/** Where few accounts are not explained either, blank rows between them make the result too large. */
function notExplained({ accounts, mostExplained }: InsertedFormulas): string {
  return accounts > mostExplained
    ? `A formula explains at most ${count(mostExplained)} accounts, this list has ${count(accounts)}: Score accounts writes the reasons.`
    : 'With so many blank rows between the accounts no formula explains them: Score accounts writes the reasons.';
}

function some(texts: readonly string[]): string {
  const rest = texts.length - 5;
  return [...texts.slice(0, 5), ...(rest > 0 ? [`and ${count(rest)} more`] : [])].join(' · ');
}
