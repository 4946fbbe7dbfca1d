import type { Outside } from './outside';

/** One person has one name in all spreadsheets. */
const KEY = 'ICP author';

/** Keeps the name that a person saves under, for the next sitting; a blank one changes nothing. */
export function keepAuthor({ ownNotes }: Outside, author: string): void {
  if (author !== '') ownNotes.set(KEY, author);
}

/** The name that a person saved under last, `''` where there is none. */
export function keptAuthor({ ownNotes }: Outside): string {
  return ownNotes.get(KEY) ?? '';
}
