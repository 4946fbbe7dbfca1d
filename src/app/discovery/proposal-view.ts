import { canonicalJson } from '../../definition/canonical-json';
import type { Definition } from '../../definition/definition';
import type { Gain, HeldOut } from '../../insight/fit/judge-held-out';
import { shown } from '../../protocol/json-number';
import type { HeldOutLine, ProposalView } from '../../protocol/proposal-view';
import { countsAs } from '../../stats/wilson';
import type { DraftFromDeals } from './draft-from-deals';
import type { FitFromDeals } from './fit-from-deals';
import { proposalChanges } from './proposal-changes';
import { words } from './words';

/** A built draft for the sidebar. @param current - The definition there is, saved or draft. */
export function buildView(current: Definition, draft: DraftFromDeals): ProposalView {
  const { definition, problems, built, before, asked, why } = draft;
  return {
    ...judged(definition, draft.gain, before, built.heldOut),
    ...whatIsNew(current, draft),
    why: words.proposal(why, definition !== undefined, problems),
    asked,
    leftOut: built.leftOut,
  };
}

/** Fitted weights for the sidebar. @param current - The definition there is, saved or draft. */
export function fitView(
  current: Definition,
  { definition, problems, proposal, notSearched }: FitFromDeals,
): ProposalView {
  const { fitted, holds, before, after } = proposal;
  const idle = fitted?.leftOut ?? [];
  const nothing = fitted === undefined ? words.nothingToFit : words.fitNotHeld;
  const found = words.why(holds ? '' : nothing, notSearched);
  return {
    ...judged(definition, proposal.gain, before, after),
    changes: changesOf(current, definition),
    why: words.proposal(found, definition !== undefined, problems),
    asked: [],
    leftOut: idle.map(({ field, operator, value }) => ({ field, operator, value, why: '' })),
  };
}

/** What stands there already is no proposal. */
function whatIsNew(
  current: Definition,
  { definition, before, gain }: DraftFromDeals,
): Pick<ProposalView, 'verdict' | 'changes'> {
  if (definition === undefined) return { verdict: '', changes: [] };
  if (canonicalJson(definition) === canonicalJson(current)) {
    return { verdict: words.buildsSame, changes: [] };
  }
  return { verdict: words.verdict(gain, before), changes: proposalChanges(current, definition) };
}

function changesOf(current: Definition, proposed: Definition | undefined) {
  return proposed === undefined ? [] : proposalChanges(current, proposed);
}

function judged(
  definition: Definition | undefined,
  gained: Gain,
  before: HeldOut,
  after: HeldOut,
): Pick<ProposalView, 'definition' | 'verdict' | 'standing' | 'accounts' | 'before' | 'after'> {
  return {
    definition,
    verdict: definition === undefined ? '' : words.verdict(gained, before),
    standing: gained.standing,
    accounts: after.accounts,
    before: heldOutLine(before),
    after: heldOutLine(after),
  };
}

function heldOutLine({ deals, unscored, auc, wonIncluded, lostExcluded }: HeldOut): HeldOutLine {
  return {
    deals,
    independent: countsAs(wonIncluded) + countsAs(lostExcluded),
    unscored,
    auc: shown(auc.value),
    wonIncluded: shown(wonIncluded.value),
    lostExcluded: shown(lostExcluded.value),
  };
}
