import type { Notebook } from '../workbook';

/** A value holds 9 KB; texts are stored in ASCII, so that a character is a byte. */
const PIECE = 8_000;
/** Leaves room for others in a store of 500 KB. */
const MOST_PIECES = 25;

/**
 * Keeps something longer than a note holds, whole or not at all: its pieces come first, under names of
 * their own, then the line that names them, and the pieces of the one before go last.
 *
 * @param notes - What keeps it.
 * @param key - Its name there.
 * @param value - Plain data.
 * @returns False where it is too large.
 * @example keepLong(notebook, 'ICP review ', progress) // true
 */
export function keepLong(notes: Notebook, key: string, value: unknown): boolean {
  const pieces = inPieces(ascii(JSON.stringify(value)));
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

/** What is kept, not checked; `undefined` where a part of it is missing or it is not as it was written. */
export function readLong(notes: Notebook, key: string): unknown {
  const { set, count, check } = headOf(notes, key);
  if (set === '') return undefined;
  const text = Array.from({ length: count }, (_, at) => notes.get(pieceKey(key, set, at)) ?? '');
  const json = text.join('');
  return sum(json) === check ? parse(json) : undefined;
}

/** Forgets it. */
export function dropLong(notes: Notebook, key: string): void {
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
