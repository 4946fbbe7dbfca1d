import type { Definition } from '../../definition/definition';
import { fingerprint } from '../../definition/fingerprint';
import type { ReadingContext } from '../../engine/model';
import { startDeadline } from '../deadline';
import { readDealTabs } from '../deals/read-deal-tabs';
import { inCalendar, type LoadedDefinition, loadDefinition } from '../load-definition';
import { messages } from '../messages';
import type { Outside } from '../outside';
import { type DraftFromDeals, draftFromDeals } from './draft-from-deals';
import { sameFolds } from './same-folds';

/** A definition built from deals, beside the one that it would take the place of. */
export interface ProposedBuild {
  /** As it stands in its config sheet. */
  readonly loaded: LoadedDefinition;
  /** Fingerprint of that. */
  readonly stands: string;
  /** What it was built on: the same, or somebody's draft. */
  readonly current: Definition;
  readonly draft: DraftFromDeals;
  /** How its cells are read. */
  readonly context: ReadingContext;
}

/**
 * Builds a definition from the deals of a workbook, to be looked at; nothing is written.
 *
 * @param outside - The spreadsheet and clock.
 * @param name - Name of the definition, `''` for the one in `ICP Config`.
 * @param base - What a person has written so far; left out, what stands in the sheet.
 * @throws A message where there is no definition, tabs do not fit it or the time is over.
 * @example proposeBuild(outside, '').draft.definition?.criteria.length // 7
 */
export function proposeBuild(
  { workbook, clock }: Outside,
  name: string,
  base?: Definition,
): ProposedBuild {
  const { checkpoint } = startDeadline(clock, messages.tooLate('Build from deals', 'columns'));
  const loaded = loadDefinition(workbook, name, clock);
  const current = base ?? loaded.definition;
  const opened = inCalendar(current, loaded.calendar, clock, workbook);
  const { tables } = readDealTabs(workbook, opened);
  const draft = draftFromDeals(current, tables, opened.context, sameFolds(), checkpoint);
  const { context } = opened;
  return { loaded, stands: fingerprint(loaded.definition), current, draft, context };
}
