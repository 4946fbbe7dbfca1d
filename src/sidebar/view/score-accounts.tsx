import { count } from '../../engine/figures';
import { cancelScoring, type Run, run, scoreAccounts } from '../state/score-accounts';
import { isDirty } from '../state/store';

/** Writes the scores beside the accounts, with a way to stop and to go on. */
export function ScoreAccounts() {
  const current = run.value;
  const isRunning = current?.kind === 'running' || current?.kind === 'stopping';
  return (
    <section class="block" aria-label="Score accounts">
      <h2>Score accounts</h2>
      <p class="quiet full">
        Writes score, tier and reason beside each account, as values.
        {isDirty.value ? ' The saved definition is used, not your draft.' : ''}
      </p>
      {current !== undefined && <Progress {...current} />}
      <button
        type="button"
        class="secondary"
        onClick={() => (isRunning ? cancelScoring() : void scoreAccounts())}
      >
        {label(current)}
      </button>
    </section>
  );
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
    </>
  );
}
