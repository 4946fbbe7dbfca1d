import { signal } from '@preact/signals';
import type { CompareView } from '../../protocol/compare-view';
import type { RequestOf } from '../../protocol/requests';
import { shortLabel } from '../../protocol/short-label';
import { ask, latest } from '../bridge/ask';
import { compareWords } from '../model/compare-words';
import { message } from '../words';
import { notice, saved } from './store';

/** Both sides of a comparison. */
export type Pair = Pick<RequestOf<'compare'>, 'before' | 'after'>;

/** The comparison that was asked for last; `undefined` until it is there. */
export const compared = signal<CompareView | undefined>(undefined);
/** Why there is none. */
export const compareError = signal('');
export const isWritingComparison = signal(false);

const comparisons = latest();

/** Compares two definitions; an answer on an older pair is dropped. */
export function compare(pair: Pair): Promise<void> {
  compared.value = undefined;
  compareError.value = '';
  const name = saved.value?.name ?? '';
  return comparisons(
    () => ask({ action: 'compare', name, ...pair }),
    ({ comparison }) => {
      const [before, after] = comparison.labels;
      compared.value = { ...comparison, labels: [shortLabel(before), shortLabel(after)] };
    },
    (error) => {
      compareError.value = message(error);
    },
  );
}

/** Writes the tab `ICP Compare`. */
export async function writeComparison(pair: Pair): Promise<void> {
  const name = saved.value?.name ?? '';
  isWritingComparison.value = true;
  notice.value = undefined;
  try {
    const { summary } = await ask({ action: 'writeComparison', name, ...pair });
    notice.value = { kind: 'done', text: compareWords.written(summary) };
  } catch (error) {
    notice.value = { kind: 'error', text: message(error), retry: () => void writeComparison(pair) };
  }
  isWritingComparison.value = false;
}
