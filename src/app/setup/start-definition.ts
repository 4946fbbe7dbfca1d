import type { Definition } from '../../definition/definition';
import { checkedProposal } from '../../definition/edit/checked-proposal';
import { filledFromTemplate } from '../../definition/template/fill-from-template';
import { fitTemplate } from '../../definition/template/fit-template';
import { pickAccountsSheet, pickDealsSheet } from '../../definition/template/pick-sheets';
import { unprovenTiers } from '../../definition/tier-words';
import { gridOf } from '../accounts/list';
import { type Calendar, calendar } from '../calendar';
import { startDeadline } from '../deadline';
import type { DealTabs } from '../deals/deal-tabs';
import { draftFromDeals } from '../discovery/draft-from-deals';
import { sameFolds } from '../discovery/same-folds';
import { words as discoveryWords } from '../discovery/words';
import { inCalendar } from '../load-definition';
import { writesDecimalComma } from '../locale';
import type { Clock, Workbook } from '../workbook';
import type { Start } from './set-up-result';
import type { Tab } from './tabs';
import { words } from './words';

/** Where a workbook is, and what time it is. */
type Here = { readonly workbook: Workbook; readonly clock: Clock };

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
  const template = fitDefinition(tabs, { workbook, clock }, zone);
  const tables = dealTabs(tabs, template);
  if (tables === undefined) return { definition: template, isBuilt: false, rests: '' };
  try {
    return startFromDeals(template, tables, { workbook, clock }, zone);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return unproven(template, why);
  }
}

/** The start values of the list, where the deals did not tell. */
function unproven(template: Definition, why: string): Start {
  const definition = { ...template, tiers: unprovenTiers(template.tiers) };
  return { definition, isBuilt: false, rests: words.startValues(why) };
}

/** A start definition for the accounts and deals tabs that are there, by the values of the list alone. */
export function fitDefinition(
  tabs: readonly Tab[],
  { workbook, clock }: Here,
  { dayOf, today }: Calendar = calendar(() => workbook.timeZone()),
): Definition {
  const decimalComma = writesDecimalComma(workbook.locale());
  const accountsName = pickAccountsSheet(tabs);
  const dealsName = pickDealsSheet(tabs);
  const deals = tabs.find(({ sheet }) => sheet === dealsName);
  const accounts = tabs.find(({ sheet }) => sheet === accountsName) ?? deals ?? tabs[0];
  return fitTemplate({
    accounts: accounts ?? { sheet: 'Accounts', headers: [], rows: [] },
    deals,
    headerRow: accounts?.headerRow ?? 1,
    context: { asOf: today(clock.now()), dayOf, decimalComma },
  });
}

/** The tabs of a definition whose deals have an outcome; nothing where there are none. */
function dealTabs(tabs: readonly Tab[], { settings, deals }: Definition): DealTabs | undefined {
  const { accountsSheet, dealsSheet } = settings;
  const isTold = deals.some(({ role, header }) => role === 'Outcome' && header !== '');
  const [own, others] = [dealsSheet, accountsSheet].map((name) =>
    tabs.find(({ sheet }) => sheet === name),
  );
  if (!isTold || own === undefined) return undefined;
  const accounts = accountsSheet === dealsSheet ? undefined : others;
  return { deals: gridOf(own), accounts: accounts && gridOf(accounts) };
}

/** @throws Where tabs do not fit the template, or the time is over. */
function startFromDeals(
  template: Definition,
  tables: DealTabs,
  { workbook, clock }: Here,
  zone: Calendar,
): Start {
  const { checkpoint } = startDeadline(clock, words.tooLate);
  const { context } = inCalendar(template, zone, clock, workbook);
  const draft = draftFromDeals(template, tables, context, sameFolds(), checkpoint);
  const { deals, asked, checked } = draft;
  const isKeyed = template.deals.some(
    ({ role, header }) => role === 'Account key' && header !== '',
  );
  const notSearched = isKeyed ? draft.notSearched : '';
  const filled = draft.definition && filledFromTemplate(draft.definition, template, draft.searched);
  const { definition } = checkedProposal(filled);
  const isWorse = checked.gain.standing === 'worse';
  if (definition === undefined || isWorse) {
    return unproven(template, definition === undefined ? draft.why : words.worse);
  }
  const told = [
    discoveryWords.builtAndChecked(deals, checked),
    discoveryWords.sentence(notSearched),
  ];
  return {
    definition,
    isBuilt: true,
    rests: words.builtFrom(told.filter(Boolean).join('. '), asked),
  };
}
