import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { isOver, overridesOn } from '../../definition/overrides';
import type { ReadingContext } from '../../engine/model';
import type { AccountOverride } from '../../protocol/account-line';
import { type Place, placeWords } from '../../protocol/place-words';
import type { ListedTab } from '../accounts/account-list';
import { keyColumn, roleHeader } from '../accounts/key-column';
import { accountColumn } from '../changes/keep-run';
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
  const at = column ?? accountColumn(definition, tab);
  const header = String(tab.headers[at] ?? '');
  const key = String(tab.rows[row]?.[at] ?? '').trim();
  if (accountKey(key) === '') return { key: '', note: words.noKey(header) };
  if (column === undefined) return { key, keyHeader: header };
  const held = overridesOn(definition, context)(key);
  if (held !== undefined) return { key, held, says: words.override(held, placeWords(alone)) };
  const over = definition.overrides.find(
    (one) => accountKey(one.account) === accountKey(key) && isOver(one, context),
  );
  return over === undefined ? { key } : { key, note: words.overrideOver(over) };
}
