import { defaultTiers } from '../../definition/defaults';
import type { Definition } from '../../definition/definition';
import { type CheckedProposal, checkedProposal } from '../../definition/edit/checked-proposal';
import { mergeDraft } from '../../definition/edit/merge-draft';
import { scoringModel } from '../../definition/scoring-model';
import type { ReadingContext } from '../../engine/model';
import { type Built, build, type FieldValues } from '../../insight/build/build';
import { unhurried } from '../../insight/checkpoint';
import { isWon } from '../../insight/deals/deal';
import type { Answers } from '../../insight/discovery/labelled-rows';
import { among, countOn, gain, type HeldOut, judgeHeldOut } from '../../insight/fit/judge-held-out';
import type { AskedColumn } from '../../protocol/asked-column';
import type { DealTabs } from '../deals/deal-tabs';
import { fittedUntil, unseenBy } from '../deals/fitted-until';
import { readDealTable, type SelectedDeals } from './deal-table';
import { dimensionOf } from './dimension-of';
import { foundWords } from './found-words';
import { type Unused, unused } from './unused-columns';
import type { Checked } from './words';

/** A definition to review, and what it was built on. */
export interface DraftFromDeals
  extends CheckedProposal,
    Pick<Unused, 'leftOut' | 'reasonOf'>,
    Pick<SelectedDeals, 'notSearched' | 'table' | 'longer' | 'closed'> {
  /** What was found, and what could not be looked at, in words. */
  readonly why: string;
  readonly built: Built;
  /** Fields that it was looked for in. */
  readonly searched: ReadonlySet<string>;
  /** How many deals it was built from. */
  readonly deals: { readonly won: number; readonly lost: number };
  /** How it fares, and beside the definition there is. */
  readonly checked: Checked & { readonly before: HeldOut };
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
  const selected = readDealTable(definition, tables, context);
  const { table, onlyInDeals, answers } = selected;
  const { missingWords, minimumCoverage } = definition.settings;
  const { wonTarget, lostTarget, minimumDeals } = definition.settings;
  const targets = { wonTarget, lostTarget, minimumDeals };
  const hasIcp = definition.tiers.some(({ inIcp }) => inIcp);
  const options = {
    context,
    missingWords,
    minimumCoverage,
    targets,
    tiers: hasIcp ? definition.tiers : defaultTiers,
    dimensionOf: (field: string, values: FieldValues) => dimensionOf(definition, field, values),
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
  const searched = searchedBy(table.headers, built);
  const draft = built.draft && mergeDraft(definition, built.draft, searched);
  const fittedTo = fittedUntil(table.deals, context.asOf);
  const settings = { ...definition.settings, fittedUntil: fittedTo };
  const criteria = { after: countOn(draft?.criteria), before: countOn(definition.criteria) };
  const won = table.deals.filter(isWon).length;
  const gained = gain(among(built.heldOut, rows), before, criteria);
  return {
    ...checkedProposal(draft && { ...draft, settings }),
    ...unused(built, selected),
    built,
    searched,
    notSearched: selected.notSearched,
    table,
    longer: selected.longer,
    closed: selected.closed,
    deals: { won, lost: table.deals.length - won },
    checked: { after: built.heldOut, before, gain: gained, targets, isSearched: true },
    why: foundWords(built.why, built.draft === undefined, selected),
  };
}

/** All but those that were left out, and those that a person is asked about. */
function searchedBy(headers: readonly string[], { leftOut, asked }: Built): ReadonlySet<string> {
  const open = asked.filter(({ answer }) => answer !== true);
  const unsearched = leftOut.filter(({ operator }) => operator === '');
  const others = new Set([...unsearched, ...open].map(({ field }) => field));
  return new Set(headers.filter((header) => !others.has(header)));
}

/** What no account has can't score any. */
function refused(answers: Answers, onlyInDeals: ReadonlySet<string>): Answers {
  return new Map([...answers, ...[...onlyInDeals].map((field) => [field, false] as const)]);
}
