import { shortHash } from '../../definition/fingerprint';
import { inParts } from '../../definition/history';
import type { Cell } from '../../engine/model';

/** What a head says of the cells below it. */
export interface Sealed {
  /** Of their text, and in how many it stands. */
  readonly hash: string;
  readonly parts: number;
}

/** Begins each cell: none is read as a formula or a number. */
const TEXT = '~';

/**
 * Packs something as the cells of a column, from the top: what is known of it without reading it, then
 * all of it.
 *
 * @param about - Without what seals it; begins with its `number`, by which the tab is known.
 * @param body - Plain data.
 */
export function packKept<A extends Sealed>(about: Omit<A, keyof Sealed>, body: unknown): string[] {
  const text = JSON.stringify(body);
  const parts = inParts(text);
  const head = { ...about, hash: shortHash(text), parts: parts.length };
  return [headCell(head), ...parts.map((part) => TEXT + part)];
}

/** The first cell of a column. */
export function headCell(about: object): string {
  return TEXT + JSON.stringify(about);
}

/** What the first cell of a column says; `undefined` where we did not write it. */
export function keptHead(cell: Cell | undefined): unknown {
  return parsed(textOf(cell));
}

/**
 * What the cells below a head hold.
 *
 * @param column - Cells from the head on.
 * @returns `undefined` where somebody has changed them.
 */
export function keptBody(column: readonly Cell[], { hash, parts }: Sealed): unknown {
  const text = column
    .slice(1, 1 + parts)
    .map(textOf)
    .join('');
  return shortHash(text) === hash ? parsed(text) : undefined;
}

/** Of a cell that we did not write, `''`. */
function textOf(cell: Cell | undefined): string {
  return typeof cell === 'string' && cell.startsWith(TEXT) ? cell.slice(TEXT.length) : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
