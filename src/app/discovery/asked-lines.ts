import type { Discovery } from '../../insight/discovery/discover';
import type { AskedLine } from '../../protocol/patterns-view';
import { words } from './words';

/** The fields that a person is asked about and has not answered, with what to answer. */
export function askedLines({ asked }: Pick<Discovery, 'asked'>): AskedLine[] {
  return asked
    .filter(({ answer }) => answer === undefined)
    .map(({ field, kind, why }) => ({ field, why, answer: words.answer(kind) }));
}
