import { fold } from '../../engine/values/fold';
import type { OwnField } from '../../protocol/list-view';
import type { List } from '../accounts/list';
import type { ScoreHeader } from '../accounts/own-header';
import type { LoadedDefinition } from '../load-definition';
import { countValues, listFields } from '../preview/field-list';

/** The only column of ours that a list may be narrowed down by: README, Lists. */
const FIELD = 'ICP Owner' satisfies ScoreHeader;

/** Whether a condition is about whose an account is. @example asksOwner({ field: 'icp owner' }) // true */
export function asksOwner({ field }: { readonly field: string }): boolean {
  return fold(field) === fold(FIELD);
}

/**
 * The column that says whose an account is by a definition, as Score accounts wrote it or a person typed it.
 *
 * @param list - The accounts.
 * @param name - Name of the definition.
 * @returns 0-based; `undefined` where there is none, or a column of the user has that name.
 * @example ownerColumn(list, '') // 9
 */
export function ownerColumn(
  { headers, scores }: Pick<List, 'headers' | 'scores'>,
  name: string,
): number | undefined {
  if (headers.some((field) => asksOwner({ field: String(field) }))) return undefined;
  const own = scores.filter((one) => one.header === FIELD && one.name === fold(name));
  return (own.find(({ isMarked }) => isMarked) ?? own[0])?.column;
}

/** What the sidebar offers of that column; `undefined` where it is not there or names nobody. */
export function ownerField(
  list: List,
  name: string,
  { definition, context }: LoadedDefinition,
): OwnField | undefined {
  const column = ownerColumn(list, name);
  if (column === undefined) return undefined;
  const cells = list.values.slice(list.headerRow).map((row) => row[column] ?? '');
  const tab = {
    sheet: list.sheet,
    headerRow: 1,
    headers: [FIELD],
    rows: cells.map((cell) => [cell]),
  };
  const [line] = listFields(definition, tab, context);
  const values = countValues(cells, false, context, definition.settings.missingWords);
  if (line === undefined || values.length === 0) return undefined;
  return { line: { ...line, field: FIELD, kind: 'text' }, values };
}
