import { accountRow } from '../model/account-row';
import { accountError } from '../state/account';
import { draft, page, preview } from '../state/store';
import { Bones } from './bones';
import { Explained } from './explained';
import { PageFrame } from './page-frame';
import { useAccount } from './use-account';

/** Why an account of the preview has its score, by the draft. */
export function AccountPage({ row }: { readonly row: number }) {
  const place = preview.value === undefined ? row : accountRow(preview.value, row);
  const shown = useAccount(draft.value, place);
  return (
    <PageFrame title="Account" onBack={toMoved}>
      {accountError.value !== '' && <p class="warning">{accountError.value}</p>}
      {shown?.account?.row === place ? (
        <Explained {...shown} account={shown.account} />
      ) : (
        accountError.value === '' && <Bones text="Reading the account…" />
      )}
    </PageFrame>
  );
}

function toMoved(): void {
  page.value = { kind: 'moved' };
}
