import type { Definition } from '../../definition/definition';
import { keyColumn } from './attributes';
import type { DealColumns } from './deal-columns';
import { type Join, joinAccounts } from './join-accounts';
import type { Tab } from './tab';
import { words } from './words';

/** Joins both tabs by the account key. @throws Where either has no column for it. */
export function joinTabs(
  definition: Definition,
  deals: Tab,
  accounts: Tab,
  columns: DealColumns,
): Join {
  const own = columns.of('Account key');
  if (own === undefined) throw new Error(words.noAccountKey);
  const header = String(deals.headers[own]);
  const other = keyColumn(definition, header, accounts);
  if (other === undefined) throw new Error(words.noKeyColumn(header, accounts.place.sheet));
  return joinColumns(deals, own, accounts, other);
}

/** The same where both have such a column, else nothing. */
export function joinIfKeyed(
  definition: Definition,
  deals: Tab,
  accounts: Tab,
  columns: DealColumns,
): Join | undefined {
  const own = columns.of('Account key');
  if (own === undefined) return undefined;
  const other = keyColumn(definition, String(deals.headers[own]), accounts);
  return other === undefined ? undefined : joinColumns(deals, own, accounts, other);
}

function joinColumns(deals: Tab, own: number, accounts: Tab, other: number): Join {
  const keys = ({ rows }: Tab, column: number) => rows.map((row) => String(row[column] ?? ''));
  return joinAccounts(keys(deals, own), keys(accounts, other));
}
