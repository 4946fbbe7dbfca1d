import type { Definition } from '../../definition/definition';
import { type Difference, difference } from '../../definition/difference';
import { countOn, gain, type HeldOut } from '../../insight/fit/judge-held-out';
import { shown } from '../../protocol/json-number';
import type { HeldOutLine, ProposalView } from '../../protocol/proposal-view';
import { countsAs } from '../../stats/wilson';
import type { DraftFromDeals } from './draft-from-deals';
import type { FitFromDeals } from './fit-from-deals';
import { words } from './words';

const NO_CHANGES: Difference = { added: [], changed: [], removed: [] };

/** A built draft for the sidebar. @param current - The definition there is, saved or draft. */
export function buildView(
  current: Definition,
  { definition, problems, built, before, notSearched }: DraftFromDeals,
): ProposalView {
  const criteria = { after: countOn(definition?.criteria), before: countOn(current.criteria) };
  const gained = gain(built.heldOut, before, criteria);
  const found = words.why(built.why, notSearched);
  const why = definition === undefined ? found : `${found}. ${words.gain(gained)}`;
  return {
    definition,
    changes: changesOf(current, definition),
    why: words.proposal(why, definition !== undefined, problems),
    heldOutBy: built.heldOutBy,
    before: heldOutLine(before),
    after: heldOutLine(built.heldOut),
    standing: gained.standing,
    leftOut: built.leftOut,
  };
}

/** Fitted weights for the sidebar. @param current - The definition there is, saved or draft. */
export function fitView(
  current: Definition,
  { definition, problems, proposal, notSearched }: FitFromDeals,
): ProposalView {
  const { fitted, heldOutBy, before, after } = proposal;
  const idle = fitted?.leftOut ?? [];
  return {
    definition,
    changes: changesOf(current, definition),
    why: words.proposal(
      words.why(words.fit(proposal), notSearched),
      definition !== undefined,
      problems,
    ),
    heldOutBy,
    before: heldOutLine(before),
    after: heldOutLine(after),
    standing: proposal.gain.standing,
    leftOut: idle.map(({ field, operator, value }) => ({ field, operator, value, why: '' })),
  };
}

function changesOf(current: Definition, proposed: Definition | undefined): Difference {
  return proposed === undefined ? NO_CHANGES : difference(current, proposed);
}

function heldOutLine({ deals, unscored, auc, wonIncluded, lostExcluded }: HeldOut): HeldOutLine {
  return {
    deals,
    independent: countsAs(wonIncluded) + countsAs(lostExcluded),
    unscored,
    auc: shown(auc.value),
    aucLow: shown(auc.low),
    aucHigh: shown(auc.high),
    wonIncluded: shown(wonIncluded.value),
    lostExcluded: shown(lostExcluded.value),
  };
}
