import type { Definition } from '../../definition/definition';
import type { ReadingContext } from '../../engine/model';
import { customersOf } from '../../insight/deals/customers';
import type { Deal } from '../../insight/deals/deal';
import type { ListedTab } from '../accounts/account-list';
import { joinedDeals } from '../deals/joined-deals';
import { readDeals } from '../deals/read-deals';
import type { LoadedDefinition } from '../load-definition';
import type { ScoredTable } from '../scoring/score-table';
import type { Workbook } from '../workbook';
import { words } from './words';

/** Accounts that are customers, 0-based rows below the headers, or in words why nobody knows. */
type Customers = ReadonlySet<number> | string;

/**
 * Finds the accounts with a deal that was won, joined as in a backtest. Who left after the last deal that
 * was won is no customer. Rows of one key are one account.
 *
 * @param workbook - The spreadsheet; two calls that move data.
 * @param definition - Names the deals tab, and its columns.
 * @param listed - The accounts.
 * @param context - Today, and how a `Date` becomes a day.
 */
function findCustomers(
  workbook: Workbook,
  definition: Definition,
  listed: ListedTab,
  context: ReadingContext,
): Customers {
  const joined = joinedDeals(workbook, definition, listed);
  if (joined === undefined) return words.noDeals(definition.settings.dealsSheet);
  if (typeof joined === 'string') return joined;
  const { accounts, columns, join } = joined;
  const deals = readDeals(
    definition,
    joined.deals,
    columns,
    join && { ...join, isNeeded: false },
    context,
  );
  const keyOf = (deal: Deal, index: number) =>
    join?.accounts[index] ?? (deal.accountId || `row ${index}`);
  const customers = customersOf(deals, keyOf);
  const first = new Map<number, number>();
  for (const { accounts: same } of join?.repeated ?? []) {
    for (const one of same) first.set(one, same[0] as number);
  }
  const found = accounts.numbers.flatMap((number, index) => {
    const deal = deals[index];
    const account = join === undefined && deal ? keyOf(deal, index) : (first.get(index) ?? index);
    return customers.has(account) ? [number - listed.headerRow - 1] : [];
  });
  return new Set(found);
}

/** Scores with the next actions of customers. */
export interface Acted {
  readonly table: ScoredTable;
  /** In words why nobody knows who is one. */
  readonly unknown: readonly string[];
}

/**
 * Gives customers the next action that their tier has for them. The deals are read only where a tier has
 * one.
 */
export function withCustomerActions(
  workbook: Workbook,
  { definition, context }: Pick<LoadedDefinition, 'definition' | 'context'>,
  listed: ListedTab,
  table: ScoredTable,
): Acted {
  const actions = new Map(definition.tiers.map((tier) => [tier.name, tier.customerAction]));
  if ([...actions.values()].every((action) => action === '')) return { table, unknown: [] };
  const customers = findCustomers(workbook, definition, listed, context);
  if (typeof customers === 'string') return { table, unknown: [words.noCustomers(customers)] };
  const account: ScoredTable['account'] = (row) => {
    const scored = table.account(row);
    const nextAction = customers.has(row) ? actions.get(scored?.tier ?? '') : undefined;
    return scored && nextAction ? { ...scored, nextAction } : scored;
  };
  return { table: { ...table, account }, unknown: [] };
}
