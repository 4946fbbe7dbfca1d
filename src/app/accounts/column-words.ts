import type { ResolvedColumns } from '../../definition/fields';
import type { Problem } from '../../definition/problem';

/**
 * What is wrong with the columns of fields, as a person reads it.
 *
 * @param sheet - Name of the tab.
 * @example columnWords(resolveColumns(fields, headers, place), 'Accounts')[0] // 'The column Industry is missing in Accounts'
 */
export function columnWords(
  { problems, missing }: Pick<ResolvedColumns, 'problems' | 'missing'>,
  sheet: string,
): string[] {
  const isMissing = new Set(missing);
  return problems.map(({ what, message }: Problem) =>
    isMissing.has(what) ? `The column ${what} is missing in ${sheet}` : message,
  );
}
