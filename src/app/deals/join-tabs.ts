import type { Definition } from '../../definition/definition';
import { keyColumn } from '../accounts/key-column';
import type { DealColumns } from './deal-columns';
import { type Join, joinAccounts } from './join-accounts';
import type { Tab } from './tab';
import { words } from './words';

/** What was joined before of two tabs, by the numbers of both columns. */
export type Joins = Map<string, Join>;

/**
 * Joins both tabs by the account key.
 *
 * @param joins - Of these tabs; what is joined is added.
 * @throws Where either has no column for it.
 */
export function joinTabs(
  definition: Definition,
  deals: Tab,
  accounts: Tab,
  columns: DealColumns,
  joins: Joins = new Map(),
): Join {
  const own = columns.of('Account key');
  if (own === undefined) throw new Error(words.noAccountKey);
  const header = String(deals.headers[own]);
  const other = keyColumn(definition, accounts.headers, header);
  if (other === undefined) throw new Error(words.noKeyColumn(header, accounts.place.sheet));
  return joinColumns(deals, own, accounts, other, joins);
}

/** The same where both have such a column, else nothing. */
export function joinIfKeyed(
  definition: Definition,
  deals: Tab,
  accounts: Tab,
  columns: DealColumns,
  joins: Joins = new Map(),
): Join | undefined {
  const own = columns.of('Account key');
  if (own === undefined) return undefined;
  const other = keyColumn(definition, accounts.headers, String(deals.headers[own]));
  return other === undefined ? undefined : joinColumns(deals, own, accounts, other, joins);
}

function joinColumns(deals: Tab, own: number, accounts: Tab, other: number, joins: Joins): Join {
  const keys = ({ rows }: Tab, column: number) => rows.map((row) => String(row[column] ?? ''));
  const place = `${own} ${other}`;
  const join = joins.get(place) ?? joinAccounts(keys(deals, own), keys(accounts, other));
  joins.set(place, join);
  return join;
}
