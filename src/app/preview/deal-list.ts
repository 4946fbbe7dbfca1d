import type { Definition } from '../../definition/definition';
import type { Outcome } from '../../definition/outcomes';
import type { Table } from '../../engine/evaluate';
import type { Condition, ReadingContext } from '../../engine/model';
import { type Deal, dealDay, judgedOn } from '../../insight/deals/deal';
import { selectDeals } from '../../insight/deals/select-deals';
import type { ListedTab } from '../accounts/account-list';
import { columnFinder } from '../accounts/field-finder';
import { gridOf, readList } from '../accounts/list';
import { backtestInput } from '../backtest/run-backtest';
import { dealCurrency } from '../deals/currency';
import { words } from '../deals/words';
import type { Workbook } from '../workbook';

/** Deals with what was known of them and their accounts, as the backtest counts them. */
export interface DealList {
  /** One row a deal. */
  readonly table: Table;
  /** The day that counts as today, one a deal. */
  readonly days: readonly number[];
  /** Day of the first that counts; NaN where that is not known. */
  readonly from: number;
  /** How each ended, `none` for one that the backtest sets aside. */
  readonly outcomes: readonly (Outcome | 'none')[];
  /** See `Deal`. */
  readonly accountIds: readonly string[];
  /** NaN where it is not known. */
  readonly amounts: readonly number[];
  /** Sign or code of their currency, `''` where they have none. */
  readonly currency: string;
}

/**
 * The deals of a definition, read and selected as for a backtest.
 *
 * @param workbook - The spreadsheet.
 * @param definition - Says which column of the deals tab is what.
 * @param questions - Decide which fields the deals' rows must have.
 * @param accounts - The accounts tab.
 * @param context - Today, and how a `Date` becomes a day.
 * @returns The deals, or in words why there are none.
 */
export function listDeals(
  workbook: Workbook,
  definition: Definition,
  questions: readonly Condition[],
  accounts: ListedTab,
  context: ReadingContext,
): DealList | string {
  const { dealsSheet, headerRow } = definition.settings;
  const sheet = workbook.sheet(dealsSheet);
  if (sheet === undefined) return words.noDealsSheet(dealsSheet);
  const tab = readList(workbook, sheet, headerRow);
  const grid = gridOf(tab);
  const asked = asDefinition(definition, questions, [accounts, tab]);
  const isOneTab = accounts.sheet === dealsSheet;
  try {
    const tables = { deals: grid, accounts: isOneTab ? undefined : gridOf(accounts) };
    const { deals, table, windowMonths } = backtestInput(asked, tables, context);
    const currency = dealCurrency(definition, sheet, grid);
    return { table, currency, ...countedDeals(deals, context.asOf, windowMonths) };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** A definition that asks the questions, of those fields that either tab has. */
function asDefinition(
  definition: Definition,
  questions: readonly Condition[],
  tabs: readonly ListedTab[],
): Definition {
  const finders = tabs.map(({ headers }) => columnFinder(definition, headers));
  const isThere = (field: string) => finders.some((columnOf) => columnOf(field) !== undefined);
  const exclusions = questions
    .filter(({ field }) => isThere(field))
    .map((question) => ({
      ...question,
      name: '',
      id: '',
      reason: '',
      addedBy: '',
      addedOn: undefined,
    }))
    .map((exclusion) => ({ ...exclusion, on: true }));
  return { ...definition, criteria: [], exclusions };
}

function countedDeals(deals: readonly Deal[], asOf: number, windowMonths: number) {
  const used = new Set(selectDeals(deals, asOf, windowMonths).used);
  const outcomeOf = ({ outcome }: Deal, index: number) =>
    used.has(index) || outcome === 'open' ? (outcome ?? 'none') : 'none';
  return {
    days: deals.map((deal) => judgedOn(deal, asOf)),
    from: [...used].reduce(
      (from, index) => Math.min(from, dealDay(deals[index] as Deal)),
      Infinity,
    ),
    outcomes: deals.map(outcomeOf),
    accountIds: deals.map(({ accountId }) => accountId),
    amounts: deals.map(({ amount }) => amount),
  };
}
