import { defaultTiers } from '../../definition/defaults';
import type { Definition } from '../../definition/definition';
import { type CheckedProposal, checkedProposal } from '../../definition/edit/checked-proposal';
import { mergeDraft } from '../../definition/edit/merge-draft';
import { scoringModel } from '../../definition/scoring-model';
import type { ReadingContext } from '../../engine/model';
import { type Built, build } from '../../insight/build/build';
import { unhurried } from '../../insight/checkpoint';
import { isWon } from '../../insight/deals/deal';
import type { Answers } from '../../insight/discovery/labelled-rows';
import {
  among,
  countOn,
  type Gain,
  gain,
  type HeldOut,
  judgeHeldOut,
} from '../../insight/fit/judge-held-out';
import type { AskedColumn } from '../../protocol/asked-column';
import type { DealTabs } from '../deals/deal-tabs';
import { fittedUntil, unseenBy } from '../deals/fitted-until';
import { askedColumns } from './asked-columns';
import { readDealTable, type SelectedDeals } from './deal-table';
import type { ColumnValues } from './dimension-by-values';
import { dimensionOf } from './dimension-of';
import { words } from './words';

/** A definition to review, and what it was built on. */
export interface DraftFromDeals extends CheckedProposal, Pick<SelectedDeals, 'notSearched'> {
  /** What was found, and what could not be looked at, in words. */
  readonly why: string;
  readonly built: Built;
  /** The definition there is, judged by the same deals. */
  readonly before: HeldOut;
  /** How many deals it was built from. */
  readonly deals: { readonly won: number; readonly lost: number };
  readonly gain: Gain;
  /** Columns that are searched only where a person says so. */
  readonly asked: readonly AskedColumn[];
}

/**
 * Builds a definition from the deals of a workbook: conditions, weights and places of the tiers are
 * new; all that a person wrote stays, see `mergeDraft`. The day up to which the deals were is noted.
 *
 * @param random - Gives numbers from 0 up to 1.
 * @param checkpoint - May end it.
 */
export function draftFromDeals(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
  random: () => number,
  checkpoint = unhurried,
): DraftFromDeals {
  const { table, onlyInDeals, answers, notSearched } = readDealTable(definition, tables, context);
  const { missingWords, minimumCoverage } = definition.settings;
  const { wonTarget, lostTarget, minimumDeals } = definition.settings;
  const hasIcp = definition.tiers.some(({ inIcp }) => inIcp);
  const options = {
    context,
    missingWords,
    minimumCoverage,
    targets: { wonTarget, lostTarget, minimumDeals },
    tiers: hasIcp ? definition.tiers : defaultTiers,
    dimensionOf: (field: string, values: ColumnValues) => dimensionOf(definition, field, values),
    exclusions: definition.exclusions,
    answers: refused(answers, onlyInDeals),
    random,
    checkpoint,
  };
  checkpoint();
  const built = build(table, options);
  const model = scoringModel(definition);
  const rows = unseenBy(definition, table.deals);
  const before = judgeHeldOut(table, rows, model, context);
  const draft = built.draft && mergeDraft(definition, built.draft);
  const fittedTo = fittedUntil(table.deals, context.asOf);
  const settings = { ...definition.settings, fittedUntil: fittedTo };
  const criteria = { after: countOn(draft?.criteria), before: countOn(definition.criteria) };
  const won = table.deals.filter(isWon).length;
  const deals = { won, lost: table.deals.length - won };
  return {
    ...checkedProposal(draft && { ...draft, settings }),
    built,
    before,
    deals,
    gain: gain(among(built.heldOut, rows), before, criteria),
    asked: askedColumns(built.asked),
    why: words.why(built.why, notSearched),
    notSearched,
  };
}

/** What no account has can't score any. */
function refused(answers: Answers, onlyInDeals: ReadonlySet<string>): Answers {
  return new Map([...answers, ...[...onlyInDeals].map((field) => [field, false] as const)]);
}
