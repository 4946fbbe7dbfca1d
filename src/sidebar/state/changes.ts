import { signal } from '@preact/signals';
import { ask } from '../bridge/ask';
import { changesWords } from '../model/changes-words';
import { message } from '../words';
import { notice, saved } from './store';

/** Which of the accounts that changed are listed. */
export type ChangedKind = 'Entered' | 'Left' | 'Moved';
export const changedKind = signal<ChangedKind>('Entered');

/** What the last run is compared with, by definition; the run before it while nobody chose. */
export const changesSince = signal<Readonly<Record<string, string>>>({});

export const isWritingChanges = signal(false);

/** Writes the tab `ICP Changes`. */
export async function writeChanges(): Promise<void> {
  const name = saved.value?.name ?? '';
  isWritingChanges.value = true;
  notice.value = undefined;
  try {
    const { summary } = await ask({
      action: 'writeChanges',
      name,
      since: changesSince.value[name],
    });
    notice.value = { kind: 'done', text: changesWords.written(summary) };
  } catch (error) {
    notice.value = { kind: 'error', text: message(error), retry: () => void writeChanges() };
  }
  isWritingChanges.value = false;
}
