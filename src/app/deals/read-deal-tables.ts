import { gridOf, readList } from '../accounts/list';
import type { DealTables } from '../backtest/run-backtest';
import { words } from '../backtest/words';
import type { LoadedDefinition } from '../load-definition';
import type { Sheet, Workbook } from '../workbook';

/** Both tabs: their cells, and where links to their rows lead. */
export interface ReadTables {
  readonly tables: DealTables;
  readonly dealsSheet: Sheet;
  readonly accountsSheet: Sheet;
}

/**
 * Reads the tabs of a definition's deals and accounts, without what the add-on gives in them.
 *
 * @throws Where there is no deals tab.
 */
export function readDealTables(
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
