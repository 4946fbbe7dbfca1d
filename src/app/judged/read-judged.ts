import { fold } from '../../engine/values/fold';
import { type BacktestInput, type JudgedInput, judgeDeals } from '../../insight/backtest/backtest';
import { gridOf, type List, readList } from '../accounts/list';
import { backtestInput } from '../backtest/run-backtest';
import { type DealColumns, dealColumns } from '../deals/deal-columns';
import type { DealTabs } from '../deals/deal-tabs';
import { type Tab, tabOf } from '../deals/tab';
import { words as dealWords } from '../deals/words';
import type { LoadedDefinition } from '../load-definition';
import { messages } from '../messages';
import { once } from '../once';
import type { Sheet, Workbook } from '../workbook';
import { judgeList, messageOf, type ReadAccounts } from './read-accounts';
import { words } from './words';

/** The deals of a definition, as a backtest reads them. */
export interface ReadDeals {
  readonly sheet: Sheet;
  /** Its rows, one a deal of `input`. */
  readonly tab: Tab;
  /** Where the roles stand in it. */
  readonly columns: DealColumns;
  /** `dealAccounts.rows` are rows of the accounts' tab. */
  readonly input: BacktestInput;
  /** The deals that count, judged, and all accounts; judged when it is first asked for. */
  readonly judged: () => JudgedInput;
}

/** Accounts and deals of a definition as they are today, whatever of them there is. */
export interface JudgedWorkbook {
  readonly accounts: ReadAccounts | undefined;
  readonly deals: ReadDeals | undefined;
  /** Both tabs as patterns read them; `undefined` where there is no deals tab. */
  readonly tables: DealTabs | undefined;
  /** What could not be looked at, and why, in words. */
  readonly notTold: readonly string[];
}

/**
 * Reads and judges the accounts and deals of a definition: what health, drift, dashboard, review and field
 * test are told by. What is not there, or does not fit, is told; only a service that fails throws.
 *
 * Rule: at most two calls that move data a tab. Accounts are judged once, for the deals too.
 *
 * @param workbook - The spreadsheet.
 * @param loaded - A definition and today.
 * @example readJudged(workbook, loadDefinition(workbook, '', clock)).deals?.input.deals.length // 345
 */
export function readJudged(workbook: Workbook, loaded: LoadedDefinition): JudgedWorkbook {
  const { accountsSheet, dealsSheet, headerRow } = loaded.definition.settings;
  const isOneTab = fold(accountsSheet) === fold(dealsSheet);
  const listIn = (name: string) => {
    const sheet = workbook.sheet(name);
    return sheet && { sheet, list: readList(workbook, sheet, headerRow) };
  };
  const deals = listIn(dealsSheet);
  const accounts = isOneTab ? deals : listIn(accountsSheet);
  return judgeTabs(loaded, accounts, deals, isOneTab);
}

/** A tab as it was read. */
export interface OpenTab {
  readonly sheet: Sheet;
  readonly list: List;
}

function judgeTabs(
  loaded: LoadedDefinition,
  accounts: OpenTab | undefined,
  deals: OpenTab | undefined,
  isOneTab: boolean,
): JudgedWorkbook {
  const { definition } = loaded;
  const { accountsSheet, dealsSheet } = definition.settings;
  const notTold: string[] = [];
  const told = <T>(say: (why: string) => string, look: () => T): T | undefined => {
    try {
      return look();
    } catch (error) {
      notTold.push(say(messageOf(error)));
      return undefined;
    }
  };
  const judged = told(words.noAccounts, () => {
    if (accounts === undefined) throw new Error(messages.noAccountsSheet(accountsSheet));
    return judgeList(loaded, accounts.sheet, accounts.list);
  });
  const tables = deals && {
    deals: gridOf(deals.list),
    accounts:
      isOneTab || judged === undefined || accounts === undefined
        ? undefined
        : gridOf(accounts.list),
  };
  const listed = judged && told(words.noAccounts, () => filled(judged));
  const read = told(words.noDeals, () => {
    if (deals === undefined || tables === undefined)
      throw new Error(dealWords.noDealsSheet(dealsSheet));
    return filled(judgeDealsTab(loaded, deals, tables, judged));
  });
  return { accounts: listed, deals: read, tables, notTold };
}

/** @throws Where a tab has headers and nothing below. */
function filled<T extends { readonly tab: Tab }>(read: T): T {
  if (read.tab.rows.length === 0) throw new Error(words.noRows(read.tab.place.sheet));
  return read;
}

function judgeDealsTab(
  { definition, context }: LoadedDefinition,
  { sheet, list }: OpenTab,
  tables: DealTabs,
  accounts: ReadAccounts | undefined,
): ReadDeals {
  const tab = tabOf(list.sheet, tables.deals, list.headerRow);
  const columns = dealColumns(definition, tab);
  const input = backtestInput(definition, tables, context);
  return {
    ...{ sheet, tab, columns, input },
    judged: once(() => ({ ...judgeDeals(input), accounts: input.accounts && accounts?.judged })),
  };
}
