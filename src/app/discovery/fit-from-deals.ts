import type { Definition } from '../../definition/definition';
import { type CheckedProposal, checkedProposal } from '../../definition/edit/checked-proposal';
import { fittedTo } from '../../definition/edit/fitted-to';
import { withWeights } from '../../definition/edit/with-weights';
import { scoringModel } from '../../definition/scoring-model';
import type { ReadingContext } from '../../engine/model';
import { unhurried } from '../../insight/checkpoint';
import { proposeWeights, type WeightProposal } from '../../insight/fit/propose-weights';
import type { DealTabs } from '../deals/deal-tabs';
import { fittedUntil, unseenBy } from '../deals/fitted-until';
import { readDealTable } from './deal-table';
import { foundWords } from './found-words';
import { words } from './words';

/** A definition with fitted weights, beside what there was. */
export interface FitFromDeals extends CheckedProposal {
  readonly proposal: WeightProposal;
  /** Why nothing is fitted, and what could not be looked at, in words. */
  readonly why: string;
}

/**
 * Fits points, dimension weights and tiers to the deals of a workbook and notes up to which day
 * they were; conditions, reasons and all else stay as they are.
 *
 * @param definition - Saved or draft, without problems.
 * @param random - Gives numbers from 0 up to 1.
 * @param checkpoint - May end it.
 */
export function fitFromDeals(
  definition: Definition,
  tables: DealTabs,
  context: ReadingContext,
  random: () => number,
  checkpoint = unhurried,
): FitFromDeals {
  const selected = readDealTable(definition, tables, context);
  const { table } = selected;
  checkpoint();
  const { wonTarget, lostTarget, minimumDeals } = definition.settings;
  const targets = { wonTarget, lostTarget, minimumDeals };
  const proposal = proposeWeights(
    scoringModel(definition),
    table,
    unseenBy(definition, table.deals),
    context,
    targets,
    random,
    checkpoint,
  );
  const model = proposal.holds ? proposal.fitted?.model : undefined;
  const nothing = proposal.fitted === undefined ? words.nothingToFit : words.fitNotHeld;
  const isNothing = model === undefined;
  const why = foundWords(isNothing ? nothing : '', isNothing, selected);
  if (model === undefined) return { ...checkedProposal(undefined), proposal, why };
  const until = fittedUntil(table.deals, context.asOf);
  const fitted = fittedTo(withWeights(definition, model), until);
  return { ...checkedProposal(fitted), proposal, why };
}
