import * as z from 'zod/mini';
import type { Notebook } from '../workbook';
import { dropLong, keepLong, readLong } from './long-note';

/** A draft of one person, as it was when it was last kept. */
export interface KeptDraft {
  /** The version that it began from. */
  readonly base: number;
  /** `2026-11-23 14:05` */
  readonly at: string;
  /** Not checked yet. */
  readonly definition: unknown;
}

const schema = z.strictObject({
  base: z.number().check(z.int(), z.minimum(0)),
  at: z.string().check(z.maxLength(20)),
  definition: z.unknown(),
});

/**
 * Keeps a draft, whole or not at all.
 *
 * @param notes - What belongs to the person.
 * @param key - Names spreadsheet and definition.
 * @returns False where it is too large.
 */
export function keepDraft(notes: Notebook, key: string, draft: KeptDraft): boolean {
  return keepLong(notes, key, draft);
}

/** The draft that is kept; none where a part of it is missing or it is not as it was written. */
export function readDraft(notes: Notebook, key: string): KeptDraft | undefined {
  const read = schema.safeParse(readLong(notes, key));
  return read.success ? (read.data as KeptDraft) : undefined;
}

/** Forgets a draft. */
export function dropDraft(notes: Notebook, key: string): void {
  dropLong(notes, key);
}
