import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { isOver, overridesOn } from '../../definition/overrides';
import type { Cell, ReadingContext } from '../../engine/model';
import type { AccountOverride } from '../../protocol/account-line';
import { type Place, placeWords } from '../../protocol/place-words';
import type { ListedTab } from '../accounts/account-list';
import { keyColumn, roleHeader } from '../accounts/key-column';
import { accountColumn } from '../changes/keep-run';
import { listColumns } from '../lists/list-columns';
import { words } from './words';

/**
 * The override of an account, and what one would be known by.
 *
 * @param definition - The draft.
 * @param tab - The accounts.
 * @param row - 0-based among them.
 * @param context - Says which day it is.
 * @param alone - Where the definition alone has it.
 * @example itsOverride(draft, tab, 77, context, alone).held?.tier // 'Tier 1'
 */
export function itsOverride(
  definition: Definition,
  tab: ListedTab,
  row: number,
  context: ReadingContext,
  alone: Place,
): AccountOverride {
  const named = roleHeader(definition, 'Account key');
  const column = keyColumn(definition, tab.headers);
  if (named !== '' && column === undefined) {
    return { key: '', note: words.noKeyColumn(tab.sheet, named) };
  }
  const at = column ?? tellingColumn(definition, tab);
  const header = String(tab.headers[at] ?? '');
  const key = String(tab.rows[row]?.[at] ?? '').trim();
  if (accountKey(key) === '') return { key: '', note: words.noKey(header) };
  const keyNote = [
    words.toldApart(header, column === undefined),
    ...words.shared(tab.rows.filter((cells) => keyOf(cells[at]) === accountKey(key)).length),
  ].join(' ');
  if (column === undefined) return { key, keyHeader: header, keyNote };
  const held = overridesOn(definition, context)(key);
  if (held !== undefined)
    return { key, keyNote, held, says: words.override(held, placeWords(alone)) };
  const over = definition.overrides.find(
    (one) => accountKey(one.account) === accountKey(key) && isOver(one, context),
  );
  return over === undefined ? { key, keyNote } : { key, keyNote, note: words.overrideOver(over) };
}

const keyOf = (cell: Cell = '') => accountKey(String(cell));

/** The column that accounts are told apart by: of domain, ID and name the first that differs in every row. */
function tellingColumn(definition: Definition, tab: ListedTab): number {
  const known = accountColumn(definition, tab);
  const { domains, 'account ID': id } = listColumns(definition, tab);
  const rows = tab.rows.filter((cells) => cells.some((cell) => keyOf(cell) !== ''));
  const tells = (column: number) => {
    const keys = new Set(rows.map((cells) => keyOf(cells[column])));
    return keys.size === rows.length && !keys.has('');
  };
  const columns = [...domains, ...(id === undefined ? [] : [id]), known];
  return columns.find(tells) ?? known;
}
