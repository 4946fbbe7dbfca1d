import { signal } from '@preact/signals';
import type { ScoreProgress } from '../../protocol/answer';
import { ask } from '../bridge/ask';
import { message } from '../words';
import { passSaved, saved } from './store';

/** How a run of Score accounts stands. */
export interface Run {
  readonly kind: 'running' | 'stopping' | 'stopped' | 'done' | 'failed';
  readonly progress: ScoreProgress | undefined;
  readonly error: string;
}

export const run = signal<Run | undefined>(undefined);

/** Asks for one part after the other until all accounts are scored or somebody cancels. */
export async function scoreAccounts(): Promise<void> {
  const name = saved.value?.name ?? '';
  passSaved();
  run.value = { kind: 'running', progress: run.value?.progress, error: '' };
  try {
    let isRunning = true;
    while (isRunning) {
      const { progress } = await ask({ action: 'score', name });
      run.value = { kind: kindAfter(progress, run.value), progress, error: '' };
      isRunning = run.value.kind === 'running';
    }
  } catch (error) {
    run.value = { kind: 'failed', progress: run.value?.progress, error: message(error) };
  }
}

function kindAfter({ done, total }: ScoreProgress, last: Run | undefined): Run['kind'] {
  if (done >= total) return 'done';
  return last?.kind === 'stopping' ? 'stopped' : 'running';
}

/** Ends the run after the part that is being written. */
export function cancelScoring(): void {
  if (run.value?.kind === 'running') run.value = { ...run.value, kind: 'stopping' };
}
