import type { Answers } from '../../protocol/answer';
import { ask } from '../bridge/ask';
import { message } from '../words';
import { notice, saved } from './store';

/** Writes the tab `ICP One Page`; `undefined` where it could not be, which a notice says. */
export async function writeOnePage(): Promise<Answers['writeOnePage'] | undefined> {
  notice.value = undefined;
  try {
    return await ask({ action: 'writeOnePage', name: saved.value?.name ?? '' });
  } catch (error) {
    notice.value = { kind: 'error', text: message(error) };
    return undefined;
  }
}
