import type { Definition } from '../../definition/definition';
import type { ReadingContext } from '../../engine/model';
import { type Deal, dealDay } from '../../insight/deals/deal';
import type { AccountFacts, FactLine } from '../../protocol/account-line';
import { dealCurrency } from '../deals/currency';
import type { JoinedDeals } from '../deals/joined-deals';
import { readDeals } from '../deals/read-deals';
import { words } from './words';

/** Deals of one account that are shown. */
const MOST_SHOWN = 8;

/**
 * The deals of an account, the newest first.
 *
 * @param definition - Says which column of the deals tab is what.
 * @param joined - The deals, or in words why they can't be read.
 * @param sheetRow - The account's row in its tab, 1-based.
 * @param context - Today, and how a `Date` becomes a day.
 * @example itsDeals(definition, joined, 79, context).lines // [['Won · 12 Mar 2026', '€ 41 k']]
 */
export function itsDeals(
  definition: Definition,
  joined: JoinedDeals | string,
  sheetRow: number,
  context: ReadingContext,
): AccountFacts {
  const title = words.deals;
  if (typeof joined === 'string') return { title, lines: [[joined, '']] };
  const { accounts, join } = joined;
  const account = accounts.numbers.indexOf(sheetRow);
  const first = join?.repeated.find((one) => one.accounts.indexOf(account) > 0)?.accounts[0];
  if (first !== undefined) {
    return { title, lines: [[words.dealsAreOf(accounts.numbers[first] as number), '']] };
  }
  const deals = dealsOf(definition, joined, account, context);
  const currency = deals.length > 0 ? dealCurrency(definition, joined.sheet, joined.grid) : '';
  const lines = deals.slice(0, MOST_SHOWN).map((deal) => words.deal(deal, currency));
  const more = deals.length - lines.length;
  const rest: FactLine[] = more > 0 ? [[words.moreDeals(more), '']] : [];
  return { title, lines: deals.length === 0 ? [[words.noDeals, '']] : [...lines, ...rest] };
}

/** Where both tabs are one, deals of one key are of one account. */
function dealsOf(
  definition: Definition,
  { deals, columns, join }: JoinedDeals,
  account: number,
  context: ReadingContext,
): Deal[] {
  const all = readDeals(definition, deals, columns, join && { ...join, isNeeded: false }, context);
  const key = all[account]?.accountId;
  const isItsOwn = (deal: Deal, index: number) =>
    join === undefined
      ? index === account || (key !== '' && deal.accountId === key)
      : join.accounts[index] === account;
  const day = (deal: Deal) => dealDay(deal) || 0;
  return all.filter(isItsOwn).sort((one, other) => day(other) - day(one));
}
