import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import { isOver, overridesOn } from '../../definition/overrides';
import { withinSentence } from '../../engine/excluded-reason';
import type { Judged } from '../../engine/judge';
import type { ReadingContext, ScoringModel } from '../../engine/model';
import { tierName } from '../../engine/tiers';
import type { AccountOverride } from '../../protocol/account-line';
import { placeWords } from '../../protocol/place-words';
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
 * @param own - What the definition alone says of it.
 * @example itsOverride(draft, tab, 77, context, own).held?.tier // 'Tier 1'
 */
export function itsOverride(
  definition: Definition,
  tab: ListedTab,
  row: number,
  context: ReadingContext,
  { model, judged }: { readonly model: ScoringModel; readonly judged: Judged },
): AccountOverride {
  const named = roleHeader(definition, 'Account key');
  const column = named === '' ? accountColumn(definition, tab) : keyColumn(definition, tab.headers);
  if (column === undefined) return { key: '', note: words.noKeyColumn(tab.sheet, named) };
  const header = String(tab.headers[column] ?? '');
  const key = String(tab.rows[row]?.[column] ?? '').trim();
  if (accountKey(key) === '') return { key: '', note: words.noKey(header) };
  const keyHeader = named === '' ? { keyHeader: header } : {};
  const held = named === '' ? undefined : overridesOn(definition, context)(key);
  if (held === undefined) {
    const over = definition.overrides.find(
      (one) => accountKey(one.account) === accountKey(key) && isOver(one, context),
    );
    return { key, ...keyHeader, ...(over && named !== '' && { note: words.overrideOver(over) }) };
  }
  const exclusion = model.exclusions[judged.scores.excludedBy[0] as number];
  const place = {
    tier: tierName(model.tiers, judged.tier[0] as number),
    score: judged.shown[0] as number,
  };
  const alone =
    exclusion === undefined
      ? placeWords(place)
      : `${place.tier}: ${withinSentence(exclusion.reason)}`;
  return { key, held, says: words.override(held, alone) };
}
