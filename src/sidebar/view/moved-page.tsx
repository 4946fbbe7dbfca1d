import { count, counted } from '../../engine/figures';
import type { AccountLine } from '../../protocol/account-line';
import { accountRow } from '../model/account-row';
import { bandsOf } from '../model/scored';
import { select } from '../state/mutate';
import { after, before, moved, page, preview } from '../state/store';
import { PageFrame } from './page-frame';
import { useAccounts } from './use-accounts';

const MOST_SHOWN = 50;

/** The accounts that change their tier; a click selects the row in the sheet. */
export function MovedPage() {
  const rows = moved.value.slice(0, MOST_SHOWN);
  const { lines, error } = useAccounts(rows);
  return (
    <PageFrame title={`${counted(moved.value.length, 'account')} move`} backTo="moved">
      {error !== '' && <p class="warning">{error}</p>}
      {rows.length === 0 && <p class="quiet">No account changes its tier.</p>}
      <ul class="accounts">
        {rows.map((row) => (
          <MovedAccount key={row} row={row} line={lines.get(row)} />
        ))}
      </ul>
      {moved.value.length > MOST_SHOWN && (
        <p class="quiet">and {count(moved.value.length - MOST_SHOWN)} more</p>
      )}
    </PageFrame>
  );
}

interface MovedAccountProps {
  readonly row: number;
  readonly line: AccountLine | undefined;
}

function MovedAccount({ row, line }: MovedAccountProps) {
  const given = preview.value;
  if (given === undefined) return null;
  const place = accountRow(given, row);
  const label = line === undefined ? `Row ${given.headerRow + 1 + place}` : line.label;
  return (
    <li>
      <button
        type="button"
        class="what"
        title={label}
        onClick={() => {
          void select({ kind: 'account', row: place });
          page.value = { kind: 'account', row };
        }}
      >
        <span class="cut">{label}</span>
        <span class="quiet cut">
          {standing(before.value, row)} → {standing(after.value, row)}
        </span>
      </button>
    </li>
  );
}

/** Score and tier of a row. @example 'Tier 2 64.1' */
function standing(outcome: typeof before.value, row: number): string {
  if (outcome === undefined) return '';
  const index = outcome.accounts.tiers[row] as number;
  const band = bandsOf(outcome.definition.tiers).find((one) => one.index === index);
  const score = outcome.accounts.scores[row] as number;
  return Number.isNaN(score) ? (band?.name ?? '') : `${band?.name ?? ''} ${score}`;
}
