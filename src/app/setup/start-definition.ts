import type { Definition } from '../../definition/definition';
import { checkedProposal } from '../../definition/edit/checked-proposal';
import { filledFromTemplate } from '../../definition/template/fill-from-template';
import { unprovenTiers } from '../../definition/tier-words';
import { gridOf } from '../accounts/list';
import { type Calendar, calendar } from '../calendar';
import { startDeadline } from '../deadline';
import type { DealTabs } from '../deals/deal-tabs';
import { type DraftFromDeals, draftFromDeals } from '../discovery/draft-from-deals';
import { sameFolds } from '../discovery/same-folds';
import { words as discoveryWords } from '../discovery/words';
import { inCalendar } from '../load-definition';
import { fitTabs, type Here } from './fit-tabs';
import type { Start } from './set-up-result';
import type { Tab } from './tabs';
import { words } from './words';

/**
 * The definition that a workbook starts with: built from its deals where they are enough and what they
 * give is not worse than the start values of the list, with those switched off where the deals say
 * nothing; else the start values.
 *
 * @param tabs - As they were read; of the spreadsheet only zone and locale are asked for.
 * @returns The definition, without problems, and in words what it rests on.
 */
export function startDefinition(tabs: readonly Tab[], { workbook, clock }: Here): Start {
  const zone = calendar(() => workbook.timeZone());
  const template = fitTabs(tabs, { workbook, clock }, zone).definition;
  const tables = dealTabs(tabs, template);
  if (tables === undefined) return { definition: template, isBuilt: false, rests: '' };
  try {
    const { definition, why, rests } = buildStart(template, tables, { workbook, clock }, zone);
    return definition === undefined
      ? unproven(template, why)
      : { definition, isBuilt: true, rests };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unproven(template, why);
  }
}

/** The start values of the list, where the deals did not tell. */
export function unproven(template: Definition, why: string): Start {
  const definition = { ...template, tiers: unprovenTiers(template.tiers) };
  return { definition, isBuilt: false, rests: words.startValues(why) };
}

/** The tabs of a definition whose deals have an outcome; nothing where there are none. */
export function dealTabs(
  tabs: readonly Tab[],
  { settings, deals }: Definition,
): DealTabs | undefined {
  const { accountsSheet, dealsSheet } = settings;
  const isTold = deals.some(({ role, header }) => role === 'Outcome' && header !== '');
  const [own, others] = [dealsSheet, accountsSheet].map((name) =>
    tabs.find(({ sheet }) => sheet === name),
  );
  if (!isTold || own === undefined) return undefined;
  const accounts = accountsSheet === dealsSheet ? undefined : others;
  return { deals: gridOf(own), accounts: accounts && gridOf(accounts) };
}

/** What the deals of a workbook give for its first definition, and whether that is worth having. */
export interface BuiltStart {
  readonly draft: DraftFromDeals;
  /** With start values switched off where the deals say nothing; `undefined` where nothing was built. */
  readonly definition: Definition | undefined;
  /** Why not, in words; `''` where there is one. */
  readonly why: string;
  /** What it rests on, in words. */
  readonly rests: string;
}

/** @throws Where tabs do not fit the template, or the time is over. */
export function buildStart(
  template: Definition,
  tables: DealTabs,
  { workbook, clock }: Here,
  zone: Calendar,
): BuiltStart {
  const { checkpoint } = startDeadline(clock, words.tooLate);
  const { context } = inCalendar(template, zone, clock, workbook);
  const draft = draftFromDeals(template, tables, context, sameFolds(), checkpoint);
  const { deals, checked } = draft;
  const isKeyed = template.deals.some(
    ({ role, header }) => role === 'Account key' && header !== '',
  );
  const notSearched = isKeyed ? draft.notSearched : '';
  const filled = draft.definition && filledFromTemplate(draft.definition, template, draft.searched);
  const { definition } = checkedProposal(filled);
  const isWorse = checked.gain.standing === 'worse';
  const why = definition === undefined ? draft.why : isWorse ? words.worse : '';
  const told = [
    discoveryWords.builtAndChecked(deals, checked),
    discoveryWords.sentence(notSearched),
  ];
  const rests = words.builtFrom(told.filter(Boolean).join('. '), draft.asked);
  return { draft, definition: why === '' ? definition : undefined, why, rests };
}
