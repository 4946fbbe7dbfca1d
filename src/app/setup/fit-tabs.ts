import type { DealRole } from '../../definition/definition';
import { type Fitted, fitList, type Given } from '../../definition/template/fit-template';
import { pickAccountsSheet, pickDealsSheet } from '../../definition/template/pick-sheets';
import type { Choices } from '../../protocol/requests';
import { type Calendar, calendar } from '../calendar';
import { writesDecimalComma } from '../locale';
import type { Clock, Workbook } from '../workbook';
import type { Tab } from './tabs';

/** Where a workbook is, and what time it is. */
export type Here = { readonly workbook: Workbook; readonly clock: Clock };

/** The tabs that hold the accounts and the deals, and the start definition of what stands there. */
export interface FittedTabs extends Fitted {
  readonly accounts: Tab | undefined;
  readonly deals: Tab | undefined;
}

/**
 * Finds the accounts and the deals, and a start definition for them by the values of the list alone.
 *
 * @param tabs - As they were read; of the spreadsheet only zone and locale are asked for.
 * @param choices - What a person says of them; the rest is guessed.
 * @example fitTabs(tabs, outside).definition.settings.accountsSheet // 'Companies'
 */
export function fitTabs(
  tabs: readonly Tab[],
  { workbook, clock }: Here,
  { dayOf, today }: Calendar = calendar(() => workbook.timeZone()),
  choices: Choices = {},
): FittedTabs {
  const decimalComma = writesDecimalComma(workbook.locale());
  const named = (name: string | undefined) => tabs.find(({ sheet }) => sheet === name);
  const deals = named(choices.deals ?? pickDealsSheet(tabs));
  const accounts = named(choices.accounts ?? pickAccountsSheet(tabs));
  const list = accounts ?? deals ?? tabs[0];
  const fitted = fitList({
    accounts: list ?? { sheet: 'Accounts', headers: [], rows: [] },
    deals,
    headerRow: list?.headerRow ?? 1,
    context: { asOf: today(clock.now()), dayOf, decimalComma },
    given: givenBy(choices),
  });
  const { settings: usual } = fitted.definition;
  const { windowMonths = usual.windowMonths, asOf = usual.asOf } = choices;
  const settings = { ...usual, windowMonths, asOf };
  return { ...fitted, definition: { ...fitted.definition, settings }, accounts: list, deals };
}

function givenBy({ meanings, roles, join, outcomes, motion }: Choices): Given {
  return {
    ...(meanings && { meanings: new Map(meanings) }),
    ...(roles && { roles: new Map<DealRole, string>(roles) }),
    ...(join !== undefined && { join }),
    ...(outcomes && { outcomes }),
    ...(motion && { motion }),
  };
}
