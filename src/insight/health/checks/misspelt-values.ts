import { matchHeader } from '../../../definition/catalogue/match-header';
import { takesList } from '../../../engine/condition-text';
import { fold } from '../../../engine/values/fold';
import { splitList } from '../../../engine/values/list';
import { columnTexts } from '../column-texts';
import type { HealthCheck } from '../facts';
import { finding } from '../finding';
import { isOneLetter } from '../one-letter';
import { usualWords } from '../usual-words';
import { weightOf } from '../weighed-share';

const usual: ReadonlySet<string> = new Set(usualWords);

/** Industries that a condition asks for as the accounts spell them, and both with a slip. */
export const misspeltValues: HealthCheck = ({ definition, accounts }) => {
  if (accounts === undefined) return [];
  const { table } = accounts;
  return (['criteria', 'exclusions'] as const).flatMap((list) =>
    definition[list].flatMap(({ on, field, operator, value }, item) => {
      const column = table.columnOf(field);
      if (!on || column === undefined || !takesList(fold(operator))) return [];
      if (matchHeader(field)?.name !== 'Industry') return [];
      const texts = columnTexts(table, column);
      return splitList(value).flatMap((written) => {
        const meant = meantBy(fold(written));
        const there = texts.get(fold(written));
        if (there === undefined || meant === undefined || texts.has(meant)) return [];
        const place = { list, item, key: 'value' } as const;
        const figures = { field, written: there.text, meant, count: there.count };
        const weight = weightOf(definition, (one) => one.field === field);
        return finding('misspelt value', 'note', place, figures, weight);
      });
    }),
  );
};

/** The usual word that one letter is wrong in; `undefined` for none. */
function meantBy(written: string): string | undefined {
  const bare = written.replace(/[ -]/g, '');
  const isKnown = [bare, `${bare}s`, bare.replace(/s$/, '')].some((word) => usual.has(word));
  return isKnown ? undefined : usualWords.find((word) => isOneLetter(bare, word));
}
