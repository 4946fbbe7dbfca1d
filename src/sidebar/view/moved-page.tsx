import { count, counted } from '../../engine/figures';
import { accountRow } from '../model/account-row';
import type { Mover } from '../model/movers';
import { moversNow } from '../state/define';
import { select } from '../state/mutate';
import { moved, page, preview } from '../state/store';
import { Movement } from './movement';
import { PageFrame } from './page-frame';
import { useAccounts } from './use-accounts';

const MOST_SHOWN = 50;

/** The accounts that change their tier; a click selects the row in the sheet. */
export function MovedPage() {
  const movers = moversNow(MOST_SHOWN);
  const { lines, error } = useAccounts(movers.map(({ row }) => row));
  return (
    <PageFrame title={`${counted(moved.value.length, 'account')} move`} backTo="moved">
      {error !== '' && <p class="warning">{error}</p>}
      {movers.length === 0 && <p class="quiet">No account changes its tier.</p>}
      <ul class="accounts">
        {movers.map((mover) => (
          <MovedAccount key={mover.row} mover={mover} label={lines.get(mover.row)?.label} />
        ))}
      </ul>
      {moved.value.length > MOST_SHOWN && (
        <p class="quiet">and {count(moved.value.length - MOST_SHOWN)} more</p>
      )}
    </PageFrame>
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
