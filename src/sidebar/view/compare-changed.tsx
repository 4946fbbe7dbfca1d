import type { ChangedView, CompareView } from '../../protocol/compare-view';
import { compareWords, reasonWords } from '../model/compare-words';
import { select } from '../state/mutate';
import { saved } from '../state/store';

/** The accounts that change their tier, each a way to its row. */
export function ChangedAccounts({ view }: { readonly view: CompareView }) {
  const { changed, changedTotal, changedByData } = view;
  const title = compareWords.changedTitle(changedTotal);
  if (changedTotal === 0) return <p class="quiet">{compareWords.noChange}</p>;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {changedByData > 0 && <p class="quiet full">{compareWords.byData(changedByData)}</p>}
      <ul class="accounts">
        {changed.map((account) => (
          <li key={account.row}>
            <ChangedAccount account={account} />
          </li>
        ))}
      </ul>
      {changedTotal > changed.length && (
        <p class="quiet full">{compareWords.onlyLargest(changed.length)}</p>
      )}
    </section>
  );
}

function ChangedAccount({ account }: { readonly account: ChangedView }) {
  return <MovedAccount {...account} why={reasonWords(account)} />;
}

interface MovedAccountProps extends Pick<ChangedView, 'account' | 'before' | 'after'> {
  /** Of its tab; `null` where it is there no more. */
  readonly row: number | null;
  readonly why: string;
}

/** An account with its tiers before and after, and why: a way to its row. */
export function MovedAccount({ row, account, before, after, why }: MovedAccountProps) {
  const name = account || compareWords.row(row ?? 0);
  return (
    <button
      type="button"
      class="what"
      title={`${name}\n${before} → ${after}\n${why}`}
      aria-disabled={row === null}
      onClick={() => void (row !== null && selectRow(row))}
    >
      <span class="ends">
        <span class="cut">{name}</span>
        <b class="standing">
          <span class="cut">{before}</span> → <span class="cut">{after}</span>
        </b>
      </span>
      <span class="quiet clamped">{why}</span>
    </button>
  );
}

/** A request counts accounts from the row below the headers. */
function selectRow(row: number): Promise<void> {
  const headerRow = saved.value?.definition.settings.headerRow ?? 1;
  return select({ kind: 'account', row: row - headerRow - 1 });
}
