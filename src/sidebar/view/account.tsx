import { accountError, askAccount, found, isAsking, isChecking } from '../state/account';
import { draft, isDirty, saved, tab } from '../state/store';
import { Bones } from './bones';
import { CheckPage } from './check-page';
import { Explained } from './explained';
import { FindAccount } from './find-account';
import { useAccount } from './use-account';

/** Why the account that is selected in the sheet has its score, or what one would have that is in none. */
export function Account() {
  return isChecking.value ? <CheckPage /> : <Selected />;
}

function Selected() {
  const shown = useAccount(draft.value);
  return (
    <>
      <div class="panel">
        <section class="account" aria-label="Account" aria-busy={isAsking.value}>
          <FindAccount />
          {accountError.value !== '' && (
            <p class="warning" role="alert">
              {accountError.value}
            </p>
          )}
          {shown?.account !== undefined && <Explained {...shown} account={shown.account} />}
          {shown === undefined && accountError.value === '' && (
            <Bones text="Reading the account…" />
          )}
          {shown !== undefined && shown.account === undefined && (
            <NoAccount missing={shown.missing} />
          )}
          <button
            type="button"
            class="link"
            id="check-company"
            onClick={() => {
              isChecking.value = true;
            }}
          >
            Check a company that is not in the list
          </button>
          {shown?.account !== undefined && (
            <button
              type="button"
              class="link"
              onClick={() => {
                tab.value = 'Define';
              }}
            >
              Edit the definition
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

function NoAccount({ missing }: { readonly missing: string | undefined }) {
  return (
    <p class="quiet full" role="status">
      {missing} Select a row of your accounts or deals: its account is taken apart here, criterion
      by criterion.
    </p>
  );
}

function By() {
  const version = saved.value?.version;
  return (
    <div class="footer">
      <button type="button" class="secondary" onClick={askSelected}>
        {found.value?.account === undefined ? 'Show the selected row' : 'Show another row'}
      </button>
      <span class="summary">
        {isDirty.value ? `By your draft of v${version}` : `By v${version}`}
      </span>
    </div>
  );
}
