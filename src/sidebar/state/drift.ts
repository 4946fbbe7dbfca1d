import { signal } from '@preact/signals';
import type { DriftView } from '../../protocol/drift-view';
import { ask, latest } from '../bridge/ask';
import { driftWords } from '../model/drift-words';
import { message } from '../words';
import { notice, saved } from './store';

/** What was told last; `undefined` until it is there. */
export const drift = signal<DriftView | undefined>(undefined);
/** Why there is none. */
export const driftError = signal('');
export const isTakingBaseline = signal(false);
export const isWritingDrift = signal(false);

const readings = latest();

/** Asks whether the saved definition is still true; an answer about an older one is dropped. */
export function readDrift(name: string): Promise<void> {
  drift.value = undefined;
  driftError.value = '';
  return readings(
    () => ask({ action: 'drift', name }),
    ({ drift: view, summary }) => {
      drift.value = view;
      if (summary !== '') notice.value = { kind: 'done', text: summary };
    },
    (error) => {
      driftError.value = message(error);
    },
  );
}

/** Takes today's accounts as what is compared with from now on. @returns Whether it was done. */
export async function takeBaseline(): Promise<boolean> {
  isTakingBaseline.value = true;
  notice.value = undefined;
  let isDone = false;
  await readings(
    () => ask({ action: 'takeBaseline', name: saved.value?.name ?? '' }),
    ({ drift: view, summary }) => {
      drift.value = view;
      notice.value = { kind: 'done', text: summary };
      isDone = true;
    },
    (error) => {
      notice.value = { kind: 'error', text: message(error), retry: () => void takeBaseline() };
    },
  );
  isTakingBaseline.value = false;
  return isDone;
}

/** Writes the tab `ICP Drift`. */
export async function writeDrift(): Promise<void> {
  isWritingDrift.value = true;
  notice.value = undefined;
  try {
    const { summary } = await ask({ action: 'writeDrift', name: saved.value?.name ?? '' });
    notice.value = { kind: 'done', text: driftWords.written(summary) };
  } catch (error) {
    notice.value = { kind: 'error', text: message(error), retry: () => void writeDrift() };
  }
  isWritingDrift.value = false;
}
