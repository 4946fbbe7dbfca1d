import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import type { ReadingContext } from '../../engine/model';
import type { DealTable } from '../../insight/deals/deal-table';
import type { HeldOut } from '../../insight/fit/judge-held-out';
import { shown } from '../../protocol/json-number';
import type { ConditionShares, HeldOutLine, ProposalView } from '../../protocol/proposal-view';
import { conditionShares } from './condition-shares';
import type { DraftFromDeals } from './draft-from-deals';
import type { FitFromDeals } from './fit-from-deals';
import { heldOutWords } from './held-out-words';
import { proposalChanges } from './proposal-changes';
import { words } from './words';

/**
 * A built draft for the sidebar.
 *
 * @param current - The definition there is, saved or draft.
 * @param context - How the cells of deals are read.
 */
export function buildView(
  current: Definition,
  draft: DraftFromDeals,
  context: ReadingContext,
): ProposalView {
  const { definition, problems, checked, deals, asked, leftOut, reasonOf } = draft;
  const isSame = definition !== undefined && canonicalJson(definition) === canonicalJson(current);
  const view = judged(definition, checked, isSame ? words.same(checked) : draft.why, problems);
  return {
    ...view,
    verdict: isSame ? words.buildsSame : view.verdict,
    changes: isSame || !definition ? [] : proposalChanges(current, definition, reasonOf),
    comes: isSame || !definition ? NOTHING : coming(current, definition, draft.table, context),
    note: words.buildNote(deals, checked),
    asked,
    leftOut,
  };
}

/** Fitted weights for the sidebar. @param current - The definition there is, saved or draft. */
export function fitView(
  current: Definition,
  { definition, problems, proposal, why }: FitFromDeals,
): ProposalView {
  const { fitted, before, after, gain } = proposal;
  const idle = fitted?.leftOut ?? [];
  const checked = { before, after, gain, targets: current.settings, isSearched: false };
  return {
    ...judged(definition, checked, why, problems),
    changes: definition === undefined ? [] : proposalChanges(current, definition),
    comes: NOTHING,
    note: words.fitNote(checked),
    asked: [],
    leftOut: idle.map(({ field, operator, value }) => ({ field, operator, value, why: '' })),
  };
}

const NOTHING: ConditionShares = { criteria: [], exclusions: [] };

/** What was not there before. */
function coming(
  current: Definition,
  proposed: Definition,
  table: DealTable,
  context: ReadingContext,
): ConditionShares {
  const known = new Set([...current.criteria, ...current.exclusions].map(({ id }) => id));
  const isNew = ({ id }: { readonly id: string }) => !known.has(id);
  const { criteria, exclusions } = conditionShares(proposed, table, context);
  return { criteria: criteria.filter(isNew), exclusions: exclusions.filter(isNew) };
}

function judged(
  definition: Definition | undefined,
  checked: DraftFromDeals['checked'],
  found: string,
  problems: readonly string[],
): Pick<
  ProposalView,
  'heldOut' | 'definition' | 'verdict' | 'why' | 'standing' | 'before' | 'after'
> {
  const isProposed = definition !== undefined;
  const told = isProposed ? words.fares(checked, found) : found;
  return {
    heldOut: heldOutWords(checked.after, checked.targets),
    definition,
    verdict: isProposed ? words.verdict(checked) : '',
    why: words.proposal(told, isProposed, problems),
    standing: checked.gain.standing,
    before: heldOutLine(checked.before),
    after: heldOutLine(checked.after),
  };
}

function heldOutLine({ deals, unscored, wonIncluded, lostExcluded }: HeldOut): HeldOutLine {
  return {
    deals,
    unscored,
    wonIncluded: shown(wonIncluded.value),
    lostExcluded: shown(lostExcluded.value),
  };
}
