import { count } from '../../engine/figures';
import { accountRow } from '../model/account-row';
import type { Mover } from '../model/movers';
import { moversNow } from '../state/define';
import { select } from '../state/mutate';
import { moved, movedByOverride, movingNow, page, preview } from '../state/store';
import { Movement } from './movement';
import { PageFrame } from './page-frame';
import { Stale } from './stale';
import { useAccounts } from './use-accounts';

const MOST_SHOWN = 50;
const BY_SCORE = 'by score';

/** The accounts that change their tier; a click selects the row in the sheet. */
export function MovedPage() {
  const movers = moversNow(MOST_SHOWN);
  const { lines, error } = useAccounts(movers.map(({ row }) => row));
  return (
    <PageFrame title={movingNow.value} backTo="moved">
      <Stale />
      {error !== '' && <p class="warning">{error}</p>}
      {movers.length + movedByOverride.value.length === 0 && (
        <p class="quiet">No account changes its tier.</p>
      )}
      <ul class="accounts">
        {movers.map((mover) => (
          <MovedAccount key={mover.row} mover={mover} label={lines.get(mover.row)?.label} />
        ))}
      </ul>
      {moved.value.length > MOST_SHOWN && (
        <p class="quiet">and {count(moved.value.length - MOST_SHOWN)} more</p>
      )}
      <ByOverride />
    </PageFrame>
  );
}

/** Accounts whose override comes, goes or changes. */
function ByOverride() {
  const all = movedByOverride.value;
  if (all.length === 0) return null;
  return (
    <>
      <h3>By override</h3>
      <ul class="accounts">
        {all.slice(0, MOST_SHOWN).map(({ account, from, to }) => (
          <li key={account} class="movement">
            <bdi class="cut" title={account}>
              {account}
            </bdi>
            <span class="cut">
              {from || BY_SCORE} → <b>{to || BY_SCORE}</b>
            </span>
          </li>
        ))}
      </ul>
      {all.length > MOST_SHOWN && <p class="quiet">and {count(all.length - MOST_SHOWN)} more</p>}
    </>
  );
}

interface MovedAccountProps {
  readonly mover: Mover;
  readonly label: string | undefined;
}

function MovedAccount({ mover, label }: MovedAccountProps) {
  const given = preview.value;
  if (given === undefined) return null;
  return (
    <li>
      <button
        type="button"
        class="what movement"
        onClick={() => {
          void select({ kind: 'account', row: accountRow(given, mover.row) });
          page.value = { kind: 'account', row: mover.row };
        }}
      >
        <Movement mover={mover} label={label} />
      </button>
    </li>
  );
}
