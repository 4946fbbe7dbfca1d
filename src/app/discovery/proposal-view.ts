import type { Definition } from '../../definition/definition';
import { type Difference, difference } from '../../definition/difference';
import { countsAs } from '../../insight/backtest/verdict';
import type { LeftOut } from '../../insight/build/draft';
import { type Gain, gain, type HeldOut } from '../../insight/fit/judge-held-out';
import type { DraftFromDeals } from './draft-from-deals';
import type { FitFromDeals } from './fit-from-deals';
import { numberOf } from './number-of';
import { words } from './words';

/** How a definition fares on deals held out; NaN is `undefined`. */
export interface HeldOutLine {
  readonly deals: number;
  /** As how many independent deals they count, those of an account as one. */
  readonly independent: number;
  /** Deals that have no score, and are left out of the AUC. */
  readonly unscored: number;
  readonly auc: number | undefined;
  readonly aucLow: number | undefined;
  readonly aucHigh: number | undefined;
  readonly wonIncluded: number | undefined;
  readonly lostExcluded: number | undefined;
}

/** A draft beside what there was, both judged by deals that the draft was not made from. */
export interface ProposalView {
  /** `undefined` where nothing can be proposed. */
  readonly definition: Definition | undefined;
  readonly why: string;
  readonly heldOutBy: string;
  readonly before: HeldOutLine;
  readonly after: HeldOutLine;
  /** How the draft does against what there was; one that is worse is not to be used. */
  readonly standing: Gain['standing'];
  readonly leftOut: readonly LeftOut[];
  /** What the draft adds to the definition there is, changes of it and removes from it, in words. */
  readonly changes: Difference;
}

const NO_CHANGES: Difference = { added: [], changed: [], removed: [] };

/** A built draft for the sidebar. @param current - The definition there is, saved or draft. */
export function buildView(
  current: Definition,
  { definition, problems, built, before }: DraftFromDeals,
): ProposalView {
  const gained = gain(built.heldOut, before);
  const found = built.discovery.why;
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
  { definition, problems, proposal }: FitFromDeals,
): ProposalView {
  const { fitted, heldOutBy, before, after } = proposal;
  const idle = fitted?.leftOut ?? [];
  return {
    definition,
    changes: changesOf(current, definition),
    why: words.proposal(words.fit(proposal), definition !== undefined, problems),
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
    auc: numberOf(auc.value),
    aucLow: numberOf(auc.low),
    aucHigh: numberOf(auc.high),
    wonIncluded: numberOf(wonIncluded.value),
    lostExcluded: numberOf(lostExcluded.value),
  };
}
