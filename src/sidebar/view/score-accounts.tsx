import { count, counted } from '../../engine/figures';
import type { ListRequest } from '../../protocol/requests';
import { makeAgain } from '../state/lists';
import { cancelScoring, type Run, run, scoreAccounts } from '../state/score-accounts';
import { isDirty, preview } from '../state/store';

/** Writes the scores beside the accounts, with a way to stop and to go on. */
export function ScoreAccounts() {
  const current = run.value;
  const isRunning = current?.kind === 'running' || current?.kind === 'stopping';
  return (
    <section class="block" aria-label="Score accounts">
      <h2>Score accounts</h2>
      <p class="quiet full">
        Writes tier, score and why beside {whom()}, as values. Your own columns stay as they are.
        {isDirty.value ? ' The saved definition is used, not your draft.' : ''}
      </p>
      {current !== undefined && <Progress {...current} />}
      <button
        type="button"
        class="primary"
        onClick={() => (isRunning ? cancelScoring() : void scoreAccounts())}
      >
        {label(current)}
      </button>
    </section>
  );
}

/** @example whom() // 'each of 602 accounts in Accounts' */
function whom(): string {
  const given = preview.value;
  if (given === undefined) return 'each account';
  return `each of ${counted(given.total, 'account')} in ${given.sheet}`;
}

function label(current: Run | undefined): string {
  if (current?.kind === 'running') return 'Cancel';
  if (current?.kind === 'stopping') return 'Stopping…';
  if (current?.kind === 'stopped') return 'Resume';
  return current?.kind === 'failed' ? 'Try again' : 'Score accounts';
}

function Progress({ kind, progress, error }: Run) {
  const [done, total] = [progress?.done ?? 0, progress?.total ?? 1];
  const told = kind === 'done' ? progress?.summary : `${count(done)} of ${count(total)} rows`;
  return (
    <>
      <progress max={total} value={done} aria-label="Rows scored" />
      <p class={error === '' ? 'quiet full' : 'warning'} role="status">
        {error || (progress === undefined ? 'Reading the list…' : told)}
      </p>
      {kind === 'done' && progress?.outdated && <Outdated list={progress.outdated} />}
    </>
  );
}

/** The way to a list that is out of date since then. */
function Outdated({ list }: { readonly list: ListRequest }) {
  return (
    <p>
      <button type="button" class="link" onClick={() => void makeAgain(list)}>
        Make that list again
      </button>
    </p>
  );
}
