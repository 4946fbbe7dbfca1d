import { explainAccount } from '../model/explained';
import { evaluationOf } from '../model/matches';
import { draft, matches, page, rows } from '../state/store';
import { PageFrame } from './page-frame';
import { useAccounts } from './use-accounts';

/** Why one account has its score, by the draft. */
export function AccountPage({ row }: { readonly row: number }) {
  const { lines, error } = useAccounts([row]);
  const line = lines.get(row);
  const [definition, given] = [draft.value, rows.value];
  if (line === undefined || definition === undefined || given === undefined) {
    return (
      <PageFrame title="Account">
        {error === '' ? <p class="quiet">Loading…</p> : <p class="warning">{error}</p>}
      </PageFrame>
    );
  }
  const evaluation = evaluationOf(definition, matches.value, 'accounts', given);
  const { headline, reasons } = explainAccount(definition, evaluation, row, line);
  return (
    <PageFrame title={line.label} onBack={toMoved}>
      <p>
        <b>{headline}</b>
      </p>
      <ul class="changes">
        {reasons.map((reason) => (
          <li key={reason} class="full">
            {reason}
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

function toMoved(): void {
  page.value = { kind: 'moved' };
}
