import type { Discovery } from '../../insight/discovery/discover';
import { words } from './words';

/** A field that a person is asked about before it is used. */
export interface AskedLine {
  readonly field: string;
  /** In words, no whole sentence. */
  readonly why: string;
  /** What to write in FIELDS › Searched, and when. */
  readonly answer: string;
}

/** The fields that a person is asked about and has not answered, with what to answer. */
export function askedLines({ asked }: Pick<Discovery, 'asked'>): AskedLine[] {
  return asked
    .filter(({ answer }) => answer === undefined)
    .map(({ field, kind, why }) => ({ field, why, answer: words.answer(kind) }));
}
