import type { Definition } from '../../definition/definition';
import { isoDay } from '../../engine/values/iso-day';
import { shownDay } from '../../engine/values/shown-day';
import type { LookedField } from '../../insight/scorecard/looked-at';
import type { FirstProposal, LookedAt } from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { conditionShares } from '../discovery/condition-shares';
import type { DraftFromDeals } from '../discovery/draft-from-deals';
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
  title: words.toldNothing,
  looked: [],
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
    const { longer, deals } = draft;
    const fields = draft.built.looked.map(lookedAt);
    return {
      ...NOTHING,
      ...(fields.length > 0 && { title: words.noneTells(deals.won + deals.lost) }),
      why: discoveryWords.sentence(built.why),
      ...closedBefore(draft, looked.definition),
      leftOut,
      looked: fields,
      ...(longer !== undefined && { longer }),
    };
  }
  const { after, targets } = draft.checked;
  const { says: verdict, ...judged } = heldOutWords(after, targets);
  const { context } = inCalendar(definition, looked.zone, outside.clock, outside.workbook);
  return {
    verdict,
    ...judged,
    title: '',
    why: '',
    looked: [],
    definition,
    note: built.rests,
    ...conditionShares(definition, draft.table, context),
    leftOut,
  };
}

/** What to say, and the day to judge as of, where all closed deals are older than the window. */
function closedBefore(
  { closed }: DraftFromDeals,
  { settings }: Definition,
): Partial<FirstProposal> {
  if (closed === undefined) return {};
  const [first, last] = closed.map((day) => shownDay(isoDay(day))) as [string, string];
  return {
    title: words.tooOld(settings.windowMonths),
    why: words.closedBetween(first, last),
    lastClose: { day: closed[1], text: last },
  };
}

function lookedAt({ field, classes }: LookedField): LookedAt {
  return {
    field,
    classes: classes.map(({ text, rate: { value, low, high, trials } }) => {
      return { text, deals: trials, rate: value, low, high };
    }),
  };
}
