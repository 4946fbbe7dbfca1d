import type { FirstProposal } from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { conditionShares } from '../discovery/condition-shares';
import { heldOutWords } from '../discovery/held-out-words';
import { words as discoveryWords } from '../discovery/words';
import { inCalendar } from '../load-definition';
import type { Outside } from '../outside';
import { lookAt } from './look-at';
import { buildStart, dealTabs } from './start-definition';
import { words } from './words';

const NOTHING: FirstProposal = {
  verdict: '',
  isMet: false,
  rests: '',
  why: '',
  note: '',
  criteria: [],
  exclusions: [],
  leftOut: [],
};

/**
 * The first definition that the deals of a workbook give, to be looked at; nothing is written.
 *
 * @param choices - What a person says of the tabs.
 * @throws Where tabs do not fit each other, or the time is over.
 * @example proposeFirst(outside, {}).verdict // 'Your ICP keeps 8 of 10 deals that you won and …'
 */
export function proposeFirst(outside: Outside, choices: Choices): FirstProposal {
  const looked = lookAt(outside, choices);
  const tables = dealTabs(looked.tabs, looked.definition);
  if (tables === undefined) return { ...NOTHING, why: words.noDeals };
  const built = buildStart(looked.definition, tables, outside, looked.zone);
  const { definition, draft } = built;
  const leftOut = draft.leftOut.map(
    ({ field, operator, value, why }) => [`${field} ${operator} ${value}`.trim(), why] as const,
  );
  if (definition === undefined) {
    const { longer } = draft;
    return {
      ...NOTHING,
      why: discoveryWords.sentence(built.why),
      leftOut,
      ...(longer !== undefined && { longer }),
    };
  }
  const { after, targets } = draft.checked;
  const { says: verdict, ...judged } = heldOutWords(after, targets);
  const { context } = inCalendar(definition, looked.zone, outside.clock, outside.workbook);
  return {
    verdict,
    ...judged,
    why: '',
    definition,
    note: built.rests,
    ...conditionShares(definition, draft.table, context),
    leftOut,
  };
}
