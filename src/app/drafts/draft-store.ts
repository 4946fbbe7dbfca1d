import * as z from 'zod/mini';
import type { Notebook } from '../workbook';

/** A draft of one person, as it was when it was last kept. */
export interface KeptDraft {
  /** The version that it began from. */
  readonly base: number;
  /** `2026-11-23 14:05` */
  readonly at: string;
  /** Not checked yet. */
  readonly definition: unknown;
}

/** A value holds 9 KB; texts are stored in ASCII, so that a character is a byte. */
const PIECE = 8_000;
/** Leaves room for others in a store of 500 KB. */
const MOST_PIECES = 25;

const schema = z.strictObject({
  base: z.number().check(z.int(), z.minimum(0)),
  at: z.string().check(z.maxLength(20)),
  definition: z.unknown(),
});

/**
 * Keeps a draft, whole or not at all: its pieces come first, under names of their own, then the
 * line that names them, and the pieces of the one before go last.
 *
 * @param notes - What belongs to the person.
 * @param key - Names spreadsheet and definition.
 * @returns False where it is too large.
 */
export function keepDraft(notes: Notebook, key: string, draft: KeptDraft): boolean {
  const pieces = inPieces(ascii(JSON.stringify(draft)));
  if (pieces.length > MOST_PIECES) return false;
  const before = headOf(notes, key);
  const set = before.set === 'a' ? 'b' : 'a';
  pieces.forEach((piece, at) => {
    notes.set(pieceKey(key, set, at), piece);
  });
  notes.set(key, `${set}|${pieces.length}|${sum(pieces.join(''))}`);
  removePieces(notes, key, before);
  return true;
}

/** The draft that is kept; none where a part of it is missing or it is not as it was written. */
export function readDraft(notes: Notebook, key: string): KeptDraft | undefined {
  const { set, count, check } = headOf(notes, key);
  if (set === '') return undefined;
  const text = Array.from({ length: count }, (_, at) => notes.get(pieceKey(key, set, at)) ?? '');
  const json = text.join('');
  if (sum(json) !== check) return undefined;
  const read = schema.safeParse(parse(json));
  return read.success ? (read.data as KeptDraft) : undefined;
}

/** Forgets a draft. */
export function dropDraft(notes: Notebook, key: string): void {
  const head = headOf(notes, key);
  notes.remove(key);
  removePieces(notes, key, head);
}

interface Head {
  readonly set: string;
  readonly count: number;
  readonly check: string;
}

function headOf(notes: Notebook, key: string): Head {
  const [, set = '', count = '0', check = ''] =
    /^([ab])\|(\d{1,2})\|(\w+)$/.exec(notes.get(key) ?? '') ?? [];
  return { set, count: Math.min(Number(count), MOST_PIECES), check };
}

function removePieces(notes: Notebook, key: string, { set, count }: Head): void {
  for (let at = 0; at < count; at++) notes.remove(pieceKey(key, set, at));
}

function pieceKey(key: string, set: string, at: number): string {
  return `${key} ${set}${at}`;
}

function inPieces(text: string): string[] {
  const count = Math.ceil(text.length / PIECE);
  return Array.from({ length: count }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
}

/** JSON says any character in ASCII. */
function ascii(json: string): string {
  return json.replace(
    /[^ -~]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Tells a text from one that lost or changed a part (FNV-1a). */
function sum(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return `${hash.toString(36)}x${text.length}`;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
