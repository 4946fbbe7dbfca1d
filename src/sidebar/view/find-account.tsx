import { useState } from 'preact/hooks';
import { ask } from '../bridge/ask';
import { askAccount } from '../state/account';
import { select } from '../state/mutate';
import { draft, saved } from '../state/store';
import { useAnswer } from './use-answer';

/** Milliseconds that a text stays the same before it is looked for. */
const PAUSE = 300;

/** Finds an account by its name or domain; a click explains it, and selects its row in the sheet. */
export function FindAccount() {
  const [typed, setTyped] = useState('');
  const name = saved.value?.name ?? '';
  const text = typed.trim();
  const { value, error } = useAnswer(
    text === '' ? undefined : text,
    () => ask({ action: 'findAccounts', name, text }),
    PAUSE,
  );
  const show = (row: number) => {
    setTyped('');
    void select({ kind: 'account', row });
    if (draft.value !== undefined) void askAccount(draft.value, row);
  };
  return (
    <div>
      <input
        type="search"
        placeholder="Find an account"
        aria-label="Find an account by name or domain"
        maxLength={500}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <ul class="accounts" aria-label="Accounts found">
        {value?.accounts.map(({ row, label, beside }) => (
          <li key={row}>
            <button type="button" class="what" onClick={() => show(row)}>
              <bdi>{label}</bdi> <bdi class="quiet">{beside}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p class="quiet full" role="status">
        {error}
        {value?.accounts.length === 0 && 'No account has that in its name or domain.'}
        {(value?.more ?? 0) > 0 && `and ${value?.more} more: type more of it`}
      </p>
    </div>
  );
}
