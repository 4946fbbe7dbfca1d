import type { Definition } from '../../definition/definition';
import { scoringModel } from '../../definition/scoring-model';
import { conditionLabel, conditionText } from '../../engine/condition-text';
import { metShares } from '../../insight/backtest/met-shares';
import { isWon } from '../../insight/deals/deal';
import { evaluateDeals } from '../../insight/deals/evaluate-deals';
import type { FirstCondition, FirstProposal } from '../../protocol/found-view';
import type { Choices } from '../../protocol/requests';
import { words as discoveryWords } from '../discovery/words';
import { inCalendar } from '../load-definition';
import type { Outside } from '../outside';
import { lookAt } from './found';
import { type BuiltStart, buildStart, dealTabs } from './start-definition';
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
  const { context } = inCalendar(definition, looked.zone, outside.clock, outside.workbook);
  return {
    ...judged(built),
    why: '',
    definition,
    note: built.rests,
    ...conditionsOf(definition, built, context),
    leftOut,
  };
}

function judged({ draft }: BuiltStart): Pick<FirstProposal, 'verdict' | 'isMet' | 'rests'> {
  const { after, targets } = draft.checked;
  const { wonIncluded: won, lostExcluded: lost } = after;
  if (Math.min(won.trials, lost.trials) === 0) {
    return { verdict: words.notJudged, isMet: false, rests: '' };
  }
  const isMet = won.value >= targets.wonTarget && lost.value >= targets.lostTarget;
  return { verdict: words.keeps(won.value, lost.value), isMet, rests: words.judgedOn(won, lost) };
}

/** What won and lost deals get of each condition that is on; the weightiest first. */
function conditionsOf(
  definition: Definition,
  { draft: { table } }: BuiltStart,
  context: Parameters<typeof evaluateDeals>[2],
): Pick<FirstProposal, 'criteria' | 'exclusions'> {
  const { criteria, exclusions } = evaluateDeals(scoringModel(definition), table, context);
  const won = table.deals.map((deal) => Number(isWon(deal)));
  const shares = (matches: Float64Array = new Float64Array()) => {
    const { metAmongWon, metAmongLost } = metShares(matches, won);
    return { won: metAmongWon || 0, lost: metAmongLost || 0 };
  };
  return {
    criteria: definition.criteria
      .flatMap((one, at): FirstCondition[] => {
        const { id, points, on } = one;
        const told = { id, label: conditionLabel(one), says: conditionText(one), points };
        return on ? [{ ...told, ...shares(criteria[at]) }] : [];
      })
      .sort((a, b) => (b.points ?? 0) - (a.points ?? 0)),
    exclusions: definition.exclusions.flatMap((one, at): FirstCondition[] => {
      const told = { id: one.id, label: conditionLabel(one), says: conditionText(one) };
      return one.on ? [{ ...told, ...shares(exclusions[at]?.map((match) => match || 0)) }] : [];
    }),
  };
}
