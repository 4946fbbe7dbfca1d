import type { Notebook } from '../workbook';

/** A condition, as a pattern proposes it. */
export interface Proposed {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** A note of the document holds 9 KB. */
const LONGEST_NOTE = 8_000;

/** Tells which patterns of a definition were rejected. */
export function rejectedPatterns(notebook: Notebook, name: string): (one: Proposed) => boolean {
  const keys = new Set(readKeys(notebook, name));
  return (one) => keys.has(keyOf(one));
}

/** Remembers, or forgets, that a pattern was rejected; the oldest are forgotten when there are too many. */
export function rejectPattern(
  notebook: Notebook,
  name: string,
  pattern: Proposed,
  isRejected: boolean,
): void {
  const key = keyOf(pattern);
  const keys = readKeys(notebook, name).filter((other) => other !== key);
  if (isRejected) keys.push(key);
  while (JSON.stringify(keys).length > LONGEST_NOTE) keys.shift();
  notebook.set(noteName(name), JSON.stringify(keys));
}

function readKeys(notebook: Notebook, name: string): string[] {
  const note = notebook.get(noteName(name));
  return note === undefined ? [] : (JSON.parse(note) as string[]);
}

function noteName(name: string): string {
  return `rejected patterns ${name}`;
}

function keyOf({ field, operator, value }: Proposed): string {
  return JSON.stringify([field, operator, value]);
}
