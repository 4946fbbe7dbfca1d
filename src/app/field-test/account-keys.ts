import { accountKey } from '../../definition/account-key';
import type { ReadAccounts } from '../judged/read-accounts';

/** The key of each row of the accounts, `''` where there is none. */
export function accountKeys({ tab, key }: Pick<ReadAccounts, 'tab' | 'key'>): string[] {
  if (key === undefined) return tab.rows.map(() => '');
  return tab.rows.map((cells) => accountKey(String(cells[key] ?? '')));
}
