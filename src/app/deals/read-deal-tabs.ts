import { gridOf, readList } from '../accounts/list';
import type { LoadedDefinition } from '../load-definition';
import type { Sheet, Workbook } from '../workbook';
import type { DealTabs } from './deal-tabs';
import { words } from './words';

/** Both tabs: their cells, and where links to their rows lead. */
export interface ReadTables {
  readonly tables: DealTabs;
  readonly dealsSheet: Sheet;
  readonly accountsSheet: Sheet;
}

/**
 * Reads the tabs of a definition's deals and accounts, without what the add-on gives in them.
 *
 * @throws Where there is no deals tab.
 */
export function readDealTabs(
  workbook: Workbook,
  { definition }: Pick<LoadedDefinition, 'definition'>,
): ReadTables {
  const { dealsSheet: dealsName, accountsSheet: accountsName, headerRow } = definition.settings;
  const dealsSheet = workbook.sheet(dealsName);
  if (dealsSheet === undefined) throw new Error(words.noDealsSheet(dealsName));
  const accountsSheet = accountsName === dealsName ? undefined : workbook.sheet(accountsName);
  const deals = readList(workbook, dealsSheet, headerRow);
  const accounts = accountsSheet && readList(workbook, accountsSheet, headerRow);
  return {
    dealsSheet,
    accountsSheet: accountsSheet ?? dealsSheet,
    tables: {
      deals: gridOf(deals),
      accounts: accounts && gridOf(accounts),
      scored: accounts ?? deals,
    },
  };
}
