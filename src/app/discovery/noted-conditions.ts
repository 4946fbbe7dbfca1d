import * as z from 'zod/mini';
import type { Notebook } from '../workbook';

/** A condition, as a pattern proposes it. */
export interface Proposed {
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

/** A note of the document holds 9 KB. */
const LONGEST_NOTE = 8_000;

/** Tells which conditions a note names. */
export function notedConditions(notebook: Notebook, note: string): (one: Proposed) => boolean {
  const keys = new Set(readKeys(notebook, note));
  return (one) => keys.has(conditionKey(one));
}

/** Notes conditions, or forgets them, by their keys; the oldest are forgotten when there are too many. */
export function noteConditions(
  notebook: Notebook,
  note: string,
  changed: readonly string[],
  isNoted: boolean,
): void {
  const keys = readKeys(notebook, note).filter((key) => !changed.includes(key));
  if (isNoted) keys.push(...changed);
  while (JSON.stringify(keys).length > LONGEST_NOTE) keys.shift();
  notebook.set(note, JSON.stringify(keys));
}

/** What a condition is known by. @example conditionKey(pattern) // '["Industry","is any of","Software"]' */
export function conditionKey({ field, operator, value }: Proposed): string {
  return JSON.stringify([field, operator, value]);
}

const keySchema = z.tuple([z.string(), z.string(), z.string()]);

/** The condition of a key; `undefined` where it is none. */
export function conditionIn(key: string): Proposed | undefined {
  const read = keySchema.safeParse(parsed(key));
  if (!read.success) return undefined;
  const [field, operator, value] = read.data;
  return { field, operator, value };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function readKeys(notebook: Notebook, note: string): string[] {
  const text = notebook.get(note);
  return text === undefined ? [] : (JSON.parse(text) as string[]);
}
