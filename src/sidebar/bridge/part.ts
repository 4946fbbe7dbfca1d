import { message } from '../words';
import { ask, Refusal } from './ask';
import { failureWords } from './failure-words';

let coming: Promise<void> | undefined;

/**
 * What the page begins without; it comes with the first that asks for any of it.
 *
 * @param open - Imports it.
 * @throws A {@link Refusal} where it does not come, or comes from another build than the page.
 * @example const { HelpPage } = await part(() => import('../view/later-views'));
 */
export async function part<T>(open: () => Promise<T>): Promise<T> {
  try {
    return await open();
  } catch {
    coming ??= bring();
    await coming;
    return open().catch((error) => {
      throw new Refusal(failureWords(message(error)));
    });
  }
}

async function bring(): Promise<void> {
  try {
    const { parts } = await ask({ action: 'parts' });
    const script = document.createElement('script');
    script.text = parts;
    document.head.append(script);
  } catch (error) {
    coming = undefined;
    throw error;
  }
}
