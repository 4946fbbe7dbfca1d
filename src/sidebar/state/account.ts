import { signal } from '@preact/signals';
import { accountKey } from '../../definition/account-key';
import type { Definition } from '../../definition/definition';
import type { Answers } from '../../protocol/answer';
import { ask, latest } from '../bridge/ask';
import { message } from '../words';
import { knownRows, saved, tab } from './store';

/** Menu `Explain this account`. */
export function openAccount(): void {
  tab.value = 'Account';
}

/** Whether a company that is in no row is checked in place of it. */
export const isChecking = signal(false);

/** Menu `Check a company…`. */
export function openCheck(): void {
  tab.value = 'Account';
  isChecking.value = true;
}

/** An account as a draft sees it; without one where no account is selected. */
export type Found = Answers['account'] & { readonly definition: Definition };

/** The account that was looked at last. */
export const found = signal<Found | undefined>(undefined);
export const isAsking = signal(false);
/** Why the last one could not be read. */
export const accountError = signal('');

const accounts = latest();

/**
 * Asks for an account.
 *
 * @param definition - The draft that it is seen by.
 * @param row - 0-based among the accounts; without it the one that is selected in the sheet.
 */
export function askAccount(definition: Definition, row?: number): Promise<void> {
  const name = saved.value?.name ?? '';
  isAsking.value = true;
  const which = row === undefined ? {} : { row };
  const settle = (error: string) => {
    accountError.value = error;
    isAsking.value = false;
  };
  return accounts(
    () => ask({ action: 'account', name, definition, ...which }),
    (answer) => {
      const { account } = answer;
      if (account?.override) knownRows.set(accountKey(account.override.key), account.row);
      found.value = { ...answer, definition };
      settle('');
    },
    (error) => settle(message(error)),
  );
}
