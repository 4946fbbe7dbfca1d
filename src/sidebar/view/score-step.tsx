import { count } from '../../engine/figures';
import { run, scoreAccounts } from '../state/score-accounts';

/** Scores, and says how far it is. */
export function ScoreStep() {
  const { kind, progress, error = '' } = run.value ?? {};
  const isRunning = kind === 'running' || kind === 'stopping';
  const told =
    progress === undefined
      ? 'Reading the list…'
      : `${count(progress.done)} of ${count(progress.total)} rows`;
  return (
    <>
      <button
        type="button"
        class="primary small"
        aria-disabled={isRunning}
        onClick={() => !isRunning && void scoreAccounts()}
      >
        {kind === 'failed' ? 'Try again' : 'Score'}
      </button>
      <span class={error === '' ? 'quiet wide' : 'warning wide'} role="status">
        {error || (isRunning ? told : '')}
      </span>
    </>
  );
}
