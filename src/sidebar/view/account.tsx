import { accountError, askAccount, isAsking } from '../state/account';
import { draft, isDirty, saved, tab } from '../state/store';
import { Bones } from './bones';
import { Explained } from './explained';
import { useAccount } from './use-account';

/** Why the account that is selected in the sheet has its score. */
export function Account() {
  const shown = useAccount(draft.value);
  return (
    <>
      <div class="panel">
        <section class="account" aria-label="Account" aria-busy={isAsking.value}>
          {accountError.value !== '' && (
            <p class="warning" role="alert">
              {accountError.value}
            </p>
          )}
          {shown?.account !== undefined && <Explained {...shown} account={shown.account} />}
          {shown === undefined && accountError.value === '' && (
            <Bones text="Reading the account…" />
          )}
          {shown !== undefined && shown.account === undefined && <NoAccount />}
          {shown?.account !== undefined && (
            <button
              type="button"
              class="link"
              onClick={() => {
                tab.value = 'Define';
              }}
            >
              Edit a criterion
            </button>
          )}
        </section>
      </div>
      <By />
    </>
  );
}

function askSelected(): void {
  if (draft.value !== undefined) void askAccount(draft.value);
}

function NoAccount() {
  return (
    <p class="quiet full" role="status">
      Select a row of your accounts: it is taken apart here, criterion by criterion.
    </p>
  );
}

function By() {
  const version = saved.value?.version;
  return (
    <div class="footer">
      <button type="button" class="secondary" onClick={askSelected}>
        Show the selected row
      </button>
      <span class="summary">
        {isDirty.value ? `By your draft of v${version}` : `By v${version}`}
      </span>
    </div>
  );
}
