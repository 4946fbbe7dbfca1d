import { count, counted } from '../../engine/figures';
import type { ListFinding, ListView } from '../../protocol/list-view';
import { listsWords } from '../model/lists-words';
import { select } from '../state/mutate';
import { saved } from '../state/store';

/** What to look at before a list is sent, each a way to its accounts, and when it was made before. */
export function Findings({ view: { findings, excluded, earlier } }: { readonly view: ListView }) {
  const told = findings.filter(({ kind }) => kind !== 'few');
  return (
    <>
      {earlier !== undefined && (
        <p class="quiet full">
          Made before on {earlier.madeAt}
          {earlier.by && ` by ${earlier.by}`}
          {earlier.added !== undefined &&
            `: ${count(earlier.added)} to add, ${count(earlier.removed ?? 0)} to remove since`}
          .
        </p>
      )}
      {told.length > 0 && <h3>Before you send it</h3>}
      {told.map((finding) => (
        <Finding key={finding.text} {...finding} />
      ))}
      {excluded > 0 && (
        <p class="quiet">{counted(excluded, 'excluded account')}: never on a list.</p>
      )}
    </>
  );
}

function Finding({ count: number, text, accounts }: ListFinding) {
  const header = saved.value?.definition.settings.headerRow ?? 1;
  const line = (
    <>
      <b>{count(number)}</b> <span class="full">{text}</span>
    </>
  );
  if (accounts.length === 0) return <p class="finding">{line}</p>;
  return (
    <details class="remarks">
      <summary class="finding">
        {line} <span class="link small">See</span>
      </summary>
      <ul>
        {accounts.map((account) => (
          <li key={`${account.row} ${account.text}`}>
            <button
              type="button"
              class="link small full"
              onClick={() => void select({ kind: 'account', row: account.row - header - 1 })}
            >
              {account.text}
            </button>
          </li>
        ))}
        {number > accounts.length && <li>{listsWords.and(number - accounts.length)}</li>}
      </ul>
    </details>
  );
}
