import type { Answers } from '../../protocol/answer';
import type { RequestOf } from '../../protocol/requests';
import { ask } from '../bridge/ask';
import { message } from '../words';
import { notice, saved } from './store';

/** What writes a tab of the saved definition. */
export type TabAction = 'writeOnePage' | 'writeDashboard';

/** Writes a tab; `undefined` where it could not be, which a notice says. */
export async function writeTab<A extends TabAction>(action: A): Promise<Answers[A] | undefined> {
  notice.value = undefined;
  try {
    return await ask({ action, name: saved.value?.name ?? '' } as RequestOf<A>);
  } catch (error) {
    notice.value = { kind: 'error', text: message(error) };
    return undefined;
  }
}
