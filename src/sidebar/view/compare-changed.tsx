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
  const name = account.account || compareWords.row(account.row);
  const why = reasonWords(account);
  return (
    <button
      type="button"
      class="what"
      title={`${name}\n${account.before} → ${account.after}\n${why}`}
      onClick={() => void selectRow(account.row)}
    >
      <span class="ends">
        <span class="cut">{name}</span>
        <b class="standing">
          <span class="cut">{account.before}</span> → <span class="cut">{account.after}</span>
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
