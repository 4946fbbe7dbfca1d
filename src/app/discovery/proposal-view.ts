import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import type { HeldOut } from '../../insight/fit/judge-held-out';
import { shown } from '../../protocol/json-number';
import type { HeldOutLine, ProposalView } from '../../protocol/proposal-view';
import type { DraftFromDeals } from './draft-from-deals';
import type { FitFromDeals } from './fit-from-deals';
import { proposalChanges } from './proposal-changes';
import { words } from './words';

/** A built draft for the sidebar. @param current - The definition there is, saved or draft. */
export function buildView(current: Definition, draft: DraftFromDeals): ProposalView {
  const { definition, problems, checked, deals, asked, leftOut, reasonOf } = draft;
  const isSame = definition !== undefined && canonicalJson(definition) === canonicalJson(current);
  const view = judged(definition, checked, isSame ? words.same(checked) : draft.why, problems);
  return {
    ...view,
    verdict: isSame ? words.buildsSame : view.verdict,
    changes: isSame || !definition ? [] : proposalChanges(current, definition, reasonOf),
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
    note: words.fitNote(checked),
    asked: [],
    leftOut: idle.map(({ field, operator, value }) => ({ field, operator, value, why: '' })),
  };
}

function judged(
  definition: Definition | undefined,
  checked: DraftFromDeals['checked'],
  found: string,
  problems: readonly string[],
): Pick<ProposalView, 'definition' | 'verdict' | 'why' | 'standing' | 'before' | 'after'> {
  const isProposed = definition !== undefined;
  const told = isProposed ? words.fares(checked, found) : found;
  return {
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
