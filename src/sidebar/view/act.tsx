import { ScoreAccounts } from './score-accounts';

/** What to do with the accounts now. */
export function Act() {
  return (
    <div class="panel">
      <ScoreAccounts />
    </div>
  );
}
