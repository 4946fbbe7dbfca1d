import type { Definition } from '../../definition/definition';
import { hasScore } from '../../definition/effective-shares';
import { counted } from '../../engine/figures';

/** What the page *Definition as a file* says besides what the server does. */
export const definitionFileWords = {
  title: 'Definition as a file',
  about:
    'All of the definition as text that can live beside code, and come back: criteria, exclusions, tiers, dimensions, fields, rules, overrides and settings.',
  out: 'Take it out',
  saved: (version: number, isDirty: boolean) =>
    `Version ${version}, as it is saved${isDirty ? ': your draft is not in it' : ''}.`,
  making: 'Making the file…',
  into: 'Bring one in',
  intoAbout: 'It becomes your draft: nothing is saved by that.',
  choose: 'Choose a file',
  paste: 'Or paste its text',
  reading: 'Reading the file…',
  tooLong: (most: number, received: number) =>
    `File must be at most ${most.toLocaleString('en-US')} characters long, got ${received.toLocaleString('en-US')}`,
  empty: 'File must be the text of a definition, got nothing',
  noScore:
    'None of its criteria is on and counts: every account would need data, and none would get a score.',
  mistakes: (count: number) => `Nothing is changed: ${counted(count, 'mistake')} in the file.`,
  same: 'It says what your draft says: there is nothing to take.',
  changes: (count: number) => `${counted(count, 'change')} to what is saved`,
  replaces: (count: number) =>
    `Your draft (${counted(count, 'change')}) is replaced; Undo brings it back.`,
  take: 'Make it my draft',
  taken: (count: number) =>
    `${counted(count, 'change')} from the file ${count === 1 ? 'stands' : 'stand'} in your draft, not saved yet.`,
} as const;

/** What should be known of a definition before it is taken, `''` for nothing. */
export function fileWarning(definition: Definition): string {
  return hasScore(definition) ? '' : definitionFileWords.noScore;
}

/** Why the text of a file is not read, `''` where it is. */
export function unfitFile(text: string): string {
  return text.trim() === '' ? definitionFileWords.empty : '';
}
