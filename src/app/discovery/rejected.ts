import type { Notebook } from '../workbook';
import { conditionKey, noteConditions, notedConditions, type Proposed } from './noted-conditions';

/** Tells which patterns of a definition were rejected. */
export function rejectedPatterns(notebook: Notebook, name: string): (one: Proposed) => boolean {
  return notedConditions(notebook, noteName(name));
}

/** Remembers, or forgets, that a pattern was rejected. */
export function rejectPattern(
  notebook: Notebook,
  name: string,
  pattern: Proposed,
  isRejected: boolean,
): void {
  noteConditions(notebook, noteName(name), [conditionKey(pattern)], isRejected);
}

/** Remembers that patterns were rejected, by their keys. */
export function rejectConditions(notebook: Notebook, name: string, keys: readonly string[]): void {
  if (keys.length > 0) noteConditions(notebook, noteName(name), keys, true);
}

function noteName(name: string): string {
  return `rejected patterns ${name}`;
}
